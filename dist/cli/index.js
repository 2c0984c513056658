#!/usr/bin/env node
/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 8465:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ec: () => (/* binding */ today),
/* harmony export */   fi: () => (/* binding */ addDays),
/* harmony export */   kb: () => (/* binding */ dayOf),
/* harmony export */   tf: () => (/* binding */ isCalendarDate)
/* harmony export */ });
/** Dates are `YYYY-MM-DD` texts in UTC: they compare as text, and no time zone can move them. */
const MILLISECONDS_PER_DAY = 86_400_000;
/** Whether the text is a `YYYY-MM-DD` date that the calendar has: `2026-02-30` is none. */
function isCalendarDate(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const time = Date.parse(`${text}T00:00:00Z`);
    // Date.parse moves 2026-02-30 on to March instead of refusing it.
    return !Number.isNaN(time) && dayOf(time) === text;
}
/** The date so many days later. Both dates must lie between the years 0000 and 9999. */
function addDays(date, days) {
    return dayOf(Date.parse(`${date}T00:00:00Z`) + days * MILLISECONDS_PER_DAY);
}
/** Today in UTC, by the machine's clock: for who starts a run, and for nobody within one. */
function today() {
    return dayOf(Date.now());
}
/** The day of a moment, in milliseconds since 1970. */
function dayOf(time) {
    return new Date(time).toISOString().slice(0, 'YYYY-MM-DD'.length);
}


/***/ }),

/***/ 4117:
/***/ (function (module, __webpack_exports__, __nccwpck_require__) {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__nccwpck_require__.r(__webpack_exports__);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4663);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4516);
/** `kube-proxy-policy`: the command line's entry. */


let isLost = false;
process.stdout.on('error', ({ code, message }) => {
    // A reader may have seen enough (`| head`): the rest goes nowhere, and the verdict stands.
    if (code === 'EPIPE')
        return;
    if (!isLost)
        process.stderr.write(`The report cannot be written to standard output: ${(0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(message)}\n`);
    isLost = true;
});
// There is nobody left to be told.
process.stderr.on('error', () => undefined);
const cwd = workingDirectory();
const exitCode = cwd === null
    ? 2
    : await (0,_main_js__WEBPACK_IMPORTED_MODULE_1__/* .main */ .i)(process.argv.slice(2), {
        cwd,
        isTerminal: process.stdout.isTTY === true,
        environment: process.env,
        write: (text) => process.stdout.write(text),
        log: (text) => process.stderr.write(text),
    });
await Promise.all([process.stdout, process.stderr].map(written));
// Left to itself, node first compiles and collects garbage to the end, of which nobody has anything.
process.exit(isLost ? 2 : exitCode);
/** Once all is written that is to be, or it is known that it cannot be. */
function written(stream) {
    // Behind the writing of nothing, whatever came before it is done, and its error is told a tick later.
    return new Promise((done) => {
        stream.write('', () => process.nextTick(done));
    });
}
/** null: it is gone, which is told. */
function workingDirectory() {
    try {
        return process.cwd();
    }
    catch (error) {
        process.stderr.write(`There is no working directory any more: ${(0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(error.message)}\n`);
        return null;
    }
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 4516:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./lib/project.js + 1 modules
var project = __nccwpck_require__(9362);
// EXTERNAL MODULE: ./lib/report/terminal.js
var report_terminal = __nccwpck_require__(4663);
// EXTERNAL MODULE: ./lib/azure/calendar-date.js
var calendar_date = __nccwpck_require__(8465);
// EXTERNAL MODULE: ./lib/discover/files/find-files.js + 1 modules
var find_files = __nccwpck_require__(691);
// EXTERNAL MODULE: ./lib/cli/options.js
var cli_options = __nccwpck_require__(8871);
// EXTERNAL MODULE: ./lib/cli/scope-for.js
var scope_for = __nccwpck_require__(1535);
;// CONCATENATED MODULE: ./lib/cli/check-command.js
/** `check`: git lists the files while the rest of the program loads. */




/**
 * @returns the exit code: see main()
 * @throws UsageError for wrong use
 */
async function checkCommand(args, terminal) {
    const options = (0,cli_options/* readCheckOptions */.PO)(args, (0,calendar_date/* today */.Ec)());
    const scope = (0,scope_for/* scopeFor */.a)(terminal.cwd, options.paths);
    const finding = (0,find_files/* findFiles */.l)(scope.root, options.paths, terminal.cwd);
    const { checkAndReport } = await Promise.all(/* import() */[__nccwpck_require__.e(62), __nccwpck_require__.e(182), __nccwpck_require__.e(318), __nccwpck_require__.e(193), __nccwpck_require__.e(443), __nccwpck_require__.e(196)]).then(__nccwpck_require__.bind(__nccwpck_require__, 815));
    return checkAndReport(await finding, options, scope, terminal);
}

;// CONCATENATED MODULE: ./lib/cli/usage.js

const usage = `Usage: ${project/* toolName */.Uf} check [PATH ...] [options]

Checks AKS kube-proxy configuration in config files, ARM JSON and Bicep. Without PATH: this folder.

  --policy FILE|PACK|github:OWNER/REPO/PATH@REF
                          a policy file, recommended or strict, or a file of another repository, read with GITHUB_TOKEN
                          (default: .github/kube-proxy-policy.yml, else recommended)
  --baseline FILE         findings that it has do not count; see baseline create
  --format FORMAT         text, json, sarif, junit or markdown, to standard output
                          (default: text)
  --output FORMAT=FILE    also write a report to a file; may be repeated
  --fail-on LEVEL         error, warning, notice or never: exit 1 at this level (default: error)
  --as-of YYYY-MM-DD      judge dates as of this day (default: today, UTC)
  --changed-since REV     judge only what is touched by changes since the branch has left this commit, uncommitted ones
                          included; also say what they do to clusters
  --fix                   write safe fixes to the files, then report what remains
  --dry-run               with --fix: print them as a diff instead, and write nothing
  --quiet                 one line for each finding
  --verbose               also list what was checked
  --help, --version

Usage: ${project/* toolName */.Uf} explain RULE [--policy …]

Prints the page of a rule; of an organisation's rule what the policy says of it.

Usage: ${project/* toolName */.Uf} rules [--policy …]

Prints what the policy comes to: each rule, its level, where that was set, whether it is mandatory, its options.

Usage: ${project/* toolName */.Uf} baseline create [PATH ...] [options]

Writes today's findings to a baseline: check --baseline shows them, and only new ones count.

  --baseline FILE         (default: .github/kube-proxy-policy.baseline.json)
  --policy FILE|PACK, --as-of YYYY-MM-DD
                          as for check

Usage: ${project/* toolName */.Uf} policy test [FILE ...]

Runs the tests NAME.test.yml that stand beside policies NAME.yml, all of this folder or the given ones. Exit 1: some fail.

Usage: ${project/* toolName */.Uf} apply --config-file FILE --resource-group GROUP --cluster-name NAME --subscription-id ID [options]

Checks a config file, holds it against the live cluster, plans and, with --mode apply, applies it with az and verifies.

  --mode plan|apply           (default: plan, which changes nothing)
  --operation update|create   (default: update)
  --via extension|rest        az aks with the aks-preview extension, or az rest (default: extension)
  --create-arguments ARG      one argument of az aks create; may be repeated
  --policy FILE|PACK          as for check
  --expected-sha256 HASH      refuse any other file
  --install-extension, --register-feature
                              install aks-preview, register the feature flag, where missing (default: false)
  --allow-warnings true|false (default: true)
  --timeout-minutes N         (default: 60)

Exit code of apply: 0 nothing to do, planned, or applied and verified; 1 refused, failed or in doubt; 2 wrong use.
Exit code of check: 0 nothing at or above --fail-on; 1 findings; 2 wrong use, bad policy, or our own failure.
`;

// EXTERNAL MODULE: ./lib/cli/usage-error.js
var usage_error = __nccwpck_require__(4917);
;// CONCATENATED MODULE: ./lib/cli/main.js
/** The command line: which command, and what becomes of its errors. */





/**
 * @param args without node and the script
 * @returns the exit code: 0 nothing at or above `--fail-on`; 1 findings; 2 wrong use, bad policy, or our own failure
 */
async function main(args, terminal) {
    try {
        return await run(args, terminal);
    }
    catch (error) {
        if (error instanceof usage_error/* UsageError */.e) {
            terminal.log(`${error.lines.map(report_terminal/* printable */.g$).join('\n')}\n`);
        }
        else {
            const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
            terminal.log(`This is a fault of ${project/* toolName */.Uf} ${project/* toolVersion */.fX} itself, not of your files. Please report it:\n${(0,report_terminal/* printable */.g$)(details).replaceAll('\\x0a', '\n')}\n`);
        }
        return 2;
    }
}
async function run(args, terminal) {
    const [command, ...rest] = args;
    if (asksForHelp(args)) {
        terminal.write(usage);
        return 0;
    }
    switch (command) {
        case 'check':
            return checkCommand(rest, terminal);
        case 'explain': {
            const { explainCommand } = await Promise.all(/* import() */[__nccwpck_require__.e(62), __nccwpck_require__.e(318), __nccwpck_require__.e(311)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1311));
            return explainCommand(rest, terminal);
        }
        case 'rules': {
            const { rulesCommand } = await Promise.all(/* import() */[__nccwpck_require__.e(62), __nccwpck_require__.e(318), __nccwpck_require__.e(598)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9598));
            return rulesCommand(rest, terminal);
        }
        case 'baseline': {
            const { baselineCommand } = await Promise.all(/* import() */[__nccwpck_require__.e(62), __nccwpck_require__.e(182), __nccwpck_require__.e(318), __nccwpck_require__.e(193), __nccwpck_require__.e(443), __nccwpck_require__.e(510)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7510));
            return baselineCommand(rest, terminal);
        }
        case 'policy': {
            const [verb, ...files] = rest;
            if (verb !== 'test')
                throw new usage_error/* UsageError */.e([`There is no command 'policy ${verb ?? ''}'; there is: policy test.`]);
            const { policyTestCommand } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(62), __nccwpck_require__.e(182), __nccwpck_require__.e(318), __nccwpck_require__.e(193), __nccwpck_require__.e(961)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1961));
            return policyTestCommand(files, terminal);
        }
        case 'apply': {
            const { applyCommand } = await Promise.all(/* import() */[__nccwpck_require__.e(62), __nccwpck_require__.e(182), __nccwpck_require__.e(318), __nccwpck_require__.e(193), __nccwpck_require__.e(720)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5720));
            return applyCommand(rest, terminal);
        }
        case '--version':
            terminal.write(`${project/* toolVersion */.fX}\n`);
            return 0;
        case undefined:
            throw new usage_error/* UsageError */.e(['No command is given.', '', ...usage.trimEnd().split('\n')]);
        default:
            throw new usage_error/* UsageError */.e([
                `There is no command '${command}'; there are: check, explain, rules, baseline create, policy test, apply.`,
                `See ${project/* toolName */.Uf} --help.`,
            ]);
    }
}
/** Also behind a command, as people try it; what stands behind `--` is a path. */
function asksForHelp(args) {
    const end = args.indexOf('--');
    const options = end === -1 ? args : args.slice(0, end);
    return args[0] === 'help' || options.includes('--help') || options.includes('-h');
}


/***/ }),

/***/ 8871:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ readBaselineOptions),
/* harmony export */   PO: () => (/* binding */ readCheckOptions),
/* harmony export */   PS: () => (/* binding */ readPolicyOptions),
/* harmony export */   WE: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_util__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _azure_calendar_date_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(8465);
/* harmony import */ var _model_edit_distance_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3214);
/* harmony import */ var _report_formats_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8191);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3101);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4917);
/** The options of `check`, read and checked. */







const definitions = {
    policy: { type: 'string' },
    baseline: { type: 'string' },
    format: { type: 'string' },
    output: { type: 'string', multiple: true },
    'fail-on': { type: 'string' },
    'as-of': { type: 'string' },
    'changed-since': { type: 'string' },
    fix: { type: 'boolean' },
    'dry-run': { type: 'boolean' },
    quiet: { type: 'boolean' },
    verbose: { type: 'boolean' },
};
/** @throws UsageError for an unknown option or a bad value */
function readCheckOptions(args, today) {
    const { values, positionals } = parse(args, definitions);
    const format = values.format ?? 'text';
    return {
        paths: positionals.length === 0 ? ['.'] : positionals,
        policy: fileNamed(values.policy, '--policy'),
        baseline: fileNamed(values.baseline, '--baseline'),
        format: formatNamed(format, '--format'),
        outputs: readOutputs(values.output ?? []),
        failOn: oneOf(values['fail-on'] ?? 'error', _report_report_js__WEBPACK_IMPORTED_MODULE_2__/* .failOnValues */ .IK, '--fail-on'),
        asOf: readDate(values['as-of'] ?? today, '--as-of'),
        changedSince: values['changed-since'] ?? null,
        fix: readFix(values),
        quiet: values.quiet ?? false,
        verbose: values.verbose ?? false,
    };
}
const { policy, baseline, 'as-of': asOf } = definitions;
/** @throws UsageError for an unknown option or a bad value */
function readBaselineOptions(args, today) {
    const { values, positionals } = parse(args, { policy, baseline, 'as-of': asOf });
    return {
        paths: positionals.length === 0 ? ['.'] : positionals,
        policy: fileNamed(values.policy, '--policy'),
        baseline: fileNamed(values.baseline, '--baseline'),
        asOf: readDate(values['as-of'] ?? today, '--as-of'),
    };
}
/** @throws UsageError for an unknown option or a bad value */
function readPolicyOptions(args, today) {
    const { values, positionals } = parse(args, { policy, 'as-of': asOf });
    return {
        policy: fileNamed(values.policy, '--policy'),
        asOf: readDate(values['as-of'] ?? today, '--as-of'),
        positionals,
    };
}
/** An empty name is a variable that is not set, and no folder. */
function fileNamed(name, option) {
    if (name === '')
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e([`${option} names nothing.`]);
    return name ?? null;
}
function parse(args, options) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_1__.parseArgs)({ args: [...args], options, allowPositionals: true, strict: true });
    }
    catch (error) {
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e([explain(args, error, Object.keys(options))]);
    }
}
/** @param names of the options that the command has */
function explain(args, error, names) {
    const unknown = args.find((arg) => /^--?[a-z]/i.test(arg) && !names.includes(arg.replace(/^--?|=.*$/gs, '')));
    if (unknown === undefined)
        return error instanceof Error ? error.message : String(error);
    const name = unknown.replace(/=.*$/s, '');
    const meant = (0,_model_edit_distance_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(name, names.map((option) => `--${option}`));
    return `There is no option '${name}'.${meant === null ? ' See --help.' : ` Did you mean '${meant}'?`}`;
}
/** @throws UsageError where one report would take the place of another */
function readOutputs(texts) {
    const outputs = texts.map(readOutput);
    const files = outputs.map(({ file }) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(file));
    const again = outputs.find((_, index) => files.indexOf(files[index] ?? '') !== index);
    if (again !== undefined)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e([`--output names '${again.file}' twice; each report needs a file of its own.`]);
    return outputs;
}
function readOutput(text) {
    const at = text.indexOf('=');
    if (at < 1 || at === text.length - 1) {
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e([`--output is FORMAT=FILE, for example json=report.json, not '${text}'.`]);
    }
    return { format: formatNamed(text.slice(0, at), '--output'), file: text.slice(at + 1) };
}
function readFix({ fix = false, 'dry-run': isDry = false, format }) {
    if (isDry && !fix)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(['--dry-run shows what --fix would write, and goes with it.']);
    if (isDry && format !== undefined) {
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(['--dry-run prints a diff, so --format has no place; --output FORMAT=FILE writes a report.']);
    }
    if (!fix)
        return null;
    return isDry ? 'show' : 'write';
}
function formatNamed(text, option) {
    return oneOf(text, _report_formats_js__WEBPACK_IMPORTED_MODULE_5__/* .formats */ .F, option);
}
/** @throws UsageError that names what is allowed */
function oneOf(text, allowed, option) {
    const found = allowed.find((value) => value === text);
    if (found === undefined)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e([`${option} is ${allowed.join(', ')}; not '${text}'.`]);
    return found;
}
/** @throws UsageError for anything but a date of the calendar */
function readDate(text, option) {
    if (!(0,_azure_calendar_date_js__WEBPACK_IMPORTED_MODULE_6__/* .isCalendarDate */ .tf)(text))
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e([`${option} is a date, YYYY-MM-DD; not '${text}'.`]);
    return text;
}


/***/ }),

/***/ 1535:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ scopeFor)
/* harmony export */ });
/* harmony import */ var _discover_files_scope_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8450);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4917);


/** @throws UsageError for paths that lie in several repositories */
function scopeFor(cwd, paths) {
    const scope = (0,_discover_files_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .scopeOf */ .O)(cwd, paths);
    if ('fault' in scope)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e([scope.fault]);
    return scope;
}


/***/ }),

/***/ 4917:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ UsageError)
/* harmony export */ });
/** The user's mistake: told in these lines, exit code 2. */
class UsageError extends Error {
    lines;
    constructor(lines) {
        super(lines.join('\n'));
        this.name = 'UsageError';
        this.lines = lines;
    }
}


/***/ }),

/***/ 4720:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ compiledTemplates),
/* harmony export */   GG: () => (/* binding */ quickstart),
/* harmony export */   Sm: () => (/* binding */ possibleSources),
/* harmony export */   w_: () => (/* binding */ isCompiled)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _syntax_json_members_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4222);
/** ARM JSON that the Bicep compiler has made, and from what. */


/** The paths of ARM JSON that the compiler has made of Bicep beside it, and of that Bicep. */
function compiledTemplates(templates) {
    const bicepByStem = new Map(templates.flatMap(({ source: { path } }) => (/\.bicep$/i.test(path) ? [[stemOf(path), path]] : [])));
    return new Map(templates.flatMap((template) => {
        if (!isCompiled(template))
            return [];
        const { path } = template.source;
        const [bicep] = sourceStems(path).flatMap((stem) => bicepByStem.get(stem) ?? []);
        return bicep === undefined ? [] : [[path, bicep]];
    }));
}
/** By `metadata._generator`, which the compiler writes: TemplateWriter in Azure/bicep. */
function isCompiled(template) {
    if (!('root' in template))
        return false;
    const generator = (0,_syntax_json_members_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)((0,_syntax_json_members_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)((0,_syntax_json_members_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(template.root, 'metadata'), '_generator'), 'name');
    return generator?.kind === 'string' && generator.value === 'bicep';
}
/**
 * In Azure's quickstart templates, and in what follows them, Bicep and the JSON made of it have names of their own:
 * "The bicep file must be named main.bicep. The azuredeploy.json […] will be built automatically […]. The parameter file
 * must still be named azuredeploy.parameters.json".
 * https://github.com/Azure/azure-quickstart-templates/blob/master/1-CONTRIBUTION-GUIDE/README.md#bicep-support
 */
const quickstart = { bicep: 'main', json: 'azuredeploy' };
/** The Bicep from which a template may be compiled, be it there or not: without it the JSON stands for itself. */
function possibleSources(template) {
    return isCompiled(template) ? sourceStems(template.source.path).map((stem) => `${stem}.bicep`) : [];
}
/** What the Bicep may be called, without its extension; the likeliest first. */
function sourceStems(path) {
    const stem = stemOf(path);
    const isQuickstart = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(stem).toLowerCase() === quickstart.json;
    return isQuickstart ? [stem, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path), quickstart.bicep)] : [stem];
}
function stemOf(path) {
    return path.replace(/\.[a-z]+$/i, '');
}


/***/ }),

/***/ 9862:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   FW: () => (/* binding */ lfsPointer),
/* harmony export */   ZO: () => (/* binding */ decodeLikeCompiler),
/* harmony export */   bO: () => (/* binding */ wideEncoding),
/* harmony export */   sx: () => (/* binding */ encodeLike),
/* harmony export */   zq: () => (/* binding */ isSameTextIn)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/** Bytes to text. */

/** Those that .NET's StreamReader knows by their mark, in its order: one mark begins like another. */
const wide = [
    { name: 'UTF-32', mark: [0xff, 0xfe, 0, 0], size: 4, decode: utf32Text, encode: utf32 },
    {
        name: 'UTF-32',
        mark: [0, 0, 0xfe, 0xff],
        size: 4,
        decode: (units) => utf32Text(Buffer.from(units).swap32()),
        encode: (text) => utf32(text).swap32(),
    },
    { name: 'UTF-16', mark: [0xff, 0xfe], size: 2, decode: (units) => units.toString('utf16le'), encode: utf16 },
    {
        name: 'UTF-16',
        mark: [0xfe, 0xff],
        size: 2,
        decode: (units) => Buffer.from(units).swap16().toString('utf16le'),
        encode: (text) => utf16(text).swap16(),
    },
];
function wideOf(bytes) {
    return wide.find(({ mark }) => startsWith(bytes, ...mark));
}
/** UTF-8, or UTF-16 or UTF-32 with a byte order mark; the mark is not part of the text. */
function decode(bytes) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const encoding = wideOf(bytes);
    if (encoding !== undefined)
        return { text: encoding.decode(buffer.subarray(encoding.mark.length, wholeUnits(bytes, encoding))) };
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return { problem: 'it is not UTF-8 text' };
    return { text: buffer.subarray(startsWith(bytes, 0xef, 0xbb, 0xbf) ? 3 : 0).toString('utf8') };
}
/**
 * Whether bytes are the same text in an encoding as they are in UTF-8. A byte order mark wins over the encoding, as it
 * does for .NET's StreamReader; without one UTF-16 makes other characters of the bytes.
 *
 * @param encoding as the compiler's load functions name it; of others nothing is known
 */
function isSameTextIn(bytes, encoding) {
    const hasMark = wideOf(bytes) !== undefined || startsWith(bytes, 0xef, 0xbb, 0xbf);
    switch (encoding.toLowerCase()) {
        case 'utf-8':
            return true;
        case 'us-ascii':
        case 'iso-8859-1':
            return hasMark || bytes.every((byte) => byte < 0x80);
        case 'utf-16':
        case 'utf-16be':
            return hasMark || bytes.length === 0;
        default:
            return false;
    }
}
/**
 * The same as the Bicep compiler reads: bytes that are no UTF-8 become U+FFFD, and mostly stand in a comment. What has
 * NULs is no text. https://github.com/Azure/bicep: IFileHandleExtensions, a StreamReader with Encoding.UTF8.
 */
function decodeLikeCompiler(bytes) {
    const decoded = decode(bytes);
    return 'text' in decoded || bytes.includes(0) ? decoded : { text: withReplacements(bytes) };
}
/**
 * The way back: a text as bytes, in the encoding of the bytes that it was decoded from and with their mark, so that what
 * is not changed in the text is not changed in the bytes.
 */
function encodeLike(bytes, text) {
    const encoding = wideOf(bytes);
    if (encoding !== undefined) {
        const rest = bytes.subarray(wholeUnits(bytes, encoding));
        return Buffer.concat([Buffer.from(encoding.mark), encoding.encode(text), rest]);
    }
    const mark = bytes.subarray(0, startsWith(bytes, 0xef, 0xbb, 0xbf) ? 3 : 0);
    return Buffer.concat([mark, Buffer.from(text, 'utf8')]);
}
function utf16(text) {
    return Buffer.from(text, 'utf16le');
}
function utf32Text(units) {
    let text = '';
    for (let at = 0; at < units.length; at += 4) {
        const point = units.readUInt32LE(at);
        const isCharacter = point <= 0x10ffff && (point & ~0x7ff) !== 0xd800;
        text += isCharacter ? String.fromCodePoint(point) : '\ufffd';
    }
    return text;
}
function utf32(text) {
    const points = Array.from(text, (character) => character.codePointAt(0) ?? 0);
    const units = Buffer.alloc(4 * points.length);
    for (const [index, point] of points.entries())
        units.writeUInt32LE(point, 4 * index);
    return units;
}
/** Where the last whole unit ends; decoding passes over what is left of another. Marks are whole ones. */
function wholeUnits({ length }, { size }) {
    return length - (length % size);
}
/** What stands in place of a file whose content Git LFS keeps: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
const lfsPointer = 'version https://git-lfs.github.com/spec/v1';
/** The name of an encoding that git takes for no text; null: the bytes are in none. */
function wideEncoding(bytes) {
    return wideOf(bytes)?.name ?? null;
}
function withReplacements(bytes) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
    return text.replace(/^\uFEFF/, '');
}
function startsWith(bytes, ...mark) {
    return mark.every((byte, index) => bytes[index] === byte);
}


/***/ }),

/***/ 691:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  l: () => (/* binding */ findFiles)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./lib/git/run-git.js
var run_git = __nccwpck_require__(9263);
// EXTERNAL MODULE: ./lib/discover/first-look/first-look.js + 1 modules
var first_look = __nccwpck_require__(8031);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __nccwpck_require__(4573);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(1421);
// EXTERNAL MODULE: ./lib/discover/files/path-kind.js
var path_kind = __nccwpck_require__(4122);
;// CONCATENATED MODULE: ./lib/discover/files/list-files.js
/** Which files there are: git's own list, else a walk. */






/** Bytes of file names that git may print; a repository of a million files needs about a tenth. */
const maximumListing = 1 << 30;
/**
 * The files under `folder`, tracked and untracked but not ignored. Outside a git checkout, and in a folder of which git
 * ignores everything, which somebody names for what is in it: all of them but those under `.git` and `node_modules`; links to folders
 * are not followed.
 *
 * @param meanwhile is given the tracked files while git still looks for others, which takes it twenty times as long
 */
async function listFiles(folder, meanwhile) {
    const listing = [listWithGit(folder, ['--cached']), listWithGit(folder, ['--others', '--exclude-standard'])];
    const tracked = await listing[0];
    if (tracked !== null)
        meanwhile(tracked.paths);
    const others = await listing[1];
    if (tracked === null || others === null)
        return walk(folder);
    // A repository may ignore all that is around it, such as somebody's home.
    if (isEmpty(tracked) && isEmpty(others) && !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.git')))
        return walk(folder);
    return {
        paths: inOrder([...tracked.paths, ...others.paths]),
        unnameable: [...tracked.unnameable, ...others.unnameable],
        closed: [],
    };
}
function isEmpty({ paths, unnameable }) {
    return paths.length === 0 && unnameable.length === 0;
}
function inOrder(paths) {
    return [...new Set(paths)].sort();
}
/** Paths that are asked for one by one, where git refuses to answer for all of them. */
const maximumAskedAlone = 50;
/** Those of the paths that git would ignore; none outside a checkout. */
function ignoredAmong(folder, paths) {
    const possible = paths.filter((path) => !path.includes('\0'));
    const ignored = ignoredByGit(folder, possible);
    if (ignored !== null)
        return new Set(ignored);
    // One that lies behind a link is enough for that.
    return new Set(possible.slice(0, maximumAskedAlone).flatMap((path) => ignoredByGit(folder, [path]) ?? []));
}
/** null: git gives no answer. */
function ignoredByGit(folder, paths) {
    const args = [...run_git/* guards */.DK, '-C', folder, 'check-ignore', '-z', '--no-index', '--stdin'];
    const { status, stdout } = (0,external_node_child_process_.spawnSync)('git', args, {
        input: paths.join('\0'),
        stdio: ['pipe', 'pipe', 'ignore'],
        encoding: 'utf8',
        maxBuffer: maximumListing,
        env: (0,run_git/* ownEnvironment */.am)(),
    });
    return status === 0 || status === 1 ? split(stdout) : null;
}
function split(listing) {
    return listing.split('\0').filter((path) => path !== '');
}
function listWithGit(folder, which) {
    const args = [...run_git/* guards */.DK, '-C', folder, 'ls-files', '-z', ...which];
    return new Promise((done) => {
        const options = { maxBuffer: maximumListing, encoding: 'buffer', env: (0,run_git/* ownEnvironment */.am)() };
        (0,external_node_child_process_.execFile)('git', args, options, (error, stdout) => {
            done(error === null ? namesIn(stdout) : null);
        });
    });
}
/** What decoding puts for bytes that are not UTF-8; it may stand in a name by itself. */
const replacement = '\ufffd';
function namesIn(listing) {
    const paths = split(listing.toString('utf8'));
    if (!paths.some((path) => path.includes(replacement)))
        return { paths, unnameable: [] };
    // In Latin-1 every byte is one character.
    const names = split(listing.toString('latin1')).map((name) => Buffer.from(name, 'latin1'));
    return {
        paths: names.filter((name) => (0,external_node_buffer_.isUtf8)(name)).map((name) => name.toString('utf8')),
        unnameable: names.filter((name) => !(0,external_node_buffer_.isUtf8)(name)),
    };
}
function walk(root) {
    const found = { paths: [], unnameable: [], closed: [] };
    const pending = [Buffer.alloc(0)];
    for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
        for (const entry of entriesOf(root, folder, found.closed)) {
            const path = folder.length === 0 ? entry.name : Buffer.concat([folder, slash, entry.name]);
            const name = entry.name.toString('latin1');
            if (entry.isDirectory()) {
                if (name !== '.git' && name !== 'node_modules')
                    pending.push(path);
            }
            else if ((0,external_node_buffer_.isUtf8)(path))
                found.paths.push(path.toString('utf8'));
            else
                found.unnameable.push(path);
        }
    }
    return { ...found, paths: inOrder(found.paths) };
}
const slash = Buffer.from('/');
/** A folder that is gone by now has nothing in it. */
function entriesOf(root, folder, closed) {
    try {
        return (0,external_node_fs_.readdirSync)(pathIn(root, folder), { withFileTypes: true, encoding: 'buffer' });
    }
    catch (error) {
        if ((0,path_kind/* codeOf */.$N)(error) === 'ENAMETOOLONG' || !(0,path_kind/* isNowhere */.xQ)(error)) {
            closed.push({ path: folder.toString('utf8'), reason: `it cannot be listed (${(0,path_kind/* codeOf */.$N)(error)})` });
        }
        return [];
    }
}
/** @param name relative to the folder, as bytes */
function pathIn(folder, name) {
    return Buffer.concat([Buffer.from(folder), slash, name]);
}

// EXTERNAL MODULE: ./lib/discover/files/paths.js
var files_paths = __nccwpck_require__(5134);
// EXTERNAL MODULE: ./lib/discover/files/read-file.js
var read_file = __nccwpck_require__(1319);
// EXTERNAL MODULE: ./lib/discover/files/scope.js
var scope = __nccwpck_require__(8450);
;// CONCATENATED MODULE: ./lib/discover/files/find-files.js
/** The files of the paths that a user names. */










/**
 * Listing goes on beside this process; first looks are taken while it does.
 *
 * @param cwd the folder that is checked, of which nothing leads out; see scopeOf()
 * @param from the folder that the paths are written in
 */
async function findFiles(cwd, paths, from = cwd) {
    const moduleCache = (0,files_paths/* toPosix */.d)((0,external_node_path_.join)((0,external_node_os_.homedir)(), '.bicep'));
    const isRestored = (path) => path.startsWith(`${moduleCache}/`);
    const at = (path) => (isRestored(path) ? path : `${cwd}${external_node_path_.sep}${path}`);
    const looks = firstLooks(at);
    const root = (0,external_node_fs_.realpathSync)(cwd);
    let leftOut = null;
    const named = paths.map((path) => lookUp(cwd, root, from, path));
    const listed = await Promise.all(named.map((one) => filesUnder(cwd, one, looks.take)));
    const alone = new Set(named.flatMap((one) => (one.kind === 'file' ? [one.shown] : [])));
    const [only] = listed;
    const sorted = only !== undefined && listed.length === 1 ? only.paths : union(listed.map(({ paths }) => paths));
    const known = new Set(sorted);
    // What is listed lies in the repository; what a template names may lie behind a link to anywhere.
    const read = (path) => known.has(path) ? (0,read_file/* readBytes */.io)(at(path), root) : (0,read_file/* readWithin */.w0)(at(path), isRestored(path) ? moduleCache : root);
    return {
        faults: named.flatMap((one) => (one.kind === 'none' ? [one.fault] : [])),
        isWhole: named.some((one) => one.kind === 'folder' && one.shown === '') && !(await isSparse(cwd, looks.lost())),
        isAsked: (path) => named.some((one) => one.kind === 'folder' && isBelow(path, one.shown)),
        files: {
            paths: sorted,
            isNamed: (path) => alone.has(path),
            closed: listed.flatMap(({ closed }) => closed),
            read,
            exists: (path) => (0,path_kind/* pathKind */.gl)(at(path)) === 'file',
            ignoredAmong: (paths) => ignoredAmong(cwd, paths),
            leftOut: () => {
                leftOut ??= leftOutOf(cwd);
                return leftOut;
            },
            moduleCache,
            realPath: (path) => realPathIn(root, at(path)) ?? path,
            look: looks.at,
        },
    };
}
/** null: it is not there, or outside. */
function realPathIn(root, path) {
    try {
        const real = (0,external_node_path_.relative)(root, (0,external_node_fs_.realpathSync)(path));
        return (0,files_paths/* isOutside */._)(real) ? null : (0,files_paths/* toPosix */.d)(real);
    }
    catch {
        return null;
    }
}
function isBelow(path, folder) {
    return folder === '' || path.startsWith(`${folder}/`);
}
function union(lists) {
    return [...new Set(lists.flat())].sort();
}
function firstLooks(at) {
    const looks = new Map();
    const unread = [];
    const look = (path) => {
        const latin1 = (0,read_file/* glanceAt */.ML)(at(path));
        return latin1 === null ? null : (0,first_look/* lookAt */.t5)(path, latin1);
    };
    return {
        take: (path) => {
            if (!(0,first_look/* isOfOurKind */.yG)(path, false))
                return;
            const taken = look(path);
            if (taken === null)
                unread.push(path);
            else
                looks.set(path, taken);
        },
        at: (path) => looks.get(path) ?? look(path),
        lost: () => unread.filter((path) => (0,path_kind/* pathKind */.gl)(at(path)) === 'missing'),
    };
}
/** Enough to tell: a sparse checkout leaves out whole folders. */
const maximumLostAsked = 100;
/** Whether git leaves them out of the working tree on purpose; else somebody has deleted them. */
async function isSparse(cwd, lost) {
    if (lost.length === 0)
        return false;
    const listed = await (0,run_git/* runGit */.EO)(cwd, ['ls-files', '-t', '-z', '--', ...lost.slice(0, maximumLostAsked)]);
    return 'stdout' in listed && /(?:^|\0)S /.test(listed.stdout.toString('latin1'));
}
/** All of them in one answer: a sparse checkout leaves out whole folders. */
function leftOutOf(cwd) {
    const listed = (0,run_git/* runGitNow */.q9)(cwd, ['ls-files', '-t', '-z']);
    const entries = 'stdout' in listed ? listed.stdout.toString('utf8').split('\0') : [];
    return new Set(entries.flatMap((entry) => (entry.startsWith('S ') ? [entry.slice(2)] : [])));
}
/** A folder behind a link is shown where it lies, so that no file has two paths; a pull request may have made the link. */
function lookUp(cwd, root, from, path) {
    const absolute = (0,external_node_path_.resolve)(from, path);
    const kind = (0,path_kind/* pathKind */.gl)(absolute);
    if (kind === 'missing')
        return { kind: 'none', fault: `There is no file or folder '${path}'.` };
    if ((0,path_kind/* isSpecial */.mg)(absolute))
        return { kind: 'none', fault: `'${path}' is a pipe, a socket or a device: name a file.` };
    const written = (0,external_node_path_.relative)(cwd, absolute);
    if (kind === 'file' && !(0,files_paths/* isOutside */._)(written))
        return { kind, shown: (0,files_paths/* toPosix */.d)(written) };
    const real = (0,external_node_path_.relative)(root, (0,scope/* realPlace */.o)(absolute));
    if (!(0,files_paths/* isOutside */._)(real))
        return { kind, shown: (0,files_paths/* toPosix */.d)(real) };
    const fault = (0,files_paths/* isOutside */._)(written)
        ? `'${path}' lies outside the folder that is checked, '${root}'.`
        : `'${path}' leads out of the working directory through a symbolic link.`;
    return { kind: 'none', fault };
}
async function filesUnder(cwd, named, look) {
    if (named.kind === 'none')
        return { paths: [], closed: [] };
    const { kind, shown } = named;
    if (kind === 'file')
        return { paths: [shown], closed: [] };
    const fromHere = (file) => (shown === '' ? file : `${shown}/${file}`);
    const folder = (0,external_node_path_.resolve)(cwd, shown);
    const { paths, unnameable, closed } = await listFiles(folder, (tracked) => {
        for (const file of tracked)
            look(fromHere(file));
    });
    const lost = unnameable.flatMap((name) => unnamed(folder, name) ?? []);
    return {
        paths: shown === '' ? paths : paths.map(fromHere),
        closed: [...closed, ...lost].map(({ path, reason }) => ({ path: external_node_path_.posix.join(shown, path), reason })),
    };
}
/** A file that no path names, so that nothing can refer to it; null: it would not matter. */
function unnamed(folder, name) {
    const path = name.toString('utf8');
    if (!(0,first_look/* isOfOurKind */.yG)(path, false))
        return null;
    const text = (0,read_file/* glanceAt */.ML)(pathIn(folder, name));
    const look = text === null ? null : (0,first_look/* lookAt */.t5)(path, text);
    return look !== null && !(0,first_look/* mayMatter */.dx)(look) ? null : { path, reason: 'its name is not UTF-8' };
}


/***/ }),

/***/ 4122:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   gl: () => (/* binding */ pathKind),
/* harmony export */   mg: () => (/* binding */ isSpecial),
/* harmony export */   xQ: () => (/* binding */ isNowhere)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/** What lies at a path, whoever wrote it: no path makes this throw. */

/** Links are followed. What nobody may look at counts as a file: reading it tells why it cannot be read. */
function pathKind(path) {
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
        if (stats === undefined)
            return 'missing';
        return stats.isDirectory() ? 'folder' : 'file';
    }
    catch (error) {
        return isNowhere(error) || codeOf(error) === 'ELOOP' ? 'missing' : 'file';
    }
}
/** Whether it is a pipe, a socket or a device: nobody knows what it holds before it is read, and then perhaps never again. */
function isSpecial(path) {
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
        return !stats.isFile() && !stats.isDirectory();
    }
    catch {
        return false;
    }
}
/**
 * The error says that nothing can lie at the path: there is nothing, a file is used as a folder, a name is longer than
 * the file system allows, or it holds a NUL character.
 */
function isNowhere(error) {
    return nowhere.has(codeOf(error));
}
const nowhere = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE']);
/** `ENOENT`; the error's own words where it has no code. */
function codeOf(error) {
    const { code } = error;
    return code ?? String(error);
}


/***/ }),

/***/ 5134:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ isOutside),
/* harmony export */   d: () => (/* binding */ toPosix)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/** Ways from one folder to another, as node:path gives them. */

/** Whether a way leads out of the folder that it begins in. */
function isOutside(way) {
    return way === '..' || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way);
}
function toPosix(path) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.sep === '/' ? path : path.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_0__.sep, '/');
}


/***/ }),

/***/ 1319:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ML: () => (/* binding */ glanceAt),
/* harmony export */   PJ: () => (/* binding */ isLink),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   io: () => (/* binding */ readBytes),
/* harmony export */   se: () => (/* binding */ maximumFileSize),
/* harmony export */   w0: () => (/* binding */ readWithin)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _first_look_latin1_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7644);
/* harmony import */ var _path_kind_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4122);
/** Reading a candidate's bytes: bounded, waiting for nobody, and never through a link that leaves the repository. */




/** Azure refuses templates of more than 4 MB. https://learn.microsoft.com/azure/azure-resource-manager/templates/best-practices */
const maximumFileSize = 16 * 1024 * 1024;
/** Of larger files not even a word of ours is looked for: node has no string that long. */
const maximumReadSize = 256 * 1024 * 1024;
/** A pipe that nobody writes to would be waited for. Windows knows neither flag; there links are for administrators. */
const withoutWaiting = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
const withoutLinks = withoutWaiting | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0);
/** Most candidates fit; they are read with three system calls and no allocation. */
const shared = Buffer.allocUnsafe(256 * 1024);
/**
 * The file's bytes. They are valid until the next call: keep a copy of what is needed longer.
 *
 * @param root the folder that links must not leave, with its own links resolved
 */
function readBytes(path, root) {
    try {
        return asResult(read(path, withoutLinks));
    }
    catch (error) {
        return (0,_path_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === 'ELOOP' ? readWithin(path, root) : unread(error);
    }
}
/** The file as asLatin1() gives it, without following links; null where that fails: readBytes() tells why. */
function glanceAt(path) {
    try {
        const found = read(path, withoutLinks);
        // For most files all that is made is their text: at ten thousand of them a view of its bytes takes 2 % of a check.
        if (typeof found === 'number')
            return shared.toString('latin1', 0, found);
        return found.kind === 'bytes' ? (0,_first_look_latin1_js__WEBPACK_IMPORTED_MODULE_3__/* .asLatin1 */ .__)(found.bytes) : null;
    }
    catch {
        return null;
    }
}
/**
 * Pipes and devices have no bytes or no end: only what looks like that is asked what it is.
 *
 * @returns how many bytes of `shared` are the file's, where it has some and they fit
 */
function read(path, flags) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, flags);
    try {
        const length = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, shared, 0, shared.length, 0);
        if (0 < length && length < shared.length)
            return length;
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        if (!stats.isFile())
            return noFile;
        if (stats.size > maximumReadSize)
            return tooLarge(stats.size);
        return { kind: 'bytes', bytes: length === 0 ? shared.subarray(0, 0) : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file) };
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
function asResult(found) {
    return typeof found === 'number' ? { kind: 'bytes', bytes: shared.subarray(0, found) } : found;
}
/** The same for a path whose folders may be links too: wherever they lead, it must lie in `root`. */
function readWithin(path, root) {
    try {
        const target = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
        if (target !== root && !target.startsWith(root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? root : root + node_path__WEBPACK_IMPORTED_MODULE_1__.sep))
            return leavesRepository;
        return asResult(read(target, withoutWaiting));
    }
    catch (error) {
        if (!(0,_path_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .isNowhere */ .xQ)(error) && (0,_path_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) !== 'ELOOP')
            return unread(error);
        return isLink(path) ? leadsNowhere : { kind: 'missing' };
    }
}
function unread(error) {
    const code = (0,_path_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error);
    if (code === 'EISDIR' || (0,_path_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .isNowhere */ .xQ)(error))
        return { kind: 'missing' };
    return withoutBytes.has(code) ? noFile : { kind: 'refused', reason: `it cannot be read (${code})` };
}
/** A socket cannot be opened (on Linux, on macOS), a pipe has no positions, and a terminal has nothing to read yet. */
const withoutBytes = new Set(['ENXIO', 'EOPNOTSUPP', 'ESPIPE', 'EAGAIN']);
/** @param size in bytes */
function tooLarge(size) {
    return { kind: 'refused', reason: `it has ${size} bytes; at most ${maximumFileSize} are read` };
}
const noFile = { kind: 'refused', reason: 'it is a pipe, a socket or a device' };
const leavesRepository = {
    kind: 'refused',
    reason: 'it is a symbolic link that leaves the repository',
    isLink: true,
};
const leadsNowhere = {
    kind: 'refused',
    reason: 'it is a symbolic link that leads nowhere',
    isLink: true,
};
/** false where there is nothing, or nothing that may be seen. */
function isLink(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).isSymbolicLink();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 8450:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ scopeOf),
/* harmony export */   o: () => (/* binding */ realPlace)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _policy_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4193);
/* harmony import */ var _policy_remote_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7581);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5134);
/** The folder that a check is made in: the repository's root, wherever the tool is run and whatever is named in it. */





/**
 * @param paths that the user names, from `cwd`; what is wrong with them in themselves is told by findFiles()
 * @param isWorkspace the working directory is a runner's: no repository above it counts, and no policy makes a folder in
 * it one, which a pull request may have put there
 * @returns the scope, or why there is none, as a sentence
 */
function scopeOf(cwd, paths, isWorkspace = false) {
    const here = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(cwd);
    const repositoryOf = (path) => (isWorkspace ? nearest(path, isGit, here) : nearest(path, isEither));
    const targets = paths.map((path) => targetOf(cwd, here, path));
    const root = rootOf(here, targets, repositoryOf);
    if (root === null) {
        const fault = `${paths.map((path) => `'${path}'`).join(', ')} do not lie in one repository: check them one by one.`;
        return { fault };
    }
    const isRepository = repositoryOf(root) !== null || hasPolicy(root);
    const policy = isRepository ? null : policyOf(repositoryOf(here) ?? here);
    // The working directory may lie behind a link, and what is named in it need not be there.
    const [from, top] = root === here ? [cwd, cwd] : [here, root];
    const inside = (file) => insideOf(top, root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(from, file), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(file));
    if (root === here)
        return { root: cwd, inside, shown: (file) => file, policy, isRepository };
    return {
        root,
        inside,
        shown: (file) => ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(file) || (0,_policy_remote_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .isReference */ .A_)(file) ? file : (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .toPosix */ .d)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(here, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, file))) || '.'),
        policy: policy === null ? null : (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .toPosix */ .d)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, policy)),
        isRepository,
    };
}
/** What is named by its whole path is the same file: globs and changes know it by its way from the root. */
function insideOf(root, realRoot, file, isWhole) {
    const written = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, file);
    const way = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isOutside */ ._)(written) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(realRoot, realPlace(file)) : written;
    if (!(0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isOutside */ ._)(way))
        return (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .toPosix */ .d)(way);
    return isWhole ? file : (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .toPosix */ .d)(written);
}
/** @returns null: they lie in several repositories */
function rootOf(here, targets, repositoryOf) {
    const isHere = targets.every((target) => !(0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isOutside */ ._)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(here, target)));
    // What lies below the working directory belongs to its repository, also where it is one in the other.
    const own = isHere ? repositoryOf(here) : null;
    if (own !== null)
        return own;
    const roots = new Set(targets.map(repositoryOf));
    const [only = null] = roots;
    if (roots.size === 1 && only !== null)
        return only;
    if (isHere)
        return here;
    return only === null && roots.size === 1 ? commonFolder(targets) : null;
}
/** Where a path leads: below the working directory as it is written, elsewhere behind all links. */
function targetOf(cwd, here, path) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path);
    const written = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(cwd, absolute);
    return (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isOutside */ ._)(written) ? realPlace(absolute) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(here, written);
}
/** Of a file its own name stays, which may be a link. */
function realPlace(absolute) {
    try {
        const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(absolute);
        return isFolder(real) ? real : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(absolute)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(absolute));
    }
    catch {
        return absolute;
    }
}
function isFolder(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(`${path}/.`);
}
/** The nearest folder, itself or above up to `top`; null: there is none. */
function nearest(path, isIt, top) {
    for (let folder = path;; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        if (isIt(folder))
            return folder;
        if (folder === top || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) === folder)
            return null;
    }
}
function isGit(folder) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git'));
}
function hasPolicy(folder) {
    return policyOf(folder) !== null;
}
function isEither(folder) {
    return isGit(folder) || hasPolicy(folder);
}
function policyOf(folder) {
    const policy = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _policy_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultPolicyPath */ .r);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(policy) ? policy : null;
}
function commonFolder(targets) {
    const [first = '/', ...others] = targets.map((target) => (isFolder(target) ? target : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target)));
    let folder = first;
    while (others.some((other) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isOutside */ ._)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, other))))
        folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    return folder;
}


/***/ }),

/***/ 2594:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ mayComputeResources),
/* harmony export */   i: () => (/* binding */ computedParts)
/* harmony export */ });
/* harmony import */ var _json_words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1283);
/* harmony import */ var _latin1_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7644);
/**
 * ARM templates that compute which resources they deploy: the type of one, or the template of a deployment. That may be
 * ours though no word of the file is. Not looked for are names that are expressions, and expressions among resources:
 * Azure wants both written out.
 */


/** What may be computed, and what Azure asks for beside it in the same object, one of each: other things have a type too. */
const computedParts = {
    type: [['apiversion'], ['name']],
    template: [['mode', 'actiononunmanage']],
    templatelink: [['mode', 'actiononunmanage']],
    // Of a template, and of a resource in whose body others stand.
    resources: [['$schema', 'contentversion', 'apiversion']],
};
/** Between two tokens; a comment, in which anything may stand, begins with a slash. */
const blank = `${_latin1_js__WEBPACK_IMPORTED_MODULE_1__/* .mayBeBlank */ .pb}*`;
const colon = `${blank}(?:/|:${blank}(?:/|`;
/** `[[` is an expression of a template that a variable holds. */
const computed = new RegExp(`"(type|properties|template|templatelink|resources|input)"${colon}"\\[(?:variables\\('([^'/\\\\]{1,200})'\\)\\]")?))`, 'gi');
const profile = /"apiprofile"/i;
/**
 * Whether the text may compute any of it, found without parsing. Takes linear time.
 *
 * @param text as asLatin1() gives it
 */
function mayComputeResources(text) {
    // The end of an expression: its beginning is looked for at every string.
    if (!text.includes(']"'))
        return false;
    let left = 6 * text.length;
    const plain = new Map();
    let hasProfile = null;
    for (const { 0: written, 1: part = '', 2: variable, index } of text.matchAll(computed)) {
        if (left < 0 || written.endsWith('/'))
            return true;
        const lowerPart = part.toLowerCase();
        const conditions = besideIn(lowerPart);
        const looks = [look(text, index, 1, conditions), look(text, index - 1, -1, conditions)];
        for (const { length } of looks)
            left -= length;
        const missing = conditions.filter((condition) => !looks.some(({ found }) => found.has(condition)));
        const isMet = missing.length === 0 || looks.some(({ isUnsure }) => isUnsure);
        const mayBeMet = isMet || (lowerPart === 'type' && missing.length === 1 && missing[0] === conditions[0]);
        if (!mayBeMet)
            continue;
        // The resources that it holds may be computed, and have any name.
        if (variable !== undefined && lowerPart !== 'resources') {
            const name = variable.toLowerCase();
            if (!plain.has(name)) {
                left -= text.length;
                // Its name may be written with an escape somewhere else.
                plain.set(name, !text.includes('\\u') && isWrittenOut(name, text));
            }
            if (plain.get(name) === true)
                continue;
        }
        if (isMet)
            return true;
        // It says the versions of all types.
        hasProfile ??= profile.test(text);
        if (hasProfile)
            return true;
    }
    return false;
}
/**
 * Whether a variable is an object or a text wherever it stands, and no expression: what it says is in the file, and what an
 * object computes is found there.
 */
function isWrittenOut(name, text) {
    const member = new RegExp(`"${escaped(name)}"(${blank}:${blank}(?:\\{|"(?!\\[)))?`, 'gi');
    const places = [...text.matchAll(member)];
    return places.length > 0 && places.every(([, value]) => value !== undefined);
}
/** For a regular expression, in which a character that stands for itself may have a backslash if it is no letter. */
function escaped(name) {
    return name.replace(/[^\w\x80-\uffff]/g, '\\$&');
}
/** All of them have to stand beside a part that is computed to make it matter. */
function besideIn(part) {
    const names = computedParts[part];
    if (names === undefined)
        return [part === 'input' ? makesResources : isDeployment];
    return names.map((any) => {
        const starts = any.map((name) => `"${name}"`);
        return (text, at) => starts.some((start) => text.slice(at, at + start.length).toLowerCase() === start);
    });
}
/** Its type may be computed too. */
const isDeployment = begins(`"type"${colon}"(?:\\[|microsoft\\.resources\\\\?/deployment(?:s|stacks)")))`);
/** Of a loop, which gives its input. */
const makesResources = begins(`"name"${colon}"resources"))`);
function begins(pattern) {
    const sticky = new RegExp(pattern, 'iy');
    return (text, at) => {
        sticky.lastIndex = at;
        return sticky.test(text);
    };
}
/** From a place between two members to the end or, backwards, to the beginning of their object. */
function look(text, from, step, conditions) {
    const found = new Set();
    let depth = 0;
    for (let at = from; at >= 0 && at < text.length; at += step) {
        const character = text[at];
        if (character === '"') {
            const other = otherQuote(text, at, step);
            const start = Math.min(at, other);
            if (depth === 0)
                for (const isMet of conditions)
                    if (isMet(text, start))
                        found.add(isMet);
            at = other;
        }
        else if (character === '{' || character === '[')
            depth += step;
        else if (character === '}' || character === ']')
            depth -= step;
        // Comments may hold anything.
        else if (character === '/' || (step === -1 && endsWithComment(text, at))) {
            return { found, isUnsure: true, length: Math.abs(at - from) };
        }
        if (depth < 0)
            return { found, isUnsure: false, length: Math.abs(at - from) };
    }
    return { found, isUnsure: false, length: text.length };
}
/** Whether a line may end there in a comment. */
function endsWithComment(text, at) {
    if (text[at] === '\r')
        return text[at + 1] !== '\n';
    return text[at] === '\n' && text.slice(text.lastIndexOf('\n', at - 1) + 1, at).includes('//');
}
/** Where the string ends that begins there; backwards, where it begins that ends there. */
function otherQuote(text, at, step) {
    let quote = at;
    do
        quote = step === 1 ? text.indexOf('"', quote + 1) : text.lastIndexOf('"', Math.max(quote - 1, 0));
    while (quote > 0 && (0,_json_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isEscaped */ .u)(text, quote));
    return quote === -1 || (step === -1 && quote >= at) ? (step === 1 ? text.length : -1) : quote;
}


/***/ }),

/***/ 8031:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  yG: () => (/* binding */ isOfOurKind),
  t5: () => (/* binding */ lookAt),
  dx: () => (/* binding */ mayMatter)
});

// EXTERNAL MODULE: ./lib/evaluate/paths.js
var paths = __nccwpck_require__(6430);
// EXTERNAL MODULE: ./lib/discover/files/decode.js
var decode = __nccwpck_require__(9862);
// EXTERNAL MODULE: ./lib/discover/scripts/script-file.js
var script_file = __nccwpck_require__(9365);
// EXTERNAL MODULE: ./lib/discover/first-look/computed-resources.js
var computed_resources = __nccwpck_require__(2594);
;// CONCATENATED MODULE: ./lib/discover/first-look/deployment-text.js
/** Deployments in the text of a Bicep file, found without parsing: most count the uses of a module and deploy nothing. */
/** Whether the file declares a deployment whose template may have resources; where that is unsure, it may. Takes linear time. */
function mayDeployTemplate(text) {
    deploymentType.lastIndex = 0;
    for (let found = deploymentType.exec(text); found !== null; found = deploymentType.exec(text)) {
        const start = deploymentType.lastIndex;
        const end = found[0].endsWith("'") ? bodyEnd(text, start) : -1;
        const body = text.slice(start, end);
        // Where one stands in a comment or a string, what follows it is not its body, and may be one half of another.
        if (end === -1 || anyTemplate.test(body) || anyDeployment.test(body))
            return true;
        deploymentType.lastIndex = end;
    }
    return false;
}
const deploymentType = /resources\/deployment(?:s|stacks)@[^'\n]{0,60}'?/gi;
const anyDeployment = /resources\/deployment(?:s|stacks)@/i;
/** Anything but a link, `properties: {`, `template: {` and `resources: []`; no spread replaces it. See deploymentTemplates(). */
const anyTemplate = /\.\.\.|relativepath|\b(?:template|templatelink|properties)'?[ \t]*:(?!\s*\{)|\bresources'?[ \t]*:(?!\s*\[\s*\])/i;
/** Longer ones deploy more than nothing. */
const longestBody = 8_000;
/**
 * Where the first `{…}` or `[…]` ends that stands in no parentheses; -1: it is long, or has what only parsing understands,
 * such as a name that is put together, and comments and strings of several lines, in which anything may stand.
 */
function bodyEnd(text, from) {
    /** What is open: brackets, strings as `'`, as `'$` once they have a hole, and their holes as `$`. */
    const open = [];
    for (let at = from; at < Math.min(text.length, from + longestBody); at++) {
        const character = text[at] ?? '';
        if (open.at(-1)?.startsWith("'")) {
            if (lineEnd.test(character))
                return -1;
            if (character === '\\')
                at += 1;
            else if (character === "'" && open.pop() === "'$" && isKey(text, at + 1))
                return -1;
            else if (character === '$' && text[at + 1] === '{') {
                open.splice(-1, 1, "'$", '$');
                at += 1;
            }
        }
        else if (text.startsWith("'''", at) || text.startsWith('/*', at))
            return -1;
        else if (text.startsWith('//', at))
            while (at < text.length && !lineEnd.test(text[at + 1] ?? ''))
                at += 1;
        else if ("'{[(".includes(character))
            open.push(character);
        else if ('}])'.includes(character)) {
            const isLiteral = open.pop() !== '$' && character !== ')';
            if (open.length === 0 && isLiteral)
                return at + 1;
            if (isLiteral && !isWhole(text, at + 1))
                return -1;
        }
    }
    return -1;
}
const lineEnd = /[\r\n]/;
/** Whether the value that ends there is no part of a longer expression, which gives something else: `{ … }.template`. */
function isWhole(text, end) {
    goesOn.lastIndex = end;
    return !goesOn.test(text);
}
/** A line break may stand before `?` and `:`. */
const goesOn = /[ \t]*(?!\/\/)(?:[^ \t\r\n,}\])]|[\r\n]\s*[?:])/y;
function isKey(text, stringEnd) {
    return /^[ \t]*:/.test(text.slice(stringEnd, stringEnd + 100));
}

// EXTERNAL MODULE: ./lib/discover/first-look/latin1.js
var latin1 = __nccwpck_require__(7644);
// EXTERNAL MODULE: ./lib/discover/first-look/prefilter.js
var prefilter = __nccwpck_require__(1134);
// EXTERNAL MODULE: ./lib/discover/first-look/template-script-text.js
var template_script_text = __nccwpck_require__(2291);
;// CONCATENATED MODULE: ./lib/discover/first-look/first-look.js
/** What a first look at a file's text tells: whether it can matter to us, and which templates it may call. */








const nothing = Object.freeze({ relevance: 'none', calls: [], links: [], registry: [] });
const onlyReadingTells = Object.freeze({ ...nothing, relevance: 'unread' });
const onlyEvaluationTells = Object.freeze({ ...nothing, relevance: 'perhaps' });
/**
 * Whether the file may matter by its name.
 *
 * @param markdown as the policy says it: whether commands in Markdown count
 */
function isOfOurKind(path, markdown) {
    return (0,prefilter/* isCandidate */.qn)(path) || ((0,script_file/* mayBeScript */.m0)(path) && (markdown || !(0,script_file/* isMarkdown */.sl)(path)));
}
/** Whether the file may matter, or what it calls. */
function mayMatter({ relevance, calls, registry, hasScript }) {
    return relevance !== 'none' || calls.length > 0 || registry.length > 0 || hasScript === true;
}
/** @param text as asLatin1() gives it */
function lookAt(path, text) {
    if (!(0,prefilter/* isCandidate */.qn)(path) && (0,script_file/* mayBeScript */.m0)(path))
        return lookAtScript(text);
    if (!(0,prefilter/* mentionsAnything */.a)(path, text))
        return lookAtOther(path, text);
    const look = lookAtTemplate(path, text);
    const mayGive = look.relevance === 'ours' && !(0,prefilter/* isJson */.Fh)(path) && (0,template_script_text/* mayGiveScript */.GW)(text);
    return mayGive || (0,template_script_text/* mayHaveScript */.H8)(text) ? { ...look, hasScript: true } : look;
}
/** What says no word that is looked for, as most files do. */
function lookAtOther(path, text) {
    // JSON matters where something that is ours names it; Bicep always deploys something.
    if (text.startsWith(decode/* lfsPointer */.FW))
        return (0,prefilter/* isJson */.Fh)(path) ? onlyEvaluationTells : { ...nothing, relevance: 'ours' };
    return computes(path, text) ? onlyReadingTells : nothing;
}
function lookAtTemplate(path, text) {
    const relevance = (0,prefilter/* relevanceOf */.pk)(path, text);
    if (relevance === 'ours')
        return { ...nothing, relevance };
    const named = (0,prefilter/* isJson */.Fh)(path) ? linksIn(text) : (0,prefilter/* isBicepParameters */.Un)(path) ? [] : modulesIn(text);
    if ((0,prefilter/* isJson */.Fh)(path) && named === null)
        return onlyEvaluationTells;
    if (relevance === 'unread' || named === null || computes(path, text))
        return onlyReadingTells;
    const [registry, local] = [named.filter(paths/* isRegistryReference */.lb), named.filter((one) => !(0,paths/* isRegistryReference */.lb)(one))];
    const links = (0,prefilter/* isJson */.Fh)(path) ? linksByGivenAddress(text) : [];
    if (named.length === 0 && links.length === 0)
        return nothing;
    return {
        relevance,
        calls: local.map((one) => (0,paths/* pathFrom */.Iw)(path, (0,latin1/* readable */.HD)(one))),
        links,
        registry: registry.map(latin1/* readable */.HD),
    };
}
function lookAtScript(text) {
    if (latin1/* wideMark */.FF.test(text))
        return onlyReadingTells;
    return (0,script_file/* saysOurWords */.uF)(text) ? { ...nothing, relevance: 'ours' } : nothing;
}
function computes(path, text) {
    return (0,prefilter/* isJson */.Fh)(path) ? (0,computed_resources/* mayComputeResources */.M)(text) : mayDeployTemplate(text);
}
/** Paths are short. */
const maximumPath = 1024;
/**
 * The string behind each `module` and a name: rather one that is no call than one too few. No part of the text is looked
 * at twice, however often it says `module`.
 *
 * @returns null where one is written in a way that only parsing understands: with an escape, with three quotes, or behind
 * a comment, in which anything may stand
 */
function modulesIn(text) {
    const found = new Set();
    for (let at = text.indexOf('module'); at !== -1;) {
        const open = skip(text, at);
        // A dollar begins a string of several lines too.
        if (text.startsWith('/*', open) || text[open] === '$')
            return null;
        const close = text[open] === "'" ? text.indexOf("'", open + 1) : -1;
        if (close !== -1) {
            const written = text.slice(open + 1, Math.min(close, open + maximumPath));
            const isMultiLine = text.startsWith("'''", open);
            if (isMultiLine || written.includes('\\') || close - open > maximumPath)
                return null;
            if (written !== '' && !written.includes('\n'))
                found.add(written);
        }
        at = text.indexOf('module', Math.max(open, at + 1));
    }
    return [...found];
}
/** Behind the words and blanks that begin at a place. */
function skip(text, from) {
    wordsAndBlanks.lastIndex = from;
    wordsAndBlanks.test(text);
    return wordsAndBlanks.lastIndex;
}
const wordsAndBlanks = /[\w \t]*/y;
/** @returns null where one is computed, or written in a way that only parsing understands */
function linksIn(text) {
    const byAddress = prefilter/* ownAddress */.Xj.test(text) ? linkedByAddress(text) : [];
    if (byAddress === null)
        return null;
    const found = new Set(byAddress);
    for (const [, written] of text.matchAll(/relativepath(?:"\s*:\s*"([^"\n]{1,1024})")?/gi)) {
        if (written === undefined || written.startsWith('[') || written.includes('\\'))
            return null;
        found.add(written);
    }
    return [...found];
}
/** A call of `uri()` with a path that is written out, perhaps with a token behind it, or stands in a variable. */
const plainUri = /\buri\(\s*[\w.]+\((?:'\w*')?\)[\w.]*\s*,\s*(?:(?:concat\(\s*)?'[\w./-]*\.(?!js?o?'|ar?')\w+'|variables\('([\w-]+)'\))/gi;
/** As a name, also in an expression or in JSON within a string. */
const saysLink = /latelink\\*["']/i;
/** Not in prose: `the uri(s) of …`. */
const anyUri = new RegExp(`\\buri${latin1/* mayBeBlank */.pb}*\\((?!\\w*\\))`, 'gi');
const maximumVariables = 20;
/** All names of templates, where they are reached from the address of the template itself; null: some may be put together. */
function linkedByAddress(text) {
    // Most of those that say their address have scripts beside them, and link nothing.
    if (!saysLink.test(text) && !text.includes('\\u'))
        return [];
    const uris = text.match(anyUri) ?? [];
    const plain = [...text.matchAll(plainUri)];
    const variables = new Set(plain.flatMap(([, variable]) => variable ?? []));
    if (plain.length < uris.length || variables.size > maximumVariables || text.includes('\\u'))
        return null;
    if (![...variables].every((variable) => isPath(variable, text)))
        return null;
    return namesIn(text);
}
function linksByGivenAddress(text) {
    return prefilter/* link */.nf.test(text) && computedUri.test(text) && !prefilter/* ownAddress */.Xj.test(text) ? namesIn(text) : [];
}
const computedUri = /"uri"\s*:\s*"\[/i;
/** Names of templates, behind an address too. */
function namesIn(text) {
    const names = text.matchAll(/['"]\/?((?:[\w.-]{1,100}\/){0,20}[\w.-]{1,100}\.(?:jsonc?|arm))/gi);
    return [...new Set([...names].map(([, name = '']) => name))];
}
function isPath(variable, text) {
    const written = [...text.matchAll(new RegExp(`"${variable}"(\\s*:\\s*"[\\w./-]+")?`, 'gi'))];
    return written.length > 0 && written.every(([, path]) => path !== undefined);
}


/***/ }),

/***/ 1283:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ saysTypeOrConfig),
/* harmony export */   u: () => (/* binding */ isEscaped)
/* harmony export */ });
/* harmony import */ var _latin1_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7644);
/**
 * Whether JSON says what a template must say to deploy a cluster, or a config file to be one. The type of a cluster counts
 * in a template only, and where it can become one: in an expression, or in a string without blanks. Workbooks and queries
 * speak of clusters in many megabytes of prose, and lists of all types are long.
 */

const mode = 'ipvs|iptables|nftables';
const beginsValue = `(?<=(?:"|:${_latin1_js__WEBPACK_IMPORTED_MODULE_0__/* .mayBeBlank */ .pb}{0,20}'?)(?:${mode}))`;
/** Those of the group matter wherever they stand; the name of a mode where a string or a value begins with it. */
const words = new RegExp(`managedclusters|managed-cluster|(kubeproxyconfig|ipvsconfig|(?:${mode})${beginsValue})`, 'gi');
/** What a template has, or parameters of one: see `kindOf()` in document.ts. */
const partOfTemplate = /["'](?:resources|parameters)["']|deployment(?:template|parameters)/i;
/**
 * Takes linear time.
 *
 * @param text decoded, or as asLatin1() gives it
 * @param isParameters its name says that it holds parameters of a template
 */
function saysTypeOrConfig(text, isParameters) {
    let isProse = false;
    let isTemplate = isParameters ? true : null;
    let seen = 0;
    for (const { 0: written, 1: anywhere, index } of text.matchAll(words)) {
        if (anywhere !== undefined)
            return true;
        if (isTemplate === false)
            continue;
        const open = quoteBefore(text, index, seen);
        // Without a quote between them, what is true of the word before is true of this one.
        if (isValueInApostrophes(text, index, seen))
            isProse = false;
        else
            isProse = open === -1 ? isProse : isProseAt(text, open, index + written.length);
        isTemplate ??= isProse ? null : partOfTemplate.test(text);
        if (isTemplate === true && !isProse)
            return true;
        seen = index + written.length;
    }
    return false;
}
/** The last quote in front of a place that begins or ends a string, not looked for in front of `from`; -1: there is none. */
function quoteBefore(text, place, from) {
    for (let at = place - 1; at >= from; at--)
        if (text[at] === '"' && !isEscaped(text, at))
            return at;
    return -1;
}
/**
 * `"type": 'Microsoft.ContainerService/managedClusters'`: no JSON, which is for the parser to tell.
 *
 * @param from nothing in front of it is looked at
 */
function isValueInApostrophes(text, place, from) {
    const open = lastNot(typeLetter, text, place - 1, from);
    return text[open] === "'" && text[lastNot(space, text, open - 1, from)] === ':';
}
const typeLetter = /[\w./\\-]/;
const space = new RegExp(_latin1_js__WEBPACK_IMPORTED_MODULE_0__/* .mayBeBlank */ .pb);
/** The last place, from `at` backwards, of another character; one in front of `from` where there is none. */
function lastNot(character, text, at, from) {
    let last = at;
    while (last >= from && character.test(text[last] ?? ''))
        last -= 1;
    return last;
}
/** Whether a backslash escapes the character at an offset; backslashes in pairs are characters themselves. */
function isEscaped(text, at) {
    let slashes = 0;
    while (text[at - 1 - slashes] === '\\')
        slashes += 1;
    return slashes % 2 === 1;
}
/** @param open the string's opening quote */
function isProseAt(text, open, wordEnd) {
    if (text[open + 1] === '[' && text[open + 2] !== '[')
        return false;
    const start = text.slice(open + 1, wordEnd);
    // No string of JSON goes over lines: this may be a comment, or quotes that are others than these.
    if (/[\r\n]/.test(start))
        return false;
    if (blank.test(start))
        return true;
    untilBlank.lastIndex = wordEnd;
    untilBlank.test(text);
    const next = text[untilBlank.lastIndex];
    return next !== '"' && next !== undefined;
}
/** Of ASCII, written as it is or as an escape; `\/` is the one that a type may have. */
const blank = /[ \t]|\\[^/]/;
const untilBlank = /(?:[^ \t\r\n"\\]|\\\/)*/y;


/***/ }),

/***/ 7644:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FF: () => (/* binding */ wideMark),
/* harmony export */   HD: () => (/* binding */ readable),
/* harmony export */   __: () => (/* binding */ asLatin1),
/* harmony export */   pb: () => (/* binding */ mayBeBlank)
/* harmony export */ });
/**
 * A file for a first look: one character for each byte. Words in ASCII show all the same, and it takes a half to a third
 * of the time and the memory of UTF-8, where texts that are no pure ASCII have two bytes for each character.
 */
function asLatin1(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
/** What is written in UTF-8, as it reads. */
function readable(latin1) {
    return notAscii.test(latin1) ? Buffer.from(latin1, 'latin1').toString('utf8') : latin1;
}
/**
 * A byte that may belong to a blank, in a regular expression: JSON, PowerShell and expressions know others than those of
 * ASCII, U+0085 among them, and in UTF-8 all bytes of these are above it.
 */
const mayBeBlank = '[\\s\\x80-\\xff]';
const notAscii = /[\x80-\xff]/;
/** UTF-16 and UTF-32 show by their marks. */
const wideMark = /^(?:\xff\xfe|\xfe\xff|\0\0\xfe\xff)/;


/***/ }),

/***/ 1134:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fh: () => (/* binding */ isJson),
/* harmony export */   KV: () => (/* binding */ isOursWithEscapes),
/* harmony export */   Un: () => (/* binding */ isBicepParameters),
/* harmony export */   Xj: () => (/* binding */ ownAddress),
/* harmony export */   a: () => (/* binding */ mentionsAnything),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   pk: () => (/* binding */ relevanceOf),
/* harmony export */   qn: () => (/* binding */ isCandidate),
/* harmony export */   t3: () => (/* binding */ isNamedLikeConfig)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _parameter_files_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9907);
/* harmony import */ var _json_words_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1283);
/* harmony import */ var _latin1_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7644);
/* harmony import */ var _template_script_text_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2291);
/** Deciding from a file's bytes and name whether it can matter to us, before anything is parsed. */





/**
 * What Bicep must say to deploy a cluster, ASCII case aside; or to give a module of one its settings: where that module is
 * not there, nothing else tells that the caller is ours.
 */
const wordsInBicep = /managedclusters|managed-cluster|kube-?proxy/i;
/** JSON and Bicep may write a letter, a bracket or one of `$`, `-`, `.` and `/` as an escape: then only parsing tells. */
const escapedLetter = /\\u(?:00(?:2[4d-f]|[46][1-9a-f]|[57][0-9a]|5[bd])|\{)/i;
/**
 * The address of the template itself, from which others are reached by names of files: `templateLink.uri`, however it is
 * written, and `templateLink` as a whole. Without its beginning, as many words begin like it.
 */
const ownAddress = new RegExp(`latelink(?:(?:${_latin1_js__WEBPACK_IMPORTED_MODULE_3__/* .mayBeBlank */ .pb}|[.'[\\]]|\\\\[fnrt]|\\\\u[\\da-f]{4})+uri|${_latin1_js__WEBPACK_IMPORTED_MODULE_3__/* .mayBeBlank */ .pb}|[,)\\]])`, 'i');
/** A template that is linked, by whatever address. */
const link = /latelink"/i;
/**
 * Whatever may matter, in one pass, which is all that most files get: the words, and what a caller of templates says. The
 * end of `relativePath` is looked for in half the time that the whole word takes, which begins like too many others.
 */
const anyInJson = new RegExp(`managed-?cluster|kubeproxyconfig|ipvs|iptables|nftables|lativepath|${_template_script_text_js__WEBPACK_IMPORTED_MODULE_4__/* .scriptName */ .vD.source}|${link.source}|${ownAddress.source}`, 'i');
const anyInBicep = new RegExp(`managed-?cluster|kube-?proxy|resources\\/deployment(?:s|stacks)@|${_template_script_text_js__WEBPACK_IMPORTED_MODULE_4__/* .scriptName */ .vD.source}`, 'i');
/** What templates and config files are written in. */
function isCandidate(path) {
    return /\.(json|jsonc|bicep|bicepparam)$/i.test(path);
}
function isNamedLikeConfig(path) {
    return /kube-?proxy/i.test(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path)) && isJson(path);
}
/** @param text as asLatin1() gives it */
function relevanceOf(path, text) {
    if (_latin1_js__WEBPACK_IMPORTED_MODULE_3__/* .wideMark */ .FF.test(text))
        return 'unread';
    if (isOursByText(path, text))
        return 'ours';
    // Looking for the one character is ten times as fast as looking for what may stand behind it.
    return text.includes('\\u') && escapedLetter.test(text) ? 'unread' : 'none';
}
/** @param text decoded */
function isOursWithEscapes(path, text) {
    const plain = text.replace(/\\u(?:([0-9a-f]{4})|\{0*([0-9a-f]{1,4})\})/gi, (_, four, braced) => String.fromCharCode(Number.parseInt(four ?? braced ?? '', 16)));
    return isOursByText(path, plain);
}
/**
 * Whether the file says anything for which it is worth a closer look.
 *
 * @param text as asLatin1() gives it
 */
function mentionsAnything(path, text) {
    if (text.includes('\\u') || _latin1_js__WEBPACK_IMPORTED_MODULE_3__/* .wideMark */ .FF.test(text) || isNamedLikeConfig(path))
        return true;
    return isJson(path) ? anyInJson.test(text) : anyInBicep.test(text) || text.includes('module');
}
function isOursByText(path, text) {
    if (!isJson(path))
        return wordsInBicep.test(text);
    return isNamedLikeConfig(path) || (0,_json_words_js__WEBPACK_IMPORTED_MODULE_2__/* .saysTypeOrConfig */ .Q)(text, (0,_parameter_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isNamedLikeParameters */ .dq)(path));
}
function isJson(path) {
    return /\.jsonc?$/i.test(path);
}
/** A .bicepparam file says which template it belongs to, and that may be one of ours. */
function isBicepParameters(path) {
    return /\.bicepparam$/i.test(path);
}


/***/ }),

/***/ 2291:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ mayGiveScript),
/* harmony export */   H8: () => (/* binding */ mayHaveScript),
/* harmony export */   mY: () => (/* binding */ saysOption),
/* harmony export */   vD: () => (/* binding */ scriptName),
/* harmony export */   wv: () => (/* binding */ loadedPaths)
/* harmony export */ });
/* harmony import */ var _latin1_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7644);
/** Scripts in the text of a template, found without parsing: hardly any template has one. */

/** The end of `scriptContent`, which is looked for in half the time that the whole word takes: many words begin like it. */
const scriptName = /ptcontent/i;
/** The one option that matters in a container without the repository's files: no template is there to be deployed. */
const words = /kube-proxy-config|--kube-(?:p|\W)/i;
/** What is loaded says it somewhere else. */
const loads = /loadTextContent|loadFileAsBase64/i;
/**
 * Whether a deployment script in it may use a kube-proxy config; see templates/template-scripts.ts.
 *
 * @param text decoded, or as asLatin1() gives it
 */
function mayHaveScript(text) {
    return _latin1_js__WEBPACK_IMPORTED_MODULE_0__/* .wideMark */ .FF.test(text) || (scriptName.test(text) && (words.test(text) || loads.test(text)));
}
/** @param text of a template, or of what it loads */
function saysOption(text) {
    return words.test(text);
}
const loaded = /load(?:TextContent|FileAsBase64)\s{0,100}\(\s{0,100}(?:'([^'\\$]{0,1000})'\s{0,100}[,)])?/gi;
/** The paths that Bicep loads, as written; null: one of them is no literal. */
function loadedPaths(text) {
    const paths = [];
    for (const [, path] of text.matchAll(loaded)) {
        if (path === undefined)
            return null;
        paths.push(path);
    }
    return paths;
}
/** Whether Bicep may give one to a module, under any name. */
function mayGiveScript(text) {
    return option.test(text) && /^[ \t]*module\s/m.test(text);
}
const option = /--kube-(?:p|\W)/i;


/***/ }),

/***/ 9907:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K_: () => (/* binding */ templatesByStem),
/* harmony export */   dq: () => (/* binding */ isNamedLikeParameters),
/* harmony export */   h6: () => (/* binding */ entriesBeside)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _compiled_from_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4720);
/** Which parameter file belongs to which template. */


/**
 * What the portal calls a template and its parameters when it exports them, side by side:
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/quickstart-create-templates-use-the-portal
 */
const exported = { template: 'template', parameters: 'parameters.json' };
/** What a template is called that deploys what its folder holds; the likeliest first. */
const entries = [_compiled_from_js__WEBPACK_IMPORTED_MODULE_1__/* .quickstart */ .GG.bicep, _compiled_from_js__WEBPACK_IMPORTED_MODULE_1__/* .quickstart */ .GG.json, 'mainTemplate'];
/** An environment, as it stands before the word for parameters: `dev.parameters.json`. */
const environment = '(?:dev(?:elopment)?|te?st|qa|uat|acc|stag(?:e|ing)|stg|(?:pre-?|non-?)?prod(?:uction)?|prd|sandbox|sbx)[-_.]';
const plainName = new RegExp(`^(?:${environment})?(?:parameters?|params?)(?:[-_.].*)?\\.jsonc?$`, 'i');
/**
 * Templates that an ARM parameter file may belong to by its name: `x.parameters.json`, `x.parameters.prod.json`,
 * `x.parameters-prod.json`, `x.prod.parameters.json` and `x-parameters.json` belong to `x.bicep` and `x.json` in the same
 * folder, `parameters.json` to `template.json`.
 *
 * What belongs to one of `main.bicep` and the `azuredeploy.json` that is made of it belongs to both.
 *
 * @param find the path of the file as it is there, extensions in whatever case; null: there is none
 * @param isMade whether the compiler has made the ARM JSON at this path
 * @returns the first that exist, the longest stem first; empty for a file that is not named like a parameter file
 */
function templatesByStem(path, find, isMade) {
    // Nearly all files are told apart by this alone.
    if (!/param/i.test(path))
        return [];
    const { json } = besides(path, find);
    if (node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path).toLowerCase() === exported.parameters)
        return json(exported.template);
    return firstOf(stemsOf(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path)), path, find, isMade);
}
/**
 * Templates that a file called nothing but parameters, perhaps of an environment (`parameters.json`, `params.prod.json`,
 * `prod.parameters.json`), may belong to: what its folder deploys, by its name.
 *
 * @param find @param isMade as above
 */
function entriesBeside(path, find, isMade) {
    return plainName.test(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path)) ? firstOf(entries, path, find, isMade) : [];
}
function firstOf(stems, path, find, isMade) {
    const { findAll, json: jsonOf } = besides(path, find);
    for (const stem of stems) {
        const [bicep, json] = [findAll(`${stem}.bicep`), jsonOf(stem)];
        const templates = [...bicep, ...json];
        const name = stem.toLowerCase();
        if (name === _compiled_from_js__WEBPACK_IMPORTED_MODULE_1__/* .quickstart */ .GG.json && bicep.length === 0 && json.every(isMade)) {
            templates.unshift(...findAll(`${_compiled_from_js__WEBPACK_IMPORTED_MODULE_1__/* .quickstart */ .GG.bicep}.bicep`));
        }
        else if (name === _compiled_from_js__WEBPACK_IMPORTED_MODULE_1__/* .quickstart */ .GG.bicep && bicep.length > 0 && findAll(`${_compiled_from_js__WEBPACK_IMPORTED_MODULE_1__/* .quickstart */ .GG.json}.bicep`).length === 0) {
            templates.push(...jsonOf(_compiled_from_js__WEBPACK_IMPORTED_MODULE_1__/* .quickstart */ .GG.json).filter(isMade));
        }
        if (templates.length > 0)
            return templates;
    }
    return [];
}
/** Looks for files in the folder of another. */
function besides(path, find) {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const findAll = (...names) => names.flatMap((name) => find(`${folder}${name}`) ?? []);
    return { findAll, json: (stem) => findAll(`${stem}.json`, `${stem}.jsonc`) };
}
/** `x.parameters.json`, `x-params.prod.jsonc` and their like: see templatesByStem(). */
function isNamedLikeParameters(path) {
    // Nearly all files are told apart by this alone.
    return /param/i.test(path) && stemsOf(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path)).length > 0;
}
function stemsOf(name) {
    const parts = name.split('.');
    const extension = parts.pop()?.toLowerCase();
    if (extension !== 'json' && extension !== 'jsonc')
        return [];
    const at = parts.findLastIndex((part) => /(?:^|[-_])(?:parameters?|params?)(?:[-_]|$)/i.test(part));
    const [, start] = /^(?:(.+)[-_])?(?:parameters?|params?)(?:[-_].*)?$/i.exec(parts[at] ?? '') ?? [];
    const before = [...parts.slice(0, Math.max(at, 0)), ...(start === undefined ? [] : [start])];
    return before.map((_, index) => before.slice(0, before.length - index).join('.'));
}


/***/ }),

/***/ 9365:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Oc: () => (/* binding */ scriptKind),
/* harmony export */   Th: () => (/* binding */ scriptKindOf),
/* harmony export */   m0: () => (/* binding */ mayBeScript),
/* harmony export */   sl: () => (/* binding */ isMarkdown),
/* harmony export */   uF: () => (/* binding */ saysOurWords)
/* harmony export */ });
/* harmony import */ var _first_look_latin1_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7644);

/** By the name alone; null: it is no script, or only its first line tells. Asked of every file. */
function scriptKind(path) {
    const name = nameOf(path);
    const kind = byExtension.get(name.slice(name.lastIndexOf('.')).toLowerCase());
    if (kind !== undefined)
        return kind;
    if (/^(?:gnu)?makefile(?:\.|$)/i.test(name))
        return 'makefile';
    const found = /^(?:docker|container|(jenkins))file(?:\.|$)/i.exec(name);
    return found === null ? null : found[1] === undefined ? 'dockerfile' : 'jenkinsfile';
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
const byExtension = new Map([
    ['.sh', 'shell'],
    ['.bash', 'shell'],
    ['.zsh', 'shell'],
    ['.ksh', 'shell'],
    ['.azcli', 'shell'],
    ['.ps1', 'powershell'],
    ['.psm1', 'powershell'],
    ['.cmd', 'batch'],
    ['.bat', 'batch'],
    ['.mk', 'makefile'],
    ['.dockerfile', 'dockerfile'],
    ['.jenkinsfile', 'jenkinsfile'],
    ['.md', 'markdown'],
    ['.markdown', 'markdown'],
    ['.yml', 'yaml'],
    ['.yaml', 'yaml'],
]);
/** A file without an extension may be a script all the same. */
function mayBeScript(path) {
    return scriptKind(path) !== null || !nameOf(path).includes('.');
}
/** Markdown counts only where the policy asks for it; it is much text, and most repositories do not. */
function isMarkdown(path) {
    return scriptKind(path) === 'markdown';
}
/** By the name, and by what the text says where that does not tell. */
function scriptKindOf({ path, text }) {
    const kind = scriptKind(path) ?? kindByFirstLine(text);
    return kind === 'shell' && /\.azcli$/i.test(path) && isInPowerShell(text) ? 'powershell' : kind;
}
/** What the first line of a file without an extension says. */
function kindByFirstLine(text) {
    const line = text.slice(0, 120).split('\n')[0] ?? '';
    if (/^#!.*\b(?:ba|z|k|da)?sh\b/.test(line))
        return 'shell';
    return /^#!.*\bpwsh\b/.test(line) ? 'powershell' : null;
}
/**
 * The editor sends the lines of a file of `az` commands to the terminal that is open
 * (https://marketplace.visualstudio.com/items?itemName=ms-vscode.azurecli), so it is written for that one: half of the
 * public ones set `$name =`, continue lines with a backtick or name paths as Windows does, which no shell would take.
 * What also says something that only a shell takes is read as that; `name=value` of a line that goes on is an argument.
 */
function isInPowerShell(text) {
    return (/^[ \t]*\$[a-z_]\w*[ \t]*=|[ \t]`\r?$|(?:^|[\s'"=@])\.{1,2}\\\w/im.test(text) &&
        !/^[ \t]*(?:export[ \t]+)?[a-z_]\w*=|\\\r?$/im.test(text.replace(/`\r?\n/g, ' ')));
}
const blanks = `${_first_look_latin1_js__WEBPACK_IMPORTED_MODULE_0__/* .mayBeBlank */ .pb}{1,16}`;
const kinds = `(?:(?:group|sub|mg|tenant)${blanks})?`;
/**
 * What a script must say to matter. No part can match in two ways, and blanks are bounded: a search is linear. It begins
 * with one of three words, which is looked for in a third of the time that as many words take as there are commands.
 */
const words = new RegExp([
    // Without its end it is the same option: see longName() in options.ts.
    'kube(?:-proxy-config|(?<=--kube)-(?:p|\\W)|proxy\\.config\\.k8s\\.io)|',
    // Commands; cmdlets, tasks and actions.
    `deploy(?:ment(?:${blanks}${kinds}(?:create|validate|what-if)|whatifresult)`,
    '|(?<=(?:(?:new|set|test)-az\\w{0,20}|azureresource(?:managertemplate|group))deploy)ment',
    '|(?<=(?:arm|bicep)-?deploy))',
    `|stack${blanks}(?:group|sub|mg)${blanks}(?:create|validate)`,
].join(''), 'i');
/** @param text decoded, or as asLatin1() gives it */
function saysOurWords(text) {
    return words.test(text);
}


/***/ }),

/***/ 6430:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Iw: () => (/* binding */ pathFrom),
/* harmony export */   lD: () => (/* binding */ writtenName),
/* harmony export */   lQ: () => (/* binding */ isFolder),
/* harmony export */   lb: () => (/* binding */ isRegistryReference),
/* harmony export */   wh: () => (/* binding */ plainText),
/* harmony export */   xk: () => (/* binding */ fileBeside)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/** Paths and names as templates write them. */

/** `br:registry/module:1.0`, `br/public:…`, `ts:…`: a module or template spec that is no file of the repository. */
function isRegistryReference(written) {
    return /^(br|ts)[:/]/i.test(written);
}
/** The text of a string; null where it has holes. */
function plainText({ parts, holes }) {
    return holes.length === 0 ? (parts[0] ?? null) : null;
}
/** The name of a property or of something that is imported; null where it has holes. */
function writtenName(name) {
    return 'name' in name ? name.name : plainText(name);
}
/** A path that is written in `file`, from the working directory; an absolute one stays as it is, and is refused later. */
function pathFrom(file, written) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(written) ? written : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file), written);
}
/**
 * What a relative reference leads to from the address of a file or a folder, if that lies beside it: the last part of the
 * address counts only where a slash ends it, and `.` and `..` are folders. https://datatracker.ietf.org/doc/html/rfc3986#section-5.2
 *
 * @param address a path from the working directory; that of a folder ends with a slash
 * @returns the same for what it leads to; null: it leads elsewhere, or it is not certain where
 */
function fileBeside(address, reference) {
    const path = reference.replace(/[?#].*$/s, '');
    // An address keeps two slashes in a row apart from one, and what a backslash is depends on who reads it.
    if (path === '' || path.startsWith('/') || /^[a-z][a-z0-9+.-]*:|\/\/|\\/i.test(path))
        return null;
    const folder = address.slice(0, address.lastIndexOf('/') + 1);
    const endsInFolder = /(?:^|\/)\.\.?$/.test(path);
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(`${folder}${path}${endsInFolder ? '/' : ''}`);
}
/** Of an address whose end nobody knows: see `file` of an unknown value. */
function isFolder(address) {
    return address.endsWith('/');
}


/***/ }),

/***/ 9263:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DK: () => (/* binding */ guards),
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   am: () => (/* binding */ ownEnvironment),
/* harmony export */   q9: () => (/* binding */ runGitNow)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/** Runs git to read a repository: no shell, no hook, no pager, no program that the repository names, no network. */

/** The folder may belong to another user (containers), and its configuration must start no program. */
const guards = [
    '--no-pager',
    '--no-optional-locks',
    ...['-c', 'safe.directory=*'],
    ...['-c', 'core.fsmonitor=false'],
    ...['-c', 'core.hooksPath=/dev/null'],
    ...['-c', 'core.quotePath=false'],
];
/** A path is a path, whatever it looks like. */
const before = [...guards, '--literal-pathspecs'];
/** Bytes that git may print; what it has to say of one change fits many times. */
const maximumOutput = 1 << 28;
/** Milliseconds after which git is given up. */
const timeout = 60_000;
/** They mean one repository, as in a hook of it, wherever git is run: the one that is meant here is the folder's. */
const ofAnotherRepository = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_COMMON_DIR', 'GIT_INDEX_FILE'];
/** The environment of this process, without what leads git to another repository. */
function ownEnvironment() {
    const environment = { ...process.env };
    for (const name of ofAnotherRepository)
        delete environment[name];
    return environment;
}
/** A partial clone would ask the server for what it lacks, and a server may ask for a password. */
function environment() {
    return {
        ...ownEnvironment(),
        GIT_NO_LAZY_FETCH: '1',
        GIT_TERMINAL_PROMPT: '0',
        GIT_NO_REPLACE_OBJECTS: '1',
        LC_ALL: 'C',
    };
}
/**
 * @param folder in the repository; paths that git prints and is given are relative to it where `args` say so
 * @param input for its standard input
 */
function runGit(folder, args, input = '') {
    const all = [...before, '-C', folder, ...args];
    const options = { encoding: 'buffer', maxBuffer: maximumOutput, timeout, env: environment() };
    return new Promise((done) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', all, options, (error, stdout, stderr) => {
            done(error === null ? { stdout } : { failure: reasonOf(error, stderr) });
        });
        // It may have ended before it has read everything.
        child.stdin?.on('error', () => undefined);
        child.stdin?.end(input);
    });
}
/** The same for who cannot wait: one file that a template or a policy turns out to name. */
function runGitNow(folder, args) {
    const options = { maxBuffer: maximumOutput, timeout, env: environment() };
    const { error, status, stdout, stderr } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('git', [...before, '-C', folder, ...args], options);
    if (error === undefined && status === 0)
        return { stdout };
    return { failure: reasonOf(error ?? new Error(`git ends with ${status}`), stderr ?? Buffer.alloc(0)) };
}
/** Git's first line that says what is wrong. */
function reasonOf(error, stderr) {
    if (error.code === 'ENOENT')
        return 'git is not installed, or the folder is not there';
    const lines = stderr.toString('utf8').split('\n');
    const told = lines.find((line) => /^(?:fatal|error): /.test(line)) ?? lines.find((line) => line !== '');
    const text = (told ?? error.message.split('\n')[0] ?? '').replace(/^(?:fatal|error): /, '');
    if (!/dubious ownership|unsafe repository/.test(text))
        return text.slice(0, maximumReason);
    return 'the folder belongs to another user, and this git reads it only after: git config --global --add safe.directory (its path)';
}
const maximumReason = 300;


/***/ }),

/***/ 3214:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ editDistance),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** Spelling: how far apart two words are, and which known word was probably meant. */
/** Longer words are compared by their beginning: nobody means them by mistake. */
const maximumLength = 64;
/** Insertions, deletions, replacements and swaps of neighbours that turn one word into the other. */
function editDistance(from, to) {
    const a = from.slice(0, maximumLength);
    const b = to.slice(0, maximumLength);
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const replaced = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, replaced);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
                best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1);
            }
            row.push(best);
        }
        beforeLast = last;
        last = row;
    }
    return last[b.length] ?? 0;
}
/** Known words looked at; a hint is not worth more. */
const maximumCandidates = 200;
/** The candidate that was probably meant, case aside; null where none is near. */
function nearest(word, candidates) {
    let best = null;
    let bestDistance = Math.max(2, Math.floor(Math.min(word.length, maximumLength) / 4)) + 1;
    for (const candidate of candidates.slice(0, maximumCandidates)) {
        if (Math.abs(candidate.length - word.length) >= bestDistance)
            continue;
        const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
        if (distance < bestDistance && distance < candidate.length) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}


/***/ }),

/***/ 9311:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   du: () => (/* binding */ isAtLeast),
/* harmony export */   tQ: () => (/* binding */ counts),
/* harmony export */   yr: () => (/* binding */ levels)
/* harmony export */ });
/** From the least to the most severe. */
const levels = ['notice', 'warning', 'error'];
/** Whether `level` is as severe as `other` or more. */
function isAtLeast(level, other) {
    return levels.indexOf(level) >= levels.indexOf(other);
}
/** Whether it counts towards the levels, the verdict and the exit code. */
function counts({ suppressed }) {
    return suppressed === null;
}


/***/ }),

/***/ 1499:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Dd: () => (/* binding */ siteKey),
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   xV: () => (/* binding */ lineStartsOf),
/* harmony export */   zU: () => (/* binding */ siteOf)
/* harmony export */ });
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6929);
/**
 * Where something is written. Syntax trees carry offsets only; lines and columns are worked out late,
 * for the few places that end up in a report.
 */

/** Where a span of a source's text is written, be that in another file: see `siteIn`. */
function siteOf(source, span) {
    return source.siteIn?.(span) ?? { source, start: span.start, end: span.end };
}
/** The file as a whole, for findings that have no better place: its first position. */
function startOf(source) {
    return { source, start: 0, end: 0 };
}
/** The same for the same span of the same file, and for nothing else. */
function siteKey({ source, start, end }) {
    return `${source.path}:${start}:${end}`;
}
/** Offsets at which the lines begin. A line ends with `\n`, as git and GitHub count them. */
const lineStartsOf = (0,_once_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePer */ .Pu)(({ text }) => {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
});
/** The line's text without its end; null past the last line. Lines count from 1. */
function lineOf(source, line) {
    const starts = lineStartsOf(source);
    const start = starts[line - 1];
    if (start === undefined)
        return null;
    const end = starts[line] === undefined ? source.text.length : starts[line] - 1;
    return source.text.slice(start, source.text[end - 1] === '\r' ? end - 1 : end);
}
function placeOf(site) {
    const from = lineAndColumn(site.source, site.start);
    const to = lineAndColumn(site.source, Math.max(site.start, site.end));
    return { file: site.source.path, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}
function lineAndColumn(source, offset) {
    const starts = lineStartsOf(source);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}


/***/ }),

/***/ 6929:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ oncePerKey),
/* harmony export */   Oo: () => (/* binding */ once),
/* harmony export */   Pu: () => (/* binding */ oncePer)
/* harmony export */ });
/** Work that is done once, however often somebody asks for what it gives. */
function once(make) {
    let made = null;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}
/** The same for each key, as long as what is made is kept. What is given besides counts the first time only. */
function oncePerKey(make) {
    let made = null;
    return (key, ...more) => {
        made ??= new Map();
        const known = made.get(key);
        if (known !== undefined)
            return known.value;
        const value = make(key, ...more);
        made.set(key, { value });
        return value;
    };
}
/** The same for each object, for as long as that is there. What is given besides counts the first time only. */
function oncePer(make) {
    const made = new WeakMap();
    return (thing, ...more) => {
        const known = made.get(thing);
        if (known !== undefined)
            return known.value;
        const value = make(thing, ...more);
        made.set(thing, { value });
        return value;
    };
}


/***/ }),

/***/ 4193:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ noInputs),
/* harmony export */   r: () => (/* binding */ defaultPolicyPath)
/* harmony export */ });
/** Where a repository keeps its policy. */
const defaultPolicyPath = '.github/kube-proxy-policy.yml';
const noInputs = Object.freeze({
    ignore: [],
    roots: [],
    configs: [],
    parameters: [],
    markdown: false,
});


/***/ }),

/***/ 7581:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ isReference),
/* harmony export */   Bi: () => (/* binding */ referenceMeant),
/* harmony export */   WM: () => (/* binding */ isCommit),
/* harmony export */   Wf: () => (/* binding */ readReference),
/* harmony export */   n5: () => (/* binding */ referenceText)
/* harmony export */ });
/** `github:OWNER/REPO/PATH@REF`: a policy file of another repository. */
const referenceForm = 'github:OWNER/REPO/PATH@REF';
/** Whether the text means to be one; whether it is, readReference() says. */
function isReference(text) {
    return /^github:/i.test(text);
}
/** The reference, or what is wrong with it. */
function readReference(text) {
    const problem = (what) => ({ problem: `'${text}' ${what}; expected ${referenceForm}.` });
    if (!text.startsWith('github:'))
        return problem("does not begin with 'github:' in small letters");
    const address = text.slice('github:'.length);
    const at = address.lastIndexOf('@');
    if (at === -1)
        return problem('names no branch, tag or commit');
    const [owner = '', repo = '', ...steps] = address.slice(0, at).split('/');
    const [path, ref] = [steps.join('/'), address.slice(at + 1)];
    if (!/^[A-Za-z0-9][A-Za-z0-9-]{0,38}$/.test(owner))
        return problem('names no owner as GitHub has them');
    if (!/^[A-Za-z0-9._-]{1,100}$/.test(repo) || isDots(repo))
        return problem('names no repository as GitHub has them');
    if (path === '')
        return problem('names no file');
    if (!isPath(steps))
        return problem("has a path that is none from the repository's root, with '/'");
    if (!isRef(ref))
        return problem(ref === '' ? 'names no branch, tag or commit' : `has a REF '${ref}' that git knows not`);
    return { owner, repo, path, ref };
}
function referenceText({ owner, repo, path, ref }) {
    return `github:${owner}/${repo}/${path}@${ref}`;
}
/** What is named stays what it is: a branch moves, and a tag can be moved. */
function isCommit(ref) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(ref);
}
/**
 * What somebody means who gives a page's address: `https://github.com/OWNER/REPO/blob/REF/PATH`, also `raw` and
 * `raw.githubusercontent.com`; null: nothing of that kind.
 */
function referenceMeant(text) {
    const page = /^https?:\/\/(?:www\.)?github\.com\/([^/]+)\/([^/]+)\/(?:blob|raw)\/([^/]+)\/([^?#]+)/i.exec(text) ??
        /^https?:\/\/raw\.githubusercontent\.com\/([^/]+)\/([^/]+)\/([^/]+)\/([^?#]+)/i.exec(text);
    if (page === null)
        return null;
    const [, owner = '', repo = '', ref = '', path = ''] = page;
    const read = readReference(referenceText({ owner, repo, path, ref }));
    return 'problem' in read ? null : referenceText(read);
}
function isDots(step) {
    return step === '.' || step === '..';
}
function isPath(steps) {
    return steps.every((step) => step !== '' && !isDots(step) && !/[\\\p{Cc}]/u.test(step));
}
/** Source: git-check-ref-format(1). */
function isRef(ref) {
    const isBad = /[\s~^:?*[\\\p{Cc}]|\.\.|@\{|\/\/|^[-/.]|[/.]$|\.lock$/u.test(ref);
    return ref !== '' && ref.length <= 255 && !isBad;
}


/***/ }),

/***/ 9362:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Vn: () => (/* binding */ projectUrl),
  QB: () => (/* binding */ ruleUrl),
  Uf: () => (/* binding */ toolName),
  fX: () => (/* binding */ toolVersion)
});

;// CONCATENATED MODULE: ./package.json
const package_namespaceObject = /*#__PURE__*/JSON.parse('{"UU":"kube-proxy-policy","rE":"0.1.0","Jk":"github:kube-proxy-policy/kube-proxy-policy"}');
;// CONCATENATED MODULE: ./lib/project.js
/** What the tool says of itself. package.json is the one place where its version and address stand. */

const toolName = package_namespaceObject.UU;
const toolVersion = package_namespaceObject.rE;
/** `https://github.com/OWNER/NAME` */
const projectUrl = package_namespaceObject.Jk.replace(/^github:/, 'https://github.com/');
/** The page of a rule; an organisation's own rules bring their own. */
function ruleUrl(rule) {
    return `${projectUrl}/blob/v${toolVersion}/docs/rules/${rule}.md`;
}


/***/ }),

/***/ 8191:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ formats),
/* harmony export */   X: () => (/* binding */ formatted)
/* harmony export */ });
const formats = ['text', 'json', 'sarif', 'junit', 'markdown'];
/** The whole report, with a line end. */
async function formatted(report, format, options) {
    switch (format) {
        case 'text':
            return (await __nccwpck_require__.e(/* import() */ 847).then(__nccwpck_require__.bind(__nccwpck_require__, 5847))).toText(report, options);
        case 'json':
            return (await __nccwpck_require__.e(/* import() */ 789).then(__nccwpck_require__.bind(__nccwpck_require__, 9789))).toJson(report);
        case 'sarif':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(62), __nccwpck_require__.e(873)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9873))).toSarif(report);
        case 'junit':
            return (await __nccwpck_require__.e(/* import() */ 748).then(__nccwpck_require__.bind(__nccwpck_require__, 5748))).toJunit(report);
        case 'markdown':
            return (await __nccwpck_require__.e(/* import() */ 528).then(__nccwpck_require__.bind(__nccwpck_require__, 528))).toSummary(report, () => null);
    }
}


/***/ }),

/***/ 3101:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IK: () => (/* binding */ failOnValues),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   N6: () => (/* binding */ isFailure),
/* harmony export */   U9: () => (/* binding */ idleText),
/* harmony export */   Vo: () => (/* binding */ nothingText),
/* harmony export */   ZD: () => (/* binding */ unseenTexts),
/* harmony export */   mQ: () => (/* binding */ countsOf)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9311);
/* harmony import */ var _model_location_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1499);


const failOnValues = ['error', 'warning', 'notice', 'never'];
/** Whether anything that counts is at or above `failOn`. What is suppressed does not count. */
function isFailure({ result, failOn }) {
    return failOn !== 'never' && result.findings.filter(_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .counts */ .tQ).some(({ level }) => (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .isAtLeast */ .du)(level, failOn));
}
/** Levels and `undecided` count what is not suppressed. */
function countsOf({ findings, subjects }) {
    const countKind = (wanted) => subjects.filter(({ kind }) => kind === wanted).length;
    const counting = findings.filter(_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .counts */ .tQ);
    const count = (level) => counting.filter((finding) => finding.level === level).length;
    return {
        error: count('error'),
        warning: count('warning'),
        notice: count('notice'),
        undecided: counting.filter(({ rule }) => rule === 'undecided').length,
        suppressed: findings.length - counting.length,
        clusters: countKind('cluster'),
        configs: countKind('config'),
        upstreamConfigs: countKind('upstream-config'),
        cliCalls: countKind('cli-call'),
    };
}
/** Where there is nothing. Which files are looked at is a part of it: Terraform, for one, is not. */
function nothingText({ result }) {
    const isNothing = result.files.discovered === 0 && result.findings.length === 0 && unseenTexts(result).length === 0;
    return isNothing
        ? 'Nothing to check: no AKS kube-proxy configuration and no AKS cluster in JSON, Bicep, YAML and scripts.'
        : null;
}
/** What nobody has looked into: `2 registry modules not on disk`, `1 file ignored by the policy`, and what is not shown. */
function unseenTexts({ absentModules, absentLinks, unpaired, unknownDeploys, nested, idleInputs, ignored, leftOut, }) {
    return [
        ...(absentModules.length === 0 ? [] : [`${plural(absentModules.length, 'registry module')} not on disk`]),
        ...(absentLinks === 0 ? [] : [`${plural(absentLinks, 'linked template')} not known`]),
        ...(unpaired.length === 0 ? [] : [`${plural(unpaired.length, 'parameter file')} of no known template`]),
        ...(unknownDeploys.length === 0 ? [] : [`${plural(unknownDeploys.length, 'deployment')} of no known template`]),
        ...(nested.length === 0
            ? []
            : [`${plural(nested.length, 'repository', 'repositories')} in this one not looked through`]),
        ...(idleInputs.length === 0
            ? []
            : [
                `${plural(idleInputs.length, 'glob')} of the policy ${idleInputs.length === 1 ? 'matches' : 'match'} no file`,
            ]),
        ...(ignored === 0 ? [] : [`${plural(ignored, 'file')} ignored by the policy`]),
        ...(leftOut === null || leftOut === 0
            ? []
            : [`${plural(leftOut, 'finding')} left out that the change does not touch`]),
    ];
}
/** `ops/*.json (inputs.configs, .github/kube-proxy-policy.yml:12)` */
function idleText({ key, pattern: { pattern, site } }) {
    const { file, line } = (0,_model_location_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(site);
    return `${pattern} (${key}, ${file}:${line})`;
}
/** `1 finding`, `2 findings` */
function plural(count, word, many = `${word}s`) {
    return `${count} ${count === 1 ? word : many}`;
}


/***/ }),

/***/ 4663:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Iy: () => (/* binding */ noPaint),
/* harmony export */   M8: () => (/* binding */ colours),
/* harmony export */   g$: () => (/* binding */ printable)
/* harmony export */ });
/** The one place where text leaves for a terminal or a log. */
/** Control characters (a file name may hold any) shown as `\x1b`; tabs and everything printable stay. */
function printable(text) {
    return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) => character === '\t' ? character : `\\x${(character.codePointAt(0) ?? 0).toString(16).padStart(2, '0')}`);
}
const plain = (text) => text;
const noPaint = { bold: plain, dim: plain, red: plain, yellow: plain, blue: plain, green: plain };
const sgr = (on, off) => (text) => `\u001b[${on}m${text}\u001b[${off}m`;
const colours = {
    bold: sgr(1, 22),
    dim: sgr(2, 22),
    red: sgr(31, 39),
    yellow: sgr(33, 39),
    blue: sgr(34, 39),
    green: sgr(32, 39),
};


/***/ }),

/***/ 4222:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   aA: () => (/* binding */ memberNamed),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   l_: () => (/* binding */ membersNamed),
/* harmony export */   ol: () => (/* binding */ members)
/* harmony export */ });
/** The member of an object by its name, case aside, as ARM looks it up; of equal names the last. */
function member(node, name) {
    return memberNamed(node, name)?.value;
}
/** The same with its key. */
function memberNamed(node, name) {
    const lowerName = name.toLowerCase();
    return members(node).findLast(({ key }) => key.value.toLowerCase() === lowerName);
}
/** The members of an object; none of anything else. */
function members(node) {
    return node?.kind === 'object' ? node.members : [];
}
/** All members of that name, case aside: of equal names Azure takes the last, and somebody may think otherwise. */
function membersNamed(node, name) {
    const lowerName = name.toLowerCase();
    return members(node).flatMap(({ key, value }) => (key.value.toLowerCase() === lowerName ? [value] : []));
}
/** What a string says; null for anything else. */
function textOf(node) {
    return node?.kind === 'string' ? node.value : null;
}


/***/ }),

/***/ 181:
/***/ (function (module) {

module.exports = require("buffer");

/***/ }),

/***/ 4573:
/***/ (function (module) {

module.exports = require("node:buffer");

/***/ }),

/***/ 1421:
/***/ (function (module) {

module.exports = require("node:child_process");

/***/ }),

/***/ 7598:
/***/ (function (module) {

module.exports = require("node:crypto");

/***/ }),

/***/ 3024:
/***/ (function (module) {

module.exports = require("node:fs");

/***/ }),

/***/ 8161:
/***/ (function (module) {

module.exports = require("node:os");

/***/ }),

/***/ 6760:
/***/ (function (module) {

module.exports = require("node:path");

/***/ }),

/***/ 8500:
/***/ (function (module) {

module.exports = require("node:timers/promises");

/***/ }),

/***/ 3136:
/***/ (function (module) {

module.exports = require("node:url");

/***/ }),

/***/ 7975:
/***/ (function (module) {

module.exports = require("node:util");

/***/ }),

/***/ 8522:
/***/ (function (module) {

module.exports = require("node:zlib");

/***/ }),

/***/ 932:
/***/ (function (module) {

module.exports = require("process");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/async module */
/******/ 	(() => {
/******/ 		var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 		var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 		var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 		var resolveQueue = (queue) => {
/******/ 			if(queue && queue.d < 1) {
/******/ 				queue.d = 1;
/******/ 				queue.forEach((fn) => (fn.r--));
/******/ 				queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 			}
/******/ 		}
/******/ 		var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 			if(dep !== null && typeof dep === "object") {
/******/ 				if(dep[webpackQueues]) return dep;
/******/ 				if(dep.then) {
/******/ 					var queue = [];
/******/ 					queue.d = 0;
/******/ 					dep.then((r) => {
/******/ 						obj[webpackExports] = r;
/******/ 						resolveQueue(queue);
/******/ 					}, (e) => {
/******/ 						obj[webpackError] = e;
/******/ 						resolveQueue(queue);
/******/ 					});
/******/ 					var obj = {};
/******/ 					obj[webpackQueues] = (fn) => (fn(queue));
/******/ 					return obj;
/******/ 				}
/******/ 			}
/******/ 			var ret = {};
/******/ 			ret[webpackQueues] = x => {};
/******/ 			ret[webpackExports] = dep;
/******/ 			return ret;
/******/ 		}));
/******/ 		__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 			var queue;
/******/ 			hasAwait && ((queue = []).d = -1);
/******/ 			var depQueues = new Set();
/******/ 			var exports = module.exports;
/******/ 			var currentDeps;
/******/ 			var outerResolve;
/******/ 			var reject;
/******/ 			var promise = new Promise((resolve, rej) => {
/******/ 				reject = rej;
/******/ 				outerResolve = resolve;
/******/ 			});
/******/ 			promise[webpackExports] = exports;
/******/ 			promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 			module.exports = promise;
/******/ 			body((deps) => {
/******/ 				currentDeps = wrapDeps(deps);
/******/ 				var fn;
/******/ 				var getResult = () => (currentDeps.map((d) => {
/******/ 					if(d[webpackError]) throw d[webpackError];
/******/ 					return d[webpackExports];
/******/ 				}))
/******/ 				var promise = new Promise((resolve) => {
/******/ 					fn = () => (resolve(getResult));
/******/ 					fn.r = 0;
/******/ 					var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 					currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 				});
/******/ 				return fn.r ? promise : getResult();
/******/ 			}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 			queue && queue.d < 0 && (queue.d = 0);
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	(() => {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = (module) => {
/******/ 			var getter = module && module.__esModule ?
/******/ 				() => (module['default']) :
/******/ 				() => (module);
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
/******/ 	
/******/ 	// startup
/******/ 	// Load entry module and return exports
/******/ 	// This entry module used 'module' so it can't be inlined
/******/ 	var __webpack_exports__ = __nccwpck_require__(4117);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;