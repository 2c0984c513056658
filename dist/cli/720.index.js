"use strict";
exports.id = 720;
exports.ids = [720];
exports.modules = {

/***/ 5720:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  applyCommand: () => (/* binding */ applyCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/discover/files/read-file.js
var read_file = __webpack_require__(1319);
// EXTERNAL MODULE: ./lib/discover/policy-files/policy-named.js
var policy_named = __webpack_require__(6925);
// EXTERNAL MODULE: ./lib/discover/policy-files/policy-port.js + 2 modules
var policy_port = __webpack_require__(1511);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./lib/apply/run-az.js
/** Running `az` as a process of its own, without a shell: an argument is an argument, whatever is in it. */

/** More than any answer has; a cluster is some 20 kB. */
const maximumOutput = 32 * 1024 * 1024;
/** Between the request to end and the end. The runner gives a cancelled step ten seconds in all. */
const graceMilliseconds = 2_000;
/** Ended when its time is over or the step is cancelled: asked to end, and made to two seconds later. */
function runAz(args, settings) {
    if (settings.cancelled.aborted)
        return Promise.resolve({ kind: 'cancelled' });
    const child = (0,external_node_child_process_.spawn)('az', [...args], {
        cwd: settings.cwd,
        env: environmentFor(settings.environment),
        // No question can be answered here, so none waits for one.
        stdio: ['ignore', 'pipe', 'pipe'],
        // Ctrl-C reaches this step, which then ends az and gives an account.
        detached: process.platform !== 'win32',
    });
    return new Promise((resolve) => {
        const output = { stdout: [], stderr: [], size: 0 };
        let early = null;
        const endEarly = (run) => {
            if (early !== null)
                return;
            early = run;
            kill(child, 'SIGTERM');
            setTimeout(() => {
                kill(child, 'SIGKILL');
                finish(run);
            }, graceMilliseconds).unref();
        };
        const timer = setTimeout(() => endEarly({ kind: 'timed-out' }), Math.max(0, settings.milliseconds));
        const onCancel = () => endEarly({ kind: 'cancelled' });
        settings.cancelled.addEventListener('abort', onCancel);
        const finish = (run) => {
            clearTimeout(timer);
            settings.cancelled.removeEventListener('abort', onCancel);
            for (const stream of [child.stdout, child.stderr])
                stream.destroy();
            resolve(early ?? run);
        };
        for (const name of ['stdout', 'stderr']) {
            child[name].on('data', (chunk) => {
                output.size += chunk.length;
                if (output.size > maximumOutput)
                    endEarly({ kind: 'too-much' });
                else
                    output[name].push(chunk);
            });
        }
        child.on('error', (error) => finish({ kind: 'not-started', why: whyNotStarted(error) }));
        child.on('close', (exitCode) => {
            const textOf = (chunks) => Buffer.concat(chunks).toString('utf8');
            finish({ kind: 'ended', exitCode, stdout: textOf(output.stdout), stderr: textOf(output.stderr) });
        });
    });
}
/** `az` as this step reads it: without colours, and without extensions that install themselves. */
function environmentFor(environment) {
    return { ...environment, AZURE_CORE_NO_COLOR: 'true', AZURE_EXTENSION_USE_DYNAMIC_INSTALL: 'no' };
}
/** With everything that it has started. */
function kill(child, signal) {
    const { pid } = child;
    if (pid === undefined)
        return;
    try {
        process.kill(process.platform === 'win32' ? pid : -pid, signal);
    }
    catch {
        // It has ended meanwhile.
    }
}
function whyNotStarted({ code, message }) {
    if (code !== 'ENOENT' && code !== 'EINVAL')
        return message;
    return process.platform === 'win32'
        ? 'on Windows az is a batch file, which cannot be run without a shell; run this step on Linux or macOS'
        : 'there is no az on the PATH';
}

;// CONCATENATED MODULE: ./lib/apply/node-ports.js
/** The ports on a real machine, for the action and the command line alike. */








/** Sent by the runner when a job is cancelled, and by Ctrl-C; the runner kills ten seconds later. */
const endSignals = ['SIGINT', 'SIGTERM'];
/** Catches the signals that end a process, and makes a folder for what `az` reads, until it is closed. */
function machine({ cwd, scope, environment, keepIn, policy, say, output }) {
    const named = (0,policy_named/* policyNamed */.w)(policy, scope);
    const cancel = new AbortController();
    const onSignal = (signal) => cancel.abort(signal);
    for (const signal of endSignals)
        process.on(signal, onSignal);
    // Nobody else may read what is written for az: a cluster has names and addresses in it.
    const scratchFolder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_fs_.realpathSync)((0,external_node_os_.tmpdir)()), 'kube-proxy-policy-'));
    const ports = {
        az: (args, milliseconds) => runAz(args, { cwd, environment, milliseconds, cancelled: cancel.signal }),
        read: (path) => readNamed(cwd, path),
        inside: scope.inside,
        policy: { named, port: (0,policy_port/* policyPort */.C)(scope.root, named, environment) },
        keep: (name, text) => {
            (0,external_node_fs_.mkdirSync)(keepIn, { recursive: true });
            const path = (0,external_node_path_.join)(keepIn, name);
            (0,external_node_fs_.writeFileSync)(path, text, { flag: 'wx' });
            return path;
        },
        scratch: (name, bytes) => {
            const path = (0,external_node_path_.join)(scratchFolder, name);
            (0,external_node_fs_.writeFileSync)(path, bytes, { mode: 0o600 });
            return path;
        },
        now: Date.now,
        sleep: (milliseconds, until) => sleep(milliseconds, until, cancel.signal),
        cancelledBy: () => (cancel.signal.aborted ? String(cancel.signal.reason) : null),
        say,
        output,
    };
    const close = () => {
        for (const signal of endSignals)
            process.off(signal, onSignal);
        (0,external_node_fs_.rmSync)(scratchFolder, { recursive: true, force: true });
    };
    return { ports, close };
}
async function sleep(milliseconds, until, cancelled) {
    const signal = until === undefined ? cancelled : AbortSignal.any([until, cancelled]);
    try {
        await (0,promises_.setTimeout)(milliseconds, undefined, { signal });
    }
    catch (error) {
        if (!signal.aborted)
            throw error;
    }
}
/** A link leads out of the working directory only where the user names a file that lies outside. */
function readNamed(cwd, path) {
    const absolute = (0,external_node_path_.resolve)(cwd, path);
    const way = (0,external_node_path_.relative)((0,external_node_path_.resolve)(cwd), absolute);
    const isOutside = way === '..' || /^\.\.[\\/]/.test(way) || (0,external_node_path_.isAbsolute)(way);
    if (!isOutside)
        return (0,read_file/* readWithin */.w0)(absolute, (0,external_node_fs_.realpathSync)(cwd));
    try {
        return { kind: 'bytes', bytes: (0,external_node_fs_.readFileSync)(absolute) };
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR')
            return { kind: 'missing' };
        return { kind: 'refused', reason: `it cannot be read (${code ?? String(error)})` };
    }
}

// EXTERNAL MODULE: ./lib/azure/calendar-date.js
var calendar_date = __webpack_require__(8465);
;// CONCATENATED MODULE: ./lib/apply/known-errors.js
/** What Azure's error codes mean here, and what to do. */
const article = 'MicrosoftDocs/SupportArticles-docs#2060 (2026-05-04)';
/** Azure compared the cluster with the one that was read, and it is another: nothing was done. */
const lostRace = 'EtagMismatch';
const knownErrors = [
    {
        code: 'KubeProxyConfigDisabledBYOCNIOnly',
        explanation: "kube-proxy can be switched off only on a cluster that brings its own CNI (networkPlugin 'none').",
        source: 'Azure/AKS#4563',
    },
    {
        code: 'KubeProxyConfigFeatureNotRegistered',
        explanation: 'The subscription has not registered the feature Microsoft.ContainerService/KubeProxyConfigurationPreview: set register-feature, or run `az feature register --namespace Microsoft.ContainerService --name KubeProxyConfigurationPreview` and, once it is Registered, `az provider register --namespace Microsoft.ContainerService`.',
        source: article,
    },
    {
        code: 'KubeProxyConfigFieldUnsupported',
        explanation: 'A field does not go with the mode: ipvsConfig is allowed only with mode IPVS.',
        source: article,
    },
    {
        code: 'CiliumDataplaneRequiresKubeProxyConfigDisabled',
        explanation: 'The cluster runs the Cilium dataplane, which replaces kube-proxy: kubeProxyConfig cannot enable it.',
        source: article,
    },
    {
        code: 'NoRegisteredProviderFound',
        explanation: 'Azure does not serve this API version here: it is retired, or not there yet. Update kube-proxy-policy and the aks-preview extension (`az extension update --name aks-preview`).',
        source: 'MicrosoftDocs/azure-aks-docs articles/aks/concepts-preview-api-life-cycle.md',
    },
    {
        code: 'UnmarshalError',
        pattern: /json: unknown field/,
        explanation: 'Azure does not know a property under the API version that was used. Update kube-proxy-policy and the aks-preview extension (`az extension update --name aks-preview`).',
        source: 'Azure/azure-rest-api-specs#40740',
    },
    {
        code: lostRace,
        pattern: /\b(?:PreconditionFailed|Precondition Failed|ConditionNotMet)\b/,
        explanation: 'The cluster was changed by somebody else after it was read, or is being changed, so nothing was overwritten. Run this step again: it reads the cluster anew.',
        source: 'MicrosoftDocs/azure-aks-docs articles/aks/use-etags.md; Azure/terraform-azurerm-aks#604',
    },
    {
        code: 'OperationNotAllowed',
        pattern: /\b(?:AnotherOperationInProgress|OperationPreempted|OperationInProgress)\b|\bin[- ]progress\b.{0,60}\boperation\b|\boperation\b.{0,60}\bin progress\b/is,
        explanation: 'Another operation on the cluster is in progress: wait for its end, then run this step again.',
        source: 'MicrosoftDocs/SupportArticles-docs support/azure/azure-kubernetes/error-codes/operationnotallowed',
    },
    {
        code: 'AuthorizationFailed',
        explanation: 'The signed-in identity may not do this: give it the role Azure Kubernetes Service Contributor Role on the cluster.',
        source: 'MicrosoftDocs/azure-docs articles/role-based-access-control/built-in-roles.md',
    },
    {
        code: 'AADSTS700024',
        explanation: 'The sign-in has expired: let azure/login run directly before this step.',
        source: 'Azure/login README; Microsoft Entra error codes',
    },
];
/** The error that the text names, wherever in it: Azure wraps codes in codes. */
function knownErrorIn(text) {
    const byCode = knownErrors.find(({ code, pattern }) => pattern === undefined && hasWord(text, code));
    return byCode ?? knownErrors.find(({ code, pattern }) => pattern !== undefined && names(text, code, pattern)) ?? null;
}
/** An OperationNotAllowed without its pattern is something else: a quota, a stopped cluster. */
function names(text, code, pattern) {
    return pattern.test(text) || (code !== 'OperationNotAllowed' && hasWord(text, code));
}
function hasWord(text, word) {
    return new RegExp(`\\b${word}\\b`).test(text);
}

;// CONCATENATED MODULE: ./lib/apply/redact.js
/** Text of `az` may quote a request: nothing in it that opens a door gets into a log. */
const secrets = [
    // JSON web tokens, the form of every Azure access token.
    [/\beyJ[\w-]+\.[\w-]*(?:\.[\w-]*)?/g, '***'],
    [/\b(Bearer|SharedKey|SharedAccessSignature)\s+[^\s"',}]+/gi, '$1 ***'],
    // Signatures of shared access, and words that name a secret before its value.
    [
        /((?:\bsig|access[_-]?token|refresh[_-]?token|id[_-]?token|client[_-]?secret|client[_-]?assertion|password|secret|account[_-]?key|api[_-]?key)["']?\s*[:=]\s*["']?)[^\s"',;&}]+/gi,
        '$1***',
    ],
];
function redact(text) {
    return secrets.reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), text);
}

;// CONCATENATED MODULE: ./lib/apply/az-error.js
/** What a failed `az` says, which is text for people: the code and message that Azure has put into it. */


/** @param text standard error of `az` */
function readAzError(text) {
    const own = withoutChatter(text);
    const { code, message } = codeAndMessage(own);
    const known = knownErrorIn(own);
    return {
        code: known?.code ?? code,
        message: shortened(redact(message)),
        explanation: known?.explanation ?? null,
        isTransient: known === null && (throttled.test(own) || expired.test(own) || unwell.test(own)),
        wasTurnedAway: throttled.test(own) || expired.test(own),
        served: own.match(/\b\d{4}-\d{2}-\d{2}(?:-preview)?\b/g) ?? [],
    };
}
const throttled = /\b(?:TooManyRequests|Too Many Requests|SubscriptionRequestsThrottled|429)\b/;
const expired = /\b(?:ExpiredAuthenticationToken|ExpiredToken|InvalidAuthenticationTokenExpired)\b|\btoken (?:has |is )?expired\b/i;
/** Source: how requests, urllib3 and Azure's front door word it. */
const unwell = /\b(?:InternalServerError|Internal Server Error|ServiceUnavailable|Service Unavailable|ServerTimeout|BadGateway|Bad Gateway|GatewayTimeout|Gateway Timeout|50[0234])\b|Connection (?:aborted|reset|refused)|Max retries exceeded|Failed to establish a new connection|Read timed out|RemoteDisconnected|Temporary failure in name resolution/;
/** Warnings, and everything before the error. */
function withoutChatter(text) {
    const lines = text.split(/\r?\n/).filter((line) => !/^\s*(?:WARNING|INFO|DEBUG):/.test(line));
    const start = lines.findIndex((line) => line.startsWith('ERROR:'));
    return (start === -1 ? lines.slice(-lastLines) : lines.slice(start))
        .join('\n')
        .replace(/^ERROR:\s*/, '')
        .trim();
}
/** Of a stack the end says what it is about. */
const lastLines = 5;
/** The three ways in which `az` shows Azure's error: its JSON (`az rest`), `(Code) message`, or words of its own. */
function codeAndMessage(text) {
    const answered = answeredError(text);
    if (answered !== null)
        return answered;
    const [, code, message = ''] = /^\(?([A-Z][A-Za-z0-9_.]*)\)\s+([^\n]*)/.exec(text) ?? [];
    if (code !== undefined)
        return { code, message };
    return { code: null, message: text.split('\n').slice(0, lastLines).join(' ') };
}
function answeredError(text) {
    const start = text.indexOf('{');
    const end = text.lastIndexOf('}');
    if (start === -1 || end < start)
        return null;
    try {
        const answer = JSON.parse(text.slice(start, end + 1));
        const { code, message } = answer?.error ?? answer ?? {};
        return typeof message === 'string' ? { code: typeof code === 'string' ? code : null, message } : null;
    }
    catch {
        return null;
    }
}
const maximumLength = 600;
function shortened(text) {
    const line = text.replace(/\s+/g, ' ').trim();
    return line.length <= maximumLength ? line : `${line.slice(0, maximumLength - 1)}…`;
}
/** `Azure says: KubeProxyConfigFeatureNotRegistered: …`, and what it means. */
function errorLines({ code, message, explanation }) {
    const said = message === '' ? 'az failed without a word.' : message;
    const first = code === null || said.startsWith(code) ? said : `${code}: ${said}`;
    return explanation === null ? [first] : [first, explanation];
}

;// CONCATENATED MODULE: ./lib/apply/stop-error.js
class StopError extends Error {
    kind;
    /** What was found, what was expected, what to do. */
    lines;
    constructor(kind, ...lines) {
        super(lines.join('\n'));
        this.name = 'StopError';
        this.kind = kind;
        this.lines = lines;
    }
}
function refused(...lines) {
    return new StopError('refused', ...lines);
}
function failed(...lines) {
    return new StopError('failed', ...lines);
}
function inDoubt(...lines) {
    return new StopError('in-doubt', ...lines);
}

;// CONCATENATED MODULE: ./lib/apply/context.js

/** Of a run that has only begun. */
const newAccount = () => ({
    plan: null,
    previous: null,
    previousFile: null,
    applied: 'false',
    verified: false,
    found: null,
    changeStartedAt: null,
    doing: 'reading the options',
});
/** Milliseconds until the step's time is over; negative once it is. */
function remaining({ deadline, ports }) {
    return deadline - ports.now();
}
/** @throws StopError when the step is cancelled, or its time is over */
function goOn(apply) {
    const signal = apply.ports.cancelledBy();
    if (signal !== null)
        throw new StopError('cancelled', `Cancelled (${signal}) while ${apply.account.doing}.`);
    if (remaining(apply) > 0)
        return;
    const minutes = apply.options.timeoutMinutes;
    throw new StopError(apply.account.applied === 'unknown' ? 'in-doubt' : 'failed', `timeout-minutes (${minutes}) passed while ${apply.account.doing}.`);
}
/** What is being done from now on. */
function begin(apply, doing) {
    apply.account.doing = doing;
    goOn(apply);
}
/**
 * Pauses that grow: `attempt` counts from 0. They begin as a small part of the whole time, so that a short one is not
 * slept away.
 */
function pauseBefore(apply, attempt) {
    const whole = apply.options.timeoutMinutes * 60_000;
    const first = Math.min(longestFirstPause, whole / 600);
    return Math.min(first * 2 ** Math.min(attempt, 10), longestPause, Math.max(0, remaining(apply)));
}
const longestFirstPause = 2_000;
const longestPause = 30_000;
/** @throws StopError when the step is cancelled meanwhile, or its time is over */
async function pause(apply, attempt) {
    await apply.ports.sleep(pauseBefore(apply, attempt));
    goOn(apply);
}

;// CONCATENATED MODULE: ./lib/apply/az.js
/** Asking `az`, and asking again where that is harmless. */



/** Repeats of a call that changes nothing. */
const maximumAttempts = 4;
/** A call that only reads is given up after this time and made again. */
const usualPatience = 120_000;
/** `--output json` and no `--query`: what is asked and answered can be read and replayed. */
const asJson = ['--output', 'json'];
/** A call that changes nothing: it is made again, with growing pauses, while a repeat may go well. */
async function ask(apply, args, { form = 'json', patience = usualPatience } = {}) {
    for (let attempt = 0;; attempt += 1) {
        const answer = await askOnce(apply, args, Math.min(patience, remaining(apply) / 3), form);
        const isWorthIt = answer.kind === 'broken' || (answer.kind === 'error' && answer.error.isTransient);
        if (!isWorthIt || attempt + 1 === maximumAttempts)
            return answer;
        const why = answer.kind === 'broken' ? answer.why : errorLines(answer.error).join(' ');
        apply.ports.say('info', `${commandName(args)} is tried again: ${why}`);
        await pause(apply, attempt);
    }
}
/** One call. */
async function askOnce(apply, args, milliseconds, form = 'json') {
    goOn(apply);
    const run = await apply.ports.az([...args, ...asJson], milliseconds);
    const answer = read(run, args, form);
    if (answer === null) {
        goOn(apply);
        throw new StopError('cancelled', `Cancelled while ${apply.account.doing}.`);
    }
    return answer;
}
/** null: the step is cancelled. */
function read(run, args, form) {
    const name = commandName(args);
    switch (run.kind) {
        case 'cancelled':
            return null;
        case 'not-started':
            throw refused(`az cannot be run: ${run.why}.`, 'Install the Azure CLI: https://aka.ms/azure-cli');
        case 'timed-out':
            return { kind: 'broken', why: `${name} did not answer in time.`, endedWell: false };
        case 'too-much':
            return { kind: 'broken', why: `${name} printed more than it ever should.`, endedWell: false };
        case 'ended':
            break;
    }
    if (run.exitCode === null)
        return { kind: 'broken', why: `${name} was ended by a signal.`, endedWell: false };
    if (run.exitCode !== 0) {
        // A crash of az itself ends in a stack, and says nothing of Azure.
        const isCrash = run.stderr.trim() === '' || /^Traceback \(most recent call last\):/m.test(run.stderr);
        const error = readAzError(run.stderr);
        if (isCrash && error.code === null && !error.isTransient) {
            return {
                kind: 'broken',
                why: `${name} broke down (exit code ${run.exitCode}). ${error.message}`.trimEnd(),
                endedWell: false,
            };
        }
        return { kind: 'error', error };
    }
    if (form === 'text' || run.stdout.trim() === '')
        return { kind: 'answer', value: null, text: run.stdout };
    try {
        return { kind: 'answer', value: JSON.parse(run.stdout), text: run.stdout };
    }
    catch {
        return { kind: 'broken', why: `${name} answered what is not JSON.`, endedWell: true };
    }
}
/** `az feature show`: what the call is, without what it is about. */
function commandName(args) {
    const end = args.findIndex((arg) => arg.startsWith('-'));
    return ['az', ...(end === -1 ? args : args.slice(0, end))].join(' ');
}
/** The answer's data, where there has to be one. @throws StopError with what is wrong */
function answered(answer, whatFor) {
    if (answer.kind === 'answer')
        return answer.value;
    throw failed(`${whatFor}:`, ...answerLines(answer));
}
/** Why there is no answer, for people: what broke, or what Azure said. */
function answerLines(answer) {
    return answer.kind === 'broken' ? [answer.why] : errorLines(answer.error);
}

// EXTERNAL MODULE: ./lib/azure/api-version-life.js
var api_version_life = __webpack_require__(9440);
// EXTERNAL MODULE: ./lib/azure/api-versions.js + 1 modules
var api_versions = __webpack_require__(4524);
// EXTERNAL MODULE: ./lib/azure/kube-proxy-config.js
var kube_proxy_config = __webpack_require__(2089);
;// CONCATENATED MODULE: ./lib/apply/settings.js
/** What a kubeProxyConfig comes to, so that two of them can be compared setting by setting. */

/** The object with names in schema case; what Azure does not know, and null, is left out, as `az` leaves it out. */
function canonical(config) {
    return canonicalObject(config, kube_proxy_config/* kubeProxyConfig */.A0);
}
function canonicalObject(object, shape) {
    const result = {};
    for (const [name, value] of Object.entries(object)) {
        const property = (0,kube_proxy_config/* propertyNamed */.vJ)(shape, name);
        if (property === undefined || value === null)
            continue;
        result[property.name] = property.type === 'object' && isObject(value) ? canonicalObject(value, property) : value;
    }
    return result;
}
/** The settings of a file. */
function settingsWanted(config) {
    return settingsOf(canonical(config), true);
}
/**
 * The settings of what Azure answers: nothing means the defaults, `{}` means `enabled: false`, any other object without
 * `enabled` means enabled. Source: Azure/azure-rest-api-specs#22208.
 */
function settingsRead(config) {
    if (config === null)
        return settingsOf({}, true);
    return settingsOf(canonical(config), Object.keys(config).length > 0);
}
function settingsOf(config, isEnabledByDefault) {
    const enabled = setting('enabled', config.enabled, isEnabledByDefault);
    // What else is written counts for nothing while kube-proxy is off.
    const own = enabled.value === false ? {} : config;
    const mode = enabled.value === false ? setting('mode', null, null) : setting('mode', config.mode, 'IPTABLES');
    const isIpvs = String(mode.value).toUpperCase() === 'IPVS';
    const ipvs = isIpvs && isObject(own.ipvsConfig) ? own.ipvsConfig : {};
    return [enabled, mode, ...ipvsNames.map((name) => setting(`ipvsConfig.${name}`, ipvs[name], null))];
}
const ipvsNames = ['scheduler', 'tcpTimeoutSeconds', 'tcpFinTimeoutSeconds', 'udpTimeoutSeconds'];
function setting(name, written, otherwise) {
    const isWritten = typeof written === 'string' || typeof written === 'number' || typeof written === 'boolean';
    return isWritten ? { name, value: written, isDefault: false } : { name, value: otherwise, isDefault: true };
}
/**
 * Whether both come to the same. Strictly: a scheduler that one has and the other has not is a difference, because
 * Azure documents no default for it, and to take it for one would be to guess.
 */
function areEqual(one, other) {
    return one.every((setting, index) => isSame(setting, other[index]));
}
/** Letter case aside; a setting without a value is the same as none. */
function isSame(one, other) {
    const key = (setting) => String(setting?.value ?? null).toUpperCase();
    return key(one) === key(other);
}
/**
 * The file that brings back what was read. It always spells out `enabled` and `mode`: an empty object changes nothing.
 * Source: Azure/azure-cli-extensions src/aks-preview, update_kube_proxy_config.
 */
function restoring(config) {
    const [enabled, mode] = settingsRead(config);
    const { ipvsConfig } = canonical(config ?? {});
    return {
        enabled: enabled?.value,
        mode: mode?.value ?? 'IPTABLES',
        ...(mode?.value === 'IPVS' && ipvsConfig !== undefined ? { ipvsConfig } : {}),
    };
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/apply/cluster.js
/**
 * The cluster as Azure has it, read with `az rest` at a preview API version: that needs no extension, while
 * `az aks show` without one speaks a stable version, which has no kubeProxyConfig.
 */







/** The address of the cluster in Azure Resource Manager, for `az rest`, which completes it with the cloud's host. */
function clusterUrl({ options }, apiVersion) {
    const { subscriptionId, resourceGroup, clusterName } = options;
    const segments = [
        ...['subscriptions', subscriptionId, 'resourceGroups', resourceGroup],
        ...['providers', 'Microsoft.ContainerService', 'managedClusters', clusterName],
    ];
    return `/${segments.map(encodeURIComponent).join('/')}?api-version=${apiVersion}`;
}
/**
 * Newest first: previews that are not retired and can express the wanted mode.
 *
 * @param mode as the file writes it
 */
function readableVersions(asOf, mode) {
    const wanted = kube_proxy_config/* kubeProxyModes */.Uh.find((known) => known === mode.toUpperCase()) ?? 'IPTABLES';
    const isFit = (row) => row.preview && !(0,api_version_life/* isRetired */.aZ)(row, asOf) && (0,api_versions/* supportsMode */.Od)(row, wanted) === true;
    return api_versions/* apiVersions */.w2
        .filter(isFit)
        .map(({ version }) => version)
        .reverse();
}
/**
 * @param versions newest first. The newest is asked; where Azure does not serve it, the newest that Azure says it serves
 * @returns null where there is no such cluster
 */
async function readCluster(apply, versions) {
    const [version, ...older] = versions;
    if (version === undefined) {
        throw failed('The table of API versions is too old: all its previews are retired. Update kube-proxy-policy.');
    }
    const answer = await ask(apply, ['rest', '--method', 'get', '--url', clusterUrl(apply, version)]);
    if (answer.kind === 'answer')
        return clusterOf(answer.value, answer.text, version);
    if (answer.kind === 'error') {
        const { code } = answer.error;
        if (code === 'ResourceNotFound' || code === 'NotFound')
            return null;
        if (code === 'ResourceGroupNotFound')
            throw noResourceGroup(apply);
        const served = servedOf(answer.error, older);
        if (served.length > 0)
            return readCluster(apply, served);
    }
    throw failed('The cluster cannot be read:', ...answerLines(answer));
}
/** Of the versions those that the error lists as served. */
function servedOf({ code, served }, versions) {
    return code === 'NoRegisteredProviderFound' ? versions.filter((version) => served.includes(version)) : [];
}
function noResourceGroup({ options }) {
    const { resourceGroup, subscriptionId } = options;
    return refused(`There is no resource group '${resourceGroup}' in subscription ${subscriptionId}.`, 'Correct resource-group or subscription-id; `az group list` shows the groups.');
}
function clusterOf(value, text, apiVersion) {
    const properties = isObject(value) ? value.properties : null;
    if (!isObject(value) || !isObject(properties)) {
        throw failed('The cluster cannot be read: az answered with something that is no cluster.');
    }
    const profile = isObject(properties.networkProfile) ? properties.networkProfile : {};
    const status = isObject(properties.status) ? properties.status : {};
    const error = isObject(status.provisioningError) ? errorIn(status.provisioningError) : '';
    return {
        apiVersion,
        text,
        body: value,
        kubeProxyConfig: isObject(profile.kubeProxyConfig) ? profile.kubeProxyConfig : null,
        provisioningState: textIn(properties.provisioningState),
        eTag: textIn(value.eTag) || textIn(value.etag) || null,
        provisioningError: error,
    };
}
function errorIn(error) {
    const read = readAzError(JSON.stringify({ error }));
    return errorLines(read).join(' ');
}
function textIn(value) {
    return typeof value === 'string' ? value : '';
}

;// CONCATENATED MODULE: ./lib/apply/progress.js
const interval = 30_000;
/** The promise, and a line every half minute until it is settled. */
async function withProgress(apply, what, promise) {
    const { ports } = apply;
    const start = ports.now();
    const settled = new AbortController();
    const done = promise.finally(() => settled.abort());
    const tell = async () => {
        for (;;) {
            await ports.sleep(interval, settled.signal);
            if (settled.signal.aborted || ports.cancelledBy() !== null)
                return;
            ports.say('info', `${what}: ${duration(ports.now() - start)} so far.`);
        }
    };
    const [result] = await Promise.all([done, tell()]);
    return result;
}
/** `1 min 5 s` */
function duration(milliseconds) {
    const seconds = Math.round(milliseconds / 1000);
    const minutes = Math.floor(seconds / 60);
    return minutes === 0 ? `${seconds} s` : `${minutes} min ${seconds % 60} s`;
}

;// CONCATENATED MODULE: ./lib/apply/change.js
/** The one call that changes something. It is made once: what became of it, the cluster itself says. */







/** `az aks update` or `az aks create` with the bytes that were judged. */
async function changeByExtension(apply, file) {
    const { operation, resourceGroup, clusterName, subscriptionId, create } = apply.options;
    const path = apply.ports.scratch('kube-proxy-config.json', file.bytes);
    const args = [
        ...['aks', operation, '-g', resourceGroup, '-n', clusterName, '--subscription', subscriptionId],
        ...['--kube-proxy-config', path, ...create.args],
    ];
    settle(apply, await send(apply, args));
}
/**
 * Puts the cluster that was read, with kubeProxyConfig alone changed, at the same API version. It holds only for the
 * cluster that was read: one that was changed meanwhile has another eTag, and Azure refuses.
 */
async function changeByRest(apply, file, cluster) {
    if (cluster.eTag === null) {
        throw refused(`Azure gives no eTag for the cluster at ${cluster.apiVersion}, so nothing would hold off an overwritten change.`, "Set via to 'extension'.");
    }
    const body = apply.ports.scratch('cluster.json', Buffer.from(JSON.stringify(bodyWith(cluster.body, file.plain))));
    const headers = JSON.stringify({ 'Content-Type': 'application/json', 'If-Match': cluster.eTag });
    const args = [
        ...['rest', '--method', 'put', '--url', clusterUrl(apply, cluster.apiVersion)],
        ...['--headers', headers, '--body', `@${body}`],
    ];
    for (let attempt = 0;; attempt += 1) {
        const answer = await send(apply, args);
        if (!wasTurnedAway(answer) || attempt === maximumRepeats)
            return settle(apply, answer);
        // Nothing was done with the request, so a repeat is the first of its kind.
        apply.account.applied = 'false';
        apply.ports.say('info', `Azure turned the request away: ${answer.error.message} It is sent again.`);
        await pause(apply, attempt);
    }
}
const maximumRepeats = 3;
function wasTurnedAway(answer) {
    return answer.kind === 'error' && answer.error.wasTurnedAway;
}
function bodyWith(body, config) {
    const properties = isObject(body.properties) ? body.properties : {};
    const networkProfile = isObject(properties.networkProfile) ? properties.networkProfile : {};
    return {
        ...body,
        properties: { ...properties, networkProfile: { ...networkProfile, kubeProxyConfig: canonical(config) } },
    };
}
async function send(apply, args) {
    const name = commandName(args);
    begin(apply, `${name} was changing the cluster`);
    apply.account.applied = 'unknown';
    // Whoever kills this step must not find `false` afterwards.
    apply.ports.output('applied', 'unknown');
    apply.ports.say('info', `Running ${name}.`);
    return withProgress(apply, name, askOnce(apply, args, remaining(apply)));
}
/** @throws StopError unless `az` says that it went well */
function settle(apply, answer) {
    if (answer.kind === 'answer' || (answer.kind === 'broken' && answer.endedWell))
        return;
    const lines = answerLines(answer);
    // Of a single request that is certain; `az aks` makes several.
    if (apply.options.via === 'rest' && answer.kind === 'error' && answer.error.code === lostRace) {
        apply.account.applied = 'false';
        throw refused('The change was not made:', ...lines);
    }
    if (answer.kind === 'error' && answer.error.code !== null && !answer.error.isTransient) {
        throw failed('Azure has refused the change:', ...lines);
    }
    throw inDoubt('The change was asked for, and nobody knows what became of it:', ...lines);
}

// EXTERNAL MODULE: ./lib/model/finding.js
var model_finding = __webpack_require__(9311);
// EXTERNAL MODULE: ./lib/policy/for-repository.js + 1 modules
var for_repository = __webpack_require__(7228);
// EXTERNAL MODULE: ./lib/policy/problem.js
var problem = __webpack_require__(88);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/discover/files/decode.js
var decode = __webpack_require__(9862);
// EXTERNAL MODULE: ./lib/evaluate/json-value.js + 1 modules
var json_value = __webpack_require__(5910);
// EXTERNAL MODULE: ./lib/syntax/json/parse.js + 4 modules
var parse = __webpack_require__(1860);
// EXTERNAL MODULE: ./lib/syntax/json/to-plain.js
var to_plain = __webpack_require__(9581);
;// CONCATENATED MODULE: ./lib/apply/wrong-use-error.js
/** The user's mistake in an option, a file or the policy: told in these lines, exit code 2. */
class WrongUseError extends Error {
    lines;
    constructor(...lines) {
        super(lines.join('\n'));
        this.name = 'WrongUseError';
        this.lines = lines;
    }
}

;// CONCATENATED MODULE: ./lib/apply/config-file.js
/** The file to apply: its bytes once read are what is hashed, judged and handed over, whatever becomes of the file. */








/** @throws WrongUseError where there is no such file */
function readConfigBytes(path, ports) {
    const read = ports.read(path);
    if (read.kind === 'missing')
        throw new WrongUseError(`config-file: there is no file '${path}'.`);
    if (read.kind === 'refused')
        throw new WrongUseError(`config-file: '${path}' is not read: ${read.reason}.`);
    const bytes = Uint8Array.from(read.bytes);
    return { path: external_node_path_.posix.normalize(ports.inside(path)), bytes, sha256: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex') };
}
/** @returns null where it is no JSON object: the check has said so */
function understand({ path, bytes, sha256 }) {
    const decoded = (0,decode/* decode */.D4)(bytes);
    if ('problem' in decoded)
        return null;
    const source = { path, text: decoded.text };
    const { root } = (0,parse/* parseJson */.q)(source.text);
    if (root?.kind !== 'object')
        return null;
    const plain = (0,to_plain/* toPlain */.U)(root);
    return { path, bytes, sha256, source, root, value: (0,json_value/* jsonValue */.IL)(root, source), plain };
}
/**
 * @param expected a hash, or the check's output `config-sha256`
 * @throws StopError where the bytes are not those that were checked
 */
function holdToHash({ sha256 }, configFile, expected) {
    const path = external_node_path_.posix.normalize(configFile);
    const hash = expected.startsWith('{') ? hashOf(path, expected) : expected;
    if (hash === sha256)
        return;
    throw refused(`'${path}' is not the file that was checked: its SHA-256 is ${sha256}, expected is ${hash}.`, 'Check out the commit that was checked, or let the check run again on this one.');
}
function hashOf(path, output) {
    const hash = hashes(output)[path];
    if (typeof hash === 'string' && /^[0-9a-f]{64}$/i.test(hash))
        return hash.toLowerCase();
    throw refused(`expected-sha256 has no hash for '${path}': the check did not see this file.`, "Name the file as the check does, relative to the workspace; a policy's inputs.configs names config files that the check does not recognise.");
}
function hashes(output) {
    try {
        return Object.assign(Object.create(null), JSON.parse(output));
    }
    catch {
        throw new WrongUseError("expected-sha256 begins like JSON and is none; hand over the check's output as it is.");
    }
}

// EXTERNAL MODULE: ./lib/check.js + 11 modules
var check = __webpack_require__(6193);
// EXTERNAL MODULE: ./lib/findings.js + 1 modules
var findings = __webpack_require__(3877);
// EXTERNAL MODULE: ./lib/judgements.js + 1 modules
var judgements = __webpack_require__(445);
// EXTERNAL MODULE: ./lib/model/location.js
var model_location = __webpack_require__(1499);
// EXTERNAL MODULE: ./lib/model/value.js
var model_value = __webpack_require__(6079);
// EXTERNAL MODULE: ./lib/policy/policy.js
var policy_policy = __webpack_require__(4193);
// EXTERNAL MODULE: ./lib/rules/undecided.js
var undecided = __webpack_require__(4365);
// EXTERNAL MODULE: ./lib/suppress/suppress.js + 1 modules
var suppress = __webpack_require__(5145);
;// CONCATENATED MODULE: ./lib/apply/judge.js
/** The policy on the file, and on the pair of file and cluster. */










/** The file by itself, as a check of a repository that has nothing else judges it. */
async function judgeFile({ path, bytes }, policy, context) {
    const files = {
        paths: [path],
        read: (asked) => (asked === path ? { kind: 'bytes', bytes } : { kind: 'missing' }),
        exists: (asked) => asked === path,
    };
    const site = (0,model_location/* startOf */.GH)({ path, text: '' });
    const isFile = { pattern: path, site, matches: (asked) => asked === path };
    const inputs = { ...policy_policy/* noInputs */.X, configs: [isFile] };
    const { findings } = await (0,check/* check */.z)(files, { ...policy, inputs }, { ...context, isWhole: false, baseline: null, base: null });
    return findings;
}
/**
 * The cross-field rules, on the cluster with the file's configuration in place of its own. What cannot be decided is an
 * error here, whatever the policy says of it or excepts: nothing is applied on a guess.
 */
function judgePair(file, counterpart, policy, context) {
    const strict = {
        ...policy,
        settingOf: (rule) => (rule === undecided/* undecidedRule */.a.id ? { level: 'error', options: {} } : policy.settingOf(rule)),
    };
    // The API version is this program's choice, and nothing that the user has written.
    const ownChoice = { path: 'API version', text: counterpart.apiVersion };
    const pair = pairOf(file, counterpart, ownChoice);
    const judged = (0,judgements/* judgeSubject */.u)(pair, 0, strict, context);
    const isUndecided = ({ report }) => report.rule === undecided/* undecidedRule */.a.id;
    const decided = judged.filter((one) => !isUndecided(one));
    const { reported } = (0,suppress/* suppress */.M)(decided, { ...context, policy, subjects: [pair], ignores: [] });
    return (0,findings/* mergeFindings */.DF)([...reported, ...judged.filter(isUndecided)].filter(({ report }) => report.site.source !== ownChoice), () => null);
}
function pairOf(file, { caption, text, apiVersion }, ownChoice) {
    const source = { path: caption, text };
    const { root } = (0,parse/* parseJson */.q)(text);
    const anchor = { source: file.source, start: file.root.start, end: file.root.start + 1 };
    const resource = root === null ? (0,model_value/* objectValue */.ZH)([], anchor) : (0,json_value/* jsonValue */.IL)(root, source);
    const versionSite = { source: ownChoice, start: 0, end: apiVersion.length };
    return {
        kind: 'cluster',
        file: file.path,
        anchor,
        body: withValue(resource, ['properties', 'networkProfile', 'kubeProxyConfig'], () => file.value, anchor),
        apiVersion: (0,model_value/* stringValue */.r$)(apiVersion, versionSite),
        deployment: { template: file.path, parameters: null },
        path: caption,
        assumed: new Map(),
        enclosing: [],
    };
}
/** The object with one value in it set, in objects that are made where there are none. */
function withValue(value, [name, ...rest], wanted, key) {
    if (name === undefined)
        return wanted();
    const properties = value.kind === 'object' ? [...value.properties.values()] : [];
    const own = properties.find((property) => property.name.toLowerCase() === name.toLowerCase());
    const inner = own?.value() ?? (0,model_value/* objectValue */.ZH)([], key);
    const set = { name, key, value: () => withValue(inner, rest, wanted, key) };
    return (0,model_value/* objectValue */.ZH)([...properties.filter((property) => property !== own), set], value.origin);
}
/** What has not been said yet; the same at another level has not. */
function notSaid(findings, said) {
    const keyOf = ({ rule, level, message, place }) => JSON.stringify([rule, level, message, place]);
    const known = new Set(said.map(keyOf));
    return findings.filter((finding) => !known.has(keyOf(finding)));
}
/** One line for each, for the log. */
function findingText({ level, rule, message, place, docs, suppressed }) {
    const state = suppressed === null ? '' : `suppressed (${suppressed.reason}) `;
    return `${state}${level} ${rule} ${place.file}:${place.line}:${place.column}  ${message}${docs === null ? '' : ` ${docs}`}`;
}

;// CONCATENATED MODULE: ./lib/apply/check-first.js
/** The file is checked before anything else is done, and again together with the cluster that it is for. */








/** Everything that can be said without Azure. */
async function checkFile(apply) {
    begin(apply, 'checking the file');
    const { options, ports } = apply;
    const bytes = readConfigBytes(options.configFile, ports);
    if (options.expectedSha256 !== null)
        holdToHash(bytes, options.configFile, options.expectedSha256);
    else
        ports.say('info', 'No expected-sha256 is given: nothing holds this file to one that was checked before.');
    const loaded = await (0,for_repository/* policyForRepository */.Y)(ports.policy.named, ports.policy.port, apply.asOf);
    if ('problems' in loaded)
        throw new WrongUseError(...loaded.problems.map(problem/* problemLine */.YK));
    const { policy, notices } = loaded;
    for (const notice of notices)
        ports.say('info', `notice: ${(0,problem/* problemLine */.YK)(notice)}`);
    const findings = await judgeFile(bytes, policy, apply);
    report(apply, findings);
    const file = understand(bytes);
    if (file === null)
        throw refused(`'${bytes.path}' holds no JSON object.`);
    return { file, policy, findings };
}
/** Says what was found. @throws StopError where it forbids to go on */
function report({ ports, options }, findings) {
    for (const finding of findings) {
        ports.say(finding.level === 'notice' || !(0,model_finding/* counts */.tQ)(finding) ? 'info' : finding.level, findingText(finding));
    }
    const count = (level) => findings.filter((one) => (0,model_finding/* counts */.tQ)(one) && one.level === level).length;
    if (count('error') > 0)
        throw refused(`The check has found errors: ${count('error')}. Mend them first; they stand above.`);
    if (count('warning') > 0 && !options.allowWarnings) {
        throw refused(`The check has found warnings (${count('warning')}), and allow-warnings is false. They stand above.`);
    }
}
/**
 * The cross-field rules on the pair; what the file alone has shown already is not said again.
 *
 * @param cluster null: the one that create-arguments describe
 * @param apiVersion at which one would be created
 */
function checkPair(apply, checked, cluster, apiVersion) {
    const { file, policy, findings } = checked;
    const counterpart = counterpartOf(apply, cluster, apiVersion);
    report(apply, notSaid(judgePair(file, counterpart, policy, apply), findings));
}
function counterpartOf({ options }, cluster, apiVersion) {
    const { clusterName, create } = options;
    if (cluster !== null) {
        return { caption: `cluster '${clusterName}' as read`, text: cluster.text, apiVersion: cluster.apiVersion };
    }
    const text = JSON.stringify({ ...create.body, name: clusterName });
    return { caption: `cluster '${clusterName}' by create-arguments`, text, apiVersion };
}

;// CONCATENATED MODULE: ./lib/apply/plan.js

/** @param before null: there is no cluster yet */
function planOf(options, apiVersion, before, after) {
    const settings = after.map((wanted, index) => {
        const current = before?.[index];
        return {
            setting: wanted.name,
            before: current === undefined ? null : sideOf(current),
            after: sideOf(wanted),
            changed: current === undefined || !isSame(current, wanted),
        };
    });
    return {
        cluster: {
            subscription: options.subscriptionId,
            resourceGroup: options.resourceGroup,
            name: options.clusterName,
        },
        operation: options.operation,
        via: options.via,
        apiVersion,
        changed: before === null || settings.some(({ changed }) => changed),
        settings,
    };
}
function sideOf({ value, isDefault }) {
    return { value, default: isDefault && value !== null };
}
/** `true (default)`, `-` */
function sideText(side) {
    if (side === null || side.value === null)
        return '-';
    return side.default ? `${side.value} (default)` : String(side.value);
}
/** Rows that say something: those that are set on either side. */
function telling({ settings }) {
    return settings.filter(({ before, after }) => before?.value != null || after.value !== null);
}
/** Source: AKS docs, configure-kube-proxy.md. */
const interruption = 'Changing kube-proxy may interrupt Service traffic on the cluster for a short time.';
/** For the log. */
function planText(plan) {
    const { name, resourceGroup, subscription } = plan.cluster;
    const rows = telling(plan).map(({ setting, before, after, changed }) => [
        changed ? '~' : ' ',
        setting,
        sideText(before),
        changed ? '->' : '  ',
        sideText(after),
    ]);
    const table = columns([['', 'setting', 'current', '', 'wanted'], ...rows]);
    return [
        `Cluster '${name}' in resource group '${resourceGroup}', subscription ${subscription}:`,
        ...table.map((line) => `  ${line}`),
        ...(plan.operation === 'update' && plan.changed ? [interruption] : []),
    ].join('\n');
}
function columns(rows) {
    const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
    return rows.map((row) => row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd());
}

// EXTERNAL MODULE: ./lib/azure/cluster-facts.js
var cluster_facts = __webpack_require__(9920);
;// CONCATENATED MODULE: ./lib/apply/commands.js
/** `-g rg -n aks --subscription …` */
function clusterFlags({ resourceGroup, clusterName, subscriptionId }) {
    return `-g ${quoted(resourceGroup)} -n ${clusterName} --subscription ${subscriptionId}`;
}
/** An argument for a POSIX shell, in quotes where anything in it may mean something there. */
function quoted(text) {
    return /^[\w./:@%+=,-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

// EXTERNAL MODULE: ./lib/azure/aks-preview.js
var aks_preview = __webpack_require__(3624);
;// CONCATENATED MODULE: ./lib/apply/sign-in.js
/** Whether `az` runs, is signed in, and reaches the subscription. */




/** @throws StopError where `az` cannot be run, or gives no versions */
async function readVersions(apply) {
    begin(apply, 'asking az for its version');
    const value = answered(await ask(apply, ['version']), 'az cannot be asked for its version');
    if (!isObject(value))
        throw failed('az version answered with something that is no list of versions.');
    const extensions = isObject(value.extensions) ? Object.entries(value.extensions) : [];
    return {
        cli: String(value['azure-cli'] ?? 'of unknown version'),
        extensions: new Map(extensions.map(([name, version]) => [name, String(version)])),
    };
}
/** @throws StopError with what is missing and the command that mends it */
async function requireSignIn(apply) {
    begin(apply, 'looking whether az is signed in');
    const { subscriptionId } = apply.options;
    const answer = await ask(apply, ['account', 'show', '--subscription', subscriptionId]);
    if (answer.kind === 'error') {
        const { message } = answer.error;
        if (/az login|not logged in/i.test(message)) {
            throw refused('az is not signed in.', 'Let azure/login run before this step, or run `az login`.', `az says: ${message}`);
        }
        if (/subscription/i.test(message))
            throw noSubscription(subscriptionId, message);
    }
    if (answer.kind !== 'answer')
        throw failed('az does not say who is signed in:', ...answerLines(answer));
    const account = isObject(answer.value) ? answer.value : {};
    if (String(account.id).toLowerCase() !== subscriptionId)
        throw noSubscription(subscriptionId, 'az shows another one.');
    if (account.state !== undefined && account.state !== 'Enabled') {
        apply.ports.say('warning', `Subscription ${subscriptionId} is '${account.state}', not 'Enabled': Azure may refuse.`);
    }
}
function noSubscription(subscriptionId, message) {
    return refused(`The signed-in identity does not reach subscription ${subscriptionId}.`, 'Correct subscription-id, or give the identity a role there; `az account list` shows what it reaches.', `az says: ${message}`);
}

;// CONCATENATED MODULE: ./lib/apply/extension.js
/** The aks-preview extension, without which `az aks` has no --kube-proxy-config. */






const extension = 'aks-preview';
/** What of the extension is missing, after it was installed where that is wanted; null: nothing. */
async function missingExtension(apply, versions) {
    const found = missingIn(apply, versions);
    if (found === null || !apply.options.installExtension || apply.options.mode === 'plan') {
        return found ?? (await missingOption(apply, versions));
    }
    const installed = await install(apply);
    return missingIn(apply, installed) ?? (await missingOption(apply, installed));
}
function missingIn({ options }, { extensions }) {
    const floor = aks_preview/* kubeProxyOption */.L[options.operation];
    const version = extensions.get(extension);
    if (version === undefined) {
        const what = `The az extension ${extension} is not installed; \`az aks ${options.operation} --kube-proxy-config\` needs ${floor} or newer.`;
        return {
            what,
            mend: `Set install-extension, or run \`az extension add --name ${extension}\`${orRest(options.operation)}.`,
        };
    }
    if ((0,aks_preview/* isVersionAtLeast */.x)(version, floor) === true)
        return null;
    const what = `The az extension ${extension} is ${version}; \`az aks ${options.operation} --kube-proxy-config\` needs ${floor} or newer.`;
    return {
        what,
        mend: `Set install-extension, or run \`az extension update --name ${extension}\`${orRest(options.operation)}.`,
    };
}
function orRest(operation) {
    return operation === 'update' ? "; or set via to 'rest', which needs no extension" : '';
}
/** pip builds a part of it on the spot. */
const installPatience = 600_000;
async function install(apply) {
    begin(apply, `installing the az extension ${extension}`);
    apply.ports.say('info', `Installing the az extension ${extension}.`);
    // With --upgrade it is installed, or brought to the newest version; a repeat changes nothing.
    const args = ['extension', 'add', '--name', extension, '--upgrade', '--yes'];
    const answer = await withProgress(apply, 'Installing', ask(apply, args, { patience: installPatience }));
    if (answer.kind !== 'answer') {
        throw refused(`The az extension ${extension} cannot be installed:`, ...answerLines(answer));
    }
    return readVersions(apply);
}
/** The help is the one place where az says which options it knows. */
async function missingOption(apply, { cli, extensions }) {
    const { operation } = apply.options;
    const version = extensions.get(extension) ?? '';
    if ((0,aks_preview/* isVersionAtLeast */.x)(version, aks_preview/* kubeProxyOption */.L.reliable) === false) {
        const what = `The az extension ${extension} is ${version}: before ${aks_preview/* kubeProxyOption */.L.reliable} a second update of kube-proxy is ignored.`;
        apply.ports.say('warning', `${what} Run \`az extension update --name ${extension}\`.`);
    }
    begin(apply, `looking whether az aks ${operation} knows --kube-proxy-config`);
    const help = await ask(apply, ['aks', operation, '--help'], { form: 'text' });
    if (help.kind !== 'answer')
        throw failed(`az does not say what \`az aks ${operation}\` takes:`, ...answerLines(help));
    if (help.text.includes('--kube-proxy-config'))
        return null;
    return {
        what: `az ${cli} with ${extension} ${version} does not know \`az aks ${operation} --kube-proxy-config\`.`,
        mend: `Run \`az extension remove --name ${extension}\` and \`az extension add --name ${extension}\`; look at \`az aks ${operation} --help\`.`,
    };
}

;// CONCATENATED MODULE: ./lib/apply/feature.js
/** The feature flag without which Azure refuses kubeProxyConfig. */




const namespace = 'Microsoft.ContainerService';
const feature = 'KubeProxyConfigurationPreview';
/** The subscription included: it can be run as it stands. */
function command(apply, group, verb) {
    const name = group === 'feature' ? ['--name', feature] : [];
    return [group, verb, '--namespace', namespace, ...name, '--subscription', apply.options.subscriptionId];
}
/**
 * What is missing of the feature, after it was registered where that is wanted; null: nothing. Not asked where an
 * update leaves the configuration alone, because then nothing is called; nor to switch kube-proxy off on a cluster that
 * brings its own CNI. Source: Azure/AKS CHANGELOG, 2026-07-17 and 2025-04-27.
 */
async function missingFeature(apply) {
    begin(apply, `reading the state of the feature ${feature}`);
    const state = await readState(apply);
    if (state === null || state === 'Registered')
        return null;
    if (!apply.options.registerFeature || apply.options.mode === 'plan')
        return feature_missingIn(apply, state);
    await register(apply, state);
    return null;
}
function feature_missingIn(apply, state) {
    const what = `The feature ${namespace}/${feature} is ${state}, not Registered.`;
    const isUnderWay = state === 'Registering' || state === 'Pending';
    const show = `az ${command(apply, 'feature', 'show').join(' ')}`;
    if (isUnderWay)
        return { what, mend: `Wait until it is Registered (\`${show}\`), or set register-feature to wait here.` };
    const commands = [
        `az ${command(apply, 'feature', 'register').join(' ')}`,
        `az ${command(apply, 'provider', 'register').join(' ')}`,
    ];
    return {
        what,
        mend: `Set register-feature, or run \`${commands[0]}\` and, once it is Registered, \`${commands[1]}\`.`,
    };
}
/** null: whoever is signed in may not read it; then Azure itself will say no where it is missing. */
async function readState(apply) {
    const answer = await ask(apply, command(apply, 'feature', 'show'));
    if (answer.kind === 'error' && answer.error.code === 'AuthorizationFailed') {
        const text = `The signed-in identity may not read the feature ${feature}; where it is not registered, Azure refuses.`;
        apply.ports.say('warning', text);
        return null;
    }
    const value = answered(answer, `The state of the feature ${feature} cannot be read`);
    const properties = isObject(value) ? value.properties : null;
    const state = isObject(properties) ? properties.state : null;
    if (typeof state !== 'string')
        throw failed('az feature show answered with something that has no state.');
    return state;
}
/** Registers, waits until that has come through, and lets the provider know, without which the feature has no effect. */
async function register(apply, found) {
    begin(apply, `registering the feature ${feature}`);
    let state = found;
    if (state !== 'Registering' && state !== 'Pending') {
        apply.ports.say('info', `Registering the feature ${namespace}/${feature}; this takes minutes.`);
        answered(await ask(apply, command(apply, 'feature', 'register')), `The feature ${feature} cannot be registered`);
    }
    for (let attempt = 0; state !== 'Registered'; attempt += 1) {
        await pause(apply, attempt);
        const next = await readState(apply);
        if (next === null)
            throw failed(`The state of the feature ${feature} can no longer be read.`);
        if (next !== state)
            apply.ports.say('info', `The feature ${feature} is ${next}.`);
        state = next;
    }
    const answer = await ask(apply, command(apply, 'provider', 'register'));
    if (answer.kind !== 'answer')
        throw failed(`The provider ${namespace} cannot be registered:`, ...answerLines(answer));
}

;// CONCATENATED MODULE: ./lib/apply/prepare.js
/** What has to be in place before a change: refused where it is missing; in a plan it is only told. */






/** @throws StopError, `refused`, with the command that mends it */
async function prepare(apply, versions, cluster, wanted) {
    if (apply.options.via === 'extension')
        prepare_require(apply, await missingExtension(apply, versions));
    if (!needsNoFeature(apply, cluster, wanted))
        prepare_require(apply, await missingFeature(apply));
}
function prepare_require({ options, ports }, missing) {
    if (missing === null)
        return;
    if (options.mode === 'apply')
        throw refused(missing.what, missing.mend);
    ports.say('warning', `To apply this, something is missing. ${missing.what} ${missing.mend}`);
}
/** Switching kube-proxy off on a cluster that brings its own CNI, since 2025-04-27. Source: Azure/AKS CHANGELOG. */
function needsNoFeature({ options }, cluster, wanted) {
    const { properties } = cluster?.body ?? options.create.body;
    const profile = isObject(properties) && isObject(properties.networkProfile) ? properties.networkProfile : {};
    const plugin = String(profile[cluster_facts/* byoCni */.j.field] ?? '').toLowerCase();
    return wanted[0]?.value === false && plugin === cluster_facts/* byoCni */.j.value;
}
/**
 * Nobody is changing the cluster, and its last operation came through: else what was read is not what it has.
 *
 * @throws StopError where it is not so; a plan only says that it is one of a moment which passes
 */
function requireCalm({ options, ports }, cluster) {
    if (cluster === null || cluster.provisioningState === 'Succeeded')
        return;
    const { provisioningState, provisioningError } = cluster;
    const name = clusterFlags(options);
    const hasEnded = provisioningState === 'Failed' || provisioningState === 'Canceled';
    const mend = hasEnded
        ? `Its last operation did not come through${provisioningError === '' ? '' : ` (${provisioningError})`}. Reconcile it first: az aks update ${name}`
        : `Another operation is in progress. Wait for its end (az aks wait ${name} --updated), then run this step again.`;
    const what = `The cluster's provisioningState is '${provisioningState}', expected is 'Succeeded'.`;
    if (options.mode === 'apply')
        throw refused(what, mend);
    ports.say('warning', `${what} ${mend}`);
}

;// CONCATENATED MODULE: ./lib/apply/way-back.js
/** How to get back to where the cluster was. */



/** Saves what the cluster has, before anything changes it. */
function keepPrevious({ options, ports, account }) {
    if (options.operation === 'create')
        return;
    const config = restoring(account.previous);
    const moment = new Date(ports.now()).toISOString().replaceAll(':', '-');
    const name = `kube-proxy-config.${options.resourceGroup}.${options.clusterName}.${moment}.json`;
    try {
        account.previousFile = ports.keep(name, `${JSON.stringify(config, null, 2)}\n`);
    }
    catch (error) {
        throw refused(`The previous configuration cannot be saved, so nothing is changed: ${error.message}`);
    }
    ports.output('previous-config-file', account.previousFile);
    // The runner's disk may be gone when the file is needed; the log stays.
    ports.say('info', `The previous configuration is in '${account.previousFile}': ${JSON.stringify(config)}`);
}
/** Commands as one may paste them into a shell; empty where nothing was changed. */
function wayBack({ options, account }) {
    if (account.applied === 'false')
        return [];
    const cluster = clusterFlags(options);
    if (options.operation === 'create')
        return [`There was no cluster before; to remove it: az aks delete ${cluster}`];
    if (account.previousFile === null)
        return [];
    return [
        `To restore the previous configuration: az aks update ${cluster} --kube-proxy-config ${quoted(account.previousFile)}`,
        'Or run this step with that file as config-file.',
    ];
}
/** Commands that show how things stand. */
function howItStands({ options }) {
    const cluster = clusterFlags(options);
    return `An operation that Azure has accepted goes on without this step. Wait for its end (az aks wait ${cluster} --updated), then run this step with mode 'plan' to see what the cluster has.`;
}

;// CONCATENATED MODULE: ./lib/apply/result.js


/** An end that was aimed at. */
function goodEnd(apply, status) {
    const { account, options } = apply;
    const name = `'${options.clusterName}'`;
    const changes = account.plan?.settings.filter(({ changed }) => changed).length ?? 0;
    const titles = {
        unchanged: `Nothing to do: cluster ${name} has the wanted settings.`,
        planned: options.operation === 'create'
            ? `Planned: cluster ${name} would be created. Nothing was changed.`
            : `Planned: ${changes} setting${changes === 1 ? '' : 's'} of cluster ${name} would change. Nothing was changed.`,
        applied: `Applied and verified: cluster ${name} shows the wanted settings.`,
    };
    const took = timeOf(apply);
    const lines = [...(took === null ? [] : [`It took ${took}.`]), ...wayBack(apply)];
    return { status, exitCode: 0, title: titles[status], lines, took, apply };
}
/** An end before the aim. What was refused when a change had been asked for already is in doubt. */
function badEnd(apply, { kind, lines }) {
    const isTouched = apply.account.applied !== 'false';
    const isOpen = isTouched && kind !== 'failed';
    return {
        status: isOpen && kind === 'refused' ? 'in-doubt' : kind,
        exitCode: 1,
        title: badTitle(kind, isTouched),
        lines: [...lines, ...foundIn(apply), ...(isOpen ? [howItStands(apply)] : []), ...wayBack(apply)],
        took: timeOf(apply),
        apply,
    };
}
function foundIn({ account }) {
    return account.found === null ? [] : account.found.split('\n');
}
function timeOf({ account, ports }) {
    return account.changeStartedAt === null ? null : duration(ports.now() - account.changeStartedAt);
}
function badTitle(kind, isTouched) {
    const what = { refused: 'Refused', failed: 'Failed', 'in-doubt': 'In doubt', cancelled: 'Cancelled' }[kind];
    if (!isTouched)
        return `${what}: nothing was changed on the cluster.`;
    return kind === 'failed'
        ? `${what}: a change was asked for and has not come through as wanted.`
        : `${what}: a change was asked for, and it is not known what became of it.`;
}

;// CONCATENATED MODULE: ./lib/apply/take-stock.js
/** After a change that did not come through: what the cluster has now, for the account. */




/** Milliseconds that looking has of its own: often enough the time of the step is over by then. */
const timeToLook = 30_000;
/**
 * Looks once and writes into the account what it sees. Whatever that is, the step has not succeeded. Whoever cancels the
 * step waits for nothing more.
 */
async function takeStock(apply, stop) {
    const { account, options, ports } = apply;
    if (account.applied !== 'unknown' || stop.kind === 'cancelled')
        return;
    const looking = { ...apply, deadline: Math.max(apply.deadline, ports.now() + timeToLook) };
    try {
        const cluster = await readCluster(looking, readableVersions(apply.asOf, 'IPTABLES'));
        if (cluster === null) {
            account.found = 'There is no such cluster now.';
            return;
        }
        const now = settingsRead(cluster.kubeProxyConfig);
        const settings = telling(planOf(options, cluster.apiVersion, now, now));
        const text = settings.map(({ setting, after }) => `${setting} ${sideText(after)}`).join(', ');
        account.found = `The cluster is '${cluster.provisioningState}' now, with: ${text}.`;
        const isUntouched = cluster.provisioningState === 'Succeeded' && areEqual(now, settingsRead(account.previous));
        // Azure has said no, and the cluster is what it was: that is certain. A call that broke down may still come through.
        if (stop.kind === 'failed' && options.operation === 'update' && isUntouched)
            account.applied = 'false';
    }
    catch (error) {
        if (!(error instanceof StopError))
            throw error;
        account.found = `What the cluster has now could not be read. ${error.message}`;
    }
}

;// CONCATENATED MODULE: ./lib/apply/verify.js
/** Reading back, until the cluster shows what was wanted. */




/**
 * Follows the operation by the cluster's own state, which is the documented way where the address of the operation is
 * not known, and compares the settings once it has ended.
 * Source: MicrosoftDocs/azure-docs articles/azure-resource-manager/management/async-operations.md.
 *
 * @throws StopError where the operation fails, or the time passes
 */
async function verify(apply, wanted, versions) {
    begin(apply, 'reading the cluster back');
    let told = '';
    for (let attempt = 0;; attempt += 1) {
        const cluster = await readBack(apply, versions);
        const state = cluster?.provisioningState ?? 'not there yet';
        if (cluster !== null && isEnd(state)) {
            if (state !== 'Succeeded')
                throw failed(...failure(cluster));
            if (areEqual(settingsRead(cluster.kubeProxyConfig), wanted))
                return;
        }
        const text = state === 'Succeeded' ? 'The cluster does not show the wanted settings yet.' : `The cluster is ${state}.`;
        if (text !== told)
            apply.ports.say('info', text);
        told = text;
        apply.account.doing = `reading the cluster back (${text})`;
        await pause(apply, attempt);
    }
}
/** A change is under way: not to be able to look is to be in doubt. */
async function readBack(apply, versions) {
    try {
        return await readCluster(apply, versions);
    }
    catch (error) {
        throw error instanceof StopError && error.kind === 'failed' ? inDoubt(...error.lines) : error;
    }
}
/** Source: the same page: every other state means that the operation goes on. */
function isEnd(state) {
    return ['Succeeded', 'Failed', 'Canceled'].includes(state);
}
function failure({ provisioningState, provisioningError }) {
    const line = `The change has ended, and the cluster is '${provisioningState}', not 'Succeeded'.`;
    return provisioningError === '' ? [line] : [line, `Azure says: ${provisioningError}`];
}

;// CONCATENATED MODULE: ./lib/apply/run-apply.js
/**
 * The apply step: the file is checked, then held against the live cluster; what would change is planned; and only then,
 * with everything in place, it is changed, once, and read back.
 */














/** @throws WrongUseError for a file or policy that is not there or wrong */
async function runApply(options, ports, surroundings) {
    const apply = newApply(options, ports, surroundings);
    ports.output('applied', 'false');
    ports.output('verified', 'false');
    const result = await endOf(apply, surroundings);
    ports.output('applied', apply.account.applied);
    ports.output('verified', String(apply.account.verified));
    ports.say(result.exitCode === 0 ? 'info' : 'error', [result.title, ...result.lines].join('\n'));
    return result;
}
function newApply(options, ports, { repository }) {
    const startedAt = ports.now();
    const deadline = startedAt + options.timeoutMinutes * 60_000;
    return { options, ports, startedAt, deadline, asOf: (0,calendar_date/* dayOf */.kb)(startedAt), repository, account: newAccount() };
}
async function endOf(apply, { event }) {
    try {
        refusePullRequest(apply.options, event);
        return goodEnd(apply, await run(apply));
    }
    catch (error) {
        if (!(error instanceof StopError))
            throw error;
        await takeStock(apply, error);
        return badEnd(apply, error);
    }
}
/** A pull request is a proposal: what it writes is applied after review. */
function refusePullRequest({ mode }, event) {
    if (mode === 'plan' || !event?.startsWith('pull_request'))
        return;
    throw refused(`mode 'apply' is not for the event '${event}': a pull request has not been merged.`, "Apply on push to the protected branch, or on workflow_dispatch; on pull requests use mode 'plan'.");
}
async function run(apply) {
    const { options, ports, account } = apply;
    const checked = await checkFile(apply);
    const { file } = checked;
    const versions = await readVersions(apply);
    await requireSignIn(apply);
    const readable = readableVersions(apply.asOf, String(settingsWanted(file.plain)[1]?.value));
    const cluster = await readLive(apply, readable);
    checkPair(apply, checked, cluster, readable[0] ?? '');
    const before = cluster === null ? null : settingsRead(cluster.kubeProxyConfig);
    const wanted = wantedOf(apply, file, before);
    account.previous = cluster?.kubeProxyConfig ?? null;
    account.plan = planOf(options, cluster?.apiVersion ?? null, before, wanted);
    ports.output('plan', JSON.stringify(account.plan));
    ports.output('changed', String(account.plan.changed));
    ports.say('info', planText(account.plan));
    requireCalm(apply, cluster);
    if (!account.plan.changed)
        return 'unchanged';
    await prepare(apply, versions, cluster, wanted);
    if (options.mode === 'plan')
        return 'planned';
    await change(apply, file, cluster, readable);
    await verify(apply, wanted, readable);
    account.applied = 'true';
    account.verified = true;
    return 'applied';
}
/** @returns null: there is none, as it has to be for `create` */
async function readLive(apply, readable) {
    begin(apply, 'reading the cluster');
    const { operation, clusterName, resourceGroup } = apply.options;
    const cluster = await readCluster(apply, readable);
    if (operation === 'create' && cluster !== null) {
        throw refused(`Cluster '${clusterName}' exists already in resource group '${resourceGroup}', in state '${cluster.provisioningState}'.`, "Set operation to 'update' to change its kube-proxy.");
    }
    if (operation === 'update' && cluster === null) {
        throw refused(`There is no cluster '${clusterName}' in resource group '${resourceGroup}'.`, "Correct cluster-name, resource-group or subscription-id; `az aks list` shows the clusters. Or set operation to 'create'.");
    }
    return cluster;
}
/** An empty object changes nothing on a cluster that exists; az sends it, and Azure keeps what it has. */
function wantedOf({ ports, options }, file, before) {
    const isEmpty = Object.values(file.plain).every((value) => value === null);
    if (!isEmpty || before === null)
        return settingsWanted(file.plain);
    if (!options.allowWarnings)
        throw refused(`'${file.path}' is empty, which changes nothing; spell out enabled and mode.`);
    ports.say('warning', `'${file.path}' is empty, which changes nothing in Azure; spell out enabled and mode.`);
    return before;
}
async function change(apply, file, cluster, readable) {
    const { options, ports, account } = apply;
    if (cluster !== null && options.via === 'extension')
        await requireSame(apply, cluster, readable);
    keepPrevious(apply);
    account.changeStartedAt = ports.now();
    if (cluster !== null && options.via === 'rest')
        await changeByRest(apply, file, cluster);
    else
        await changeByExtension(apply, file);
}
/** `az aks update` reads and writes on its own: a change since the plan would be overwritten, as far as anybody can see. */
async function requireSame(apply, planned, readable) {
    begin(apply, 'reading the cluster once more');
    const now = await readLive(apply, readable);
    requireCalm(apply, now);
    if (now !== null && areEqual(settingsRead(now.kubeProxyConfig), settingsRead(planned.kubeProxyConfig)))
        return;
    throw refused('Somebody has changed kube-proxy of the cluster since the plan. Run this step again: it plans anew.');
}

// EXTERNAL MODULE: ./lib/report/terminal.js
var report_terminal = __webpack_require__(4663);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./lib/apply/create-arguments.js
/**
 * The user's own arguments of `az aks create`, one a line. They reach `az` as they are, and what they say of the
 * cluster is what the rules see.
 */

/** Ours to give; or they change what we read of the answer, or when the call ends. */
const refusedOptions = [
    '--kube-proxy-config',
    '--resource-group',
    '--name',
    '--output',
    '--query',
    '--subscription',
    '--no-wait',
    '--debug',
    '--verbose',
    '--help',
];
const refusedShort = ['-g', '-n', '-o', '-h'];
/** Where ARM keeps what these options say. An option that is not given is absent. */
const places = new Map([
    ['--network-plugin', ['properties', 'networkProfile', 'networkPlugin']],
    ['--network-plugin-mode', ['properties', 'networkProfile', 'networkPluginMode']],
    ['--network-policy', ['properties', 'networkProfile', 'networkPolicy']],
    ['--network-dataplane', ['properties', 'networkProfile', 'networkDataplane']],
    ['--kubernetes-version', ['properties', 'kubernetesVersion']],
    ['-k', ['properties', 'kubernetesVersion']],
    ['--sku', ['sku', 'name']],
    ['--tier', ['sku', 'tier']],
    ['--location', ['location']],
    ['-l', ['location']],
]);
const tags = '--tags';
/** What `--network-dataplane cilium` was called at first. Source: Azure/azure-cli-extensions src/aks-preview/HISTORY.rst. */
const oldCiliumOption = '--enable-cilium-dataplane';
const seen = [...places.keys(), tags, oldCiliumOption];
/** @throws WrongUseError for an argument that is not the user's to give */
function readCreateArguments(text) {
    const args = text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
    for (const arg of args)
        refuse(arg);
    return { args, body: bodyOf(group(args)) };
}
function refuse(arg) {
    const refusal = refusalOf(arg);
    if (refusal !== null)
        throw new WrongUseError(`create-arguments: ${refusal}`);
}
function refusalOf(arg) {
    if (arg.includes('\0'))
        return 'an argument cannot hold a NUL character.';
    if (arg.startsWith('@'))
        return `'${arg}' stands for what is in the file, which may be any option: write --option=${arg}.`;
    if (!/^-[^\d.]/.test(arg))
        return null;
    const name = nameOf(arg);
    if (!name.startsWith('--')) {
        if (refusedShort.includes(name))
            return `'${name}' is not yours to give here; the step gives what it stands for.`;
        // argparse reads `-gother` as `-g other`.
        return name.length === 2
            ? null
            : `'${arg}' runs several things together; give the option and its value on two lines.`;
    }
    // argparse takes every beginning of an option's name that is unique for the option.
    const meant = refusedOptions.find((option) => option.startsWith(name));
    if (meant !== undefined)
        return `'${name}' is not yours to give here (${meant}); the step does without it or gives it.`;
    const short = seen.find((option) => option !== name && option.startsWith(name));
    const isWhole = seen.includes(name) || short === undefined;
    return isWhole ? null : `'${name}' is short for '${short}', which the rules look at: write it in full.`;
}
function nameOf(arg) {
    return arg.replace(/=.*$/s, '');
}
/** Each option with the values behind it. */
function group(args) {
    const given = [];
    for (const arg of args) {
        if (!/^-[^\d.]/.test(arg)) {
            given.at(-1)?.values.push(arg);
            continue;
        }
        const name = nameOf(arg);
        given.push({ name, values: name === arg ? [] : [arg.slice(name.length + 1)] });
    }
    return given;
}
/** Of an option that is given twice the last counts, as for `az`. */
function bodyOf(given) {
    const body = {};
    for (const { name, values } of given) {
        if (seen.includes(name))
            for (const value of values)
                refuseFile(name, value);
        const path = places.get(name);
        if (path !== undefined)
            put(body, path, values[0] ?? '');
        if (name === oldCiliumOption)
            put(body, ['properties', 'networkProfile', 'networkDataplane'], 'cilium');
        if (name === tags)
            body.tags = Object.fromEntries(values.map(tagOf));
    }
    return body;
}
function put(object, [name = '', ...rest], value) {
    if (rest.length === 0) {
        object[name] = value;
        return;
    }
    const inner = (object[name] ?? {});
    object[name] = inner;
    put(inner, rest, value);
}
function tagOf(text) {
    const name = nameOf(text);
    return [name, text.slice(name.length + 1)];
}
/**
 * `az` reads the value of `--option=@file` from that file, and then nobody here knows it. By itself `@file` becomes an
 * argument before options are told from values. Source: azure-cli-core, commands/__init__.py, _expand_file_prefixed_files.
 */
function refuseFile(name, value) {
    if (value.startsWith('@')) {
        throw new WrongUseError(`create-arguments: the rules look at '${name}': write its value, not the file '${value}'.`);
    }
}

;// CONCATENATED MODULE: ./lib/apply/options.js
/** The apply step's options, the same for the action and the command line. Their defaults stand here. */


const optionNames = [
    'config-file',
    'resource-group',
    'cluster-name',
    'subscription-id',
    'mode',
    'operation',
    'via',
    'create-arguments',
    'policy',
    'expected-sha256',
    'install-extension',
    'register-feature',
    'allow-warnings',
    'timeout-minutes',
];
/**
 * @param textOf what is given for an option, without blanks around it; empty where nothing is
 * @throws WrongUseError for a value that is missing or not allowed
 */
function readApplyOptions(textOf) {
    const text = Object.fromEntries(optionNames.map((name) => [name, textOf(name)]));
    const isTrue = (name, otherwise) => readBoolean(name, text[name], otherwise);
    const operation = oneOf('operation', text.operation || 'update', ['update', 'create']);
    const via = oneOf('via', text.via || 'extension', ['extension', 'rest']);
    if (operation === 'create' && via === 'rest') {
        throw new WrongUseError("via: 'rest' changes a cluster that exists; for operation 'create' use via 'extension'.");
    }
    const create = readCreateArguments(text['create-arguments']);
    if (operation === 'update' && create.args.length > 0) {
        throw new WrongUseError("create-arguments belong to operation 'create', and this is 'update'.");
    }
    return Object.freeze({
        configFile: given('config-file', text['config-file']),
        resourceGroup: shaped('resource-group', text['resource-group'], resourceGroupShape),
        clusterName: shaped('cluster-name', text['cluster-name'], clusterNameShape),
        subscriptionId: shaped('subscription-id', text['subscription-id'], subscriptionShape).toLowerCase(),
        mode: oneOf('mode', text.mode || 'plan', ['plan', 'apply']),
        operation,
        via,
        create,
        policy: text.policy || null,
        expectedSha256: readHash(text['expected-sha256']),
        installExtension: isTrue('install-extension', false),
        registerFeature: isTrue('register-feature', false),
        allowWarnings: isTrue('allow-warnings', true),
        timeoutMinutes: readMinutes(text['timeout-minutes'] || '60'),
    });
}
// Azure's own rules, but for a hyphen in front, which `az` takes for an option.
// Source: MicrosoftDocs/azure-docs articles/azure-resource-manager/management/resource-name-rules.md.
const resourceGroupShape = {
    pattern: /^(?!-)[\p{L}\p{N}_.()-]{1,90}(?<!\.)$/u,
    words: 'up to 90 letters, digits, underscores, parentheses, hyphens and periods, with no period at the end',
};
const clusterNameShape = {
    pattern: /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9])?$/,
    words: 'up to 63 letters, digits, underscores and hyphens, with a letter or digit at both ends',
};
const subscriptionShape = {
    pattern: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
    words: 'an id like 00000000-0000-0000-0000-000000000000; `az account list` shows them',
};
function given(name, text) {
    if (text === '')
        throw new WrongUseError(`${name} is missing: nothing is given for it.`);
    return text;
}
function shaped(name, text, { pattern, words }) {
    if (!pattern.test(given(name, text)))
        throw new WrongUseError(`${name} is '${text}'; expected ${words}.`);
    return text;
}
function oneOf(name, text, allowed) {
    const found = allowed.find((value) => value === text);
    if (found === undefined)
        throw new WrongUseError(`${name} is ${allowed.join(' or ')}; not '${text}'.`);
    return found;
}
function readBoolean(name, text, otherwise) {
    return text === '' ? otherwise : oneOf(name, text.toLowerCase(), ['true', 'false']) === 'true';
}
/** A job of GitHub's own runners lasts six hours at most. */
const maximumMinutes = 360;
function readMinutes(text) {
    const minutes = /^\d+(\.\d+)?$/.test(text) ? Number(text) : 0;
    if (minutes > 0 && minutes <= maximumMinutes)
        return minutes;
    throw new WrongUseError(`timeout-minutes is a number above 0 and up to ${maximumMinutes}; not '${text}'.`);
}
function readHash(text) {
    if (text === '')
        return null;
    if (/^[0-9a-f]{64}$/i.test(text))
        return text.toLowerCase();
    if (text.startsWith('{'))
        return text;
    throw new WrongUseError(`expected-sha256 is 64 hexadecimal digits, or the check's output config-sha256 as it is; not '${text}'.`);
}

// EXTERNAL MODULE: ./lib/cli/options.js
var options = __webpack_require__(8871);
// EXTERNAL MODULE: ./lib/cli/usage-error.js
var usage_error = __webpack_require__(4917);
;// CONCATENATED MODULE: ./lib/cli/apply-options.js
/** The options of `apply`: the names of the action's inputs. */





const definitions = Object.fromEntries(optionNames.map((name) => [name, { type: 'string', multiple: name === 'create-arguments' }]));
/** May stand without a value, and then are true. */
const switches = ['install-extension', 'register-feature', 'allow-warnings'];
/** @throws UsageError for an unknown option or a bad value */
function readOptions(args) {
    const values = apply_options_parse(args);
    try {
        return readApplyOptions((name) => {
            const value = values[name];
            const texts = Array.isArray(value) ? value : [value ?? ''];
            return texts.join('\n').trim();
        });
    }
    catch (error) {
        if (!(error instanceof WrongUseError))
            throw error;
        throw new usage_error/* UsageError */.e(error.lines);
    }
}
function apply_options_parse(args) {
    try {
        return (0,external_node_util_.parseArgs)({ args: args.map(apply_options_withValue), options: definitions, strict: true }).values;
    }
    catch (error) {
        throw new usage_error/* UsageError */.e([(0,options/* explain */.WE)(args, error, Object.keys(definitions))]);
    }
}
function apply_options_withValue(arg, index, args) {
    const isSwitch = arg.startsWith('--') && switches.includes(arg.slice(2));
    return isSwitch && !/^(?:true|false)$/i.test(args[index + 1] ?? '') ? `${arg}=true` : arg;
}

// EXTERNAL MODULE: ./lib/cli/scope-for.js
var scope_for = __webpack_require__(1535);
;// CONCATENATED MODULE: ./lib/cli/apply-command.js
/** `apply` on the command line. */







/** @throws UsageError for a wrong option, file or policy */
async function applyCommand(args, terminal) {
    const options = readOptions(args);
    const { cwd, environment } = terminal;
    const { ports, close } = machine({
        cwd,
        scope: (0,scope_for/* scopeFor */.a)(cwd, [options.configFile]),
        environment,
        keepIn: cwd,
        policy: options.policy,
        say: (importance, text) => {
            const lines = text.split('\n').map((line) => `${(0,report_terminal/* printable */.g$)(line)}\n`);
            const write = importance === 'info' ? terminal.write : terminal.log;
            write(lines.join(''));
        },
        // What the outputs say is said in the log; the action is for machines.
        output: () => undefined,
    });
    try {
        const surroundings = {
            event: environment.GITHUB_EVENT_NAME ?? null,
            repository: environment.GITHUB_REPOSITORY ?? null,
        };
        return (await runApply(options, ports, surroundings)).exitCode;
    }
    catch (error) {
        throw error instanceof WrongUseError ? new usage_error/* UsageError */.e(error.lines) : error;
    }
    finally {
        close();
    }
}


/***/ }),

/***/ 9581:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ toPlain)
/* harmony export */ });
/**
 * The data a tree stands for, for schemas and tests. Objects have no prototype, so that `__proto__` is a property like
 * any other; of two members with the same name the later one wins, as with `JSON.parse`.
 */
function toPlain(node) {
    switch (node.kind) {
        case 'object': {
            const plain = Object.create(null);
            for (const { key, value } of node.members)
                plain[key.value] = toPlain(value);
            return plain;
        }
        case 'array':
            return node.items.map(toPlain);
        case 'null':
            return null;
        default:
            return node.value;
    }
}


/***/ })

};
;