"use strict";
exports.id = 318;
exports.ids = [318];
exports.modules = {

/***/ 6925:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ policyNamed)
/* harmony export */ });
/* harmony import */ var _policy_packs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3157);
/* harmony import */ var _policy_remote_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7581);


/**
 * The policy that a user names, with a file from the root of the scope.
 *
 * @returns null: nobody names one, and that of the root counts
 */
function policyNamed(spec, { policy, inside }) {
    if (spec === null)
        return policy;
    return (0,_policy_packs_js__WEBPACK_IMPORTED_MODULE_0__/* .isPackName */ .TI)(spec) || (0,_policy_remote_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .isReference */ .A_)(spec) ? spec : inside(spec);
}


/***/ }),

/***/ 1511:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ policyPort)
});

;// CONCATENATED MODULE: ./lib/discover/policy-files/fetch-github.js
/** What the environment says of GitHub, as on a runner. */
function serverIn(environment) {
    return { url: environment.GITHUB_API_URL || 'https://api.github.com', token: environment.GITHUB_TOKEN || null };
}
/** Nothing is sent before the first call. */
function fetchGitHub(server) {
    return {
        resolveCommit: async (repository, ref) => {
            const answer = await get(server, `${pathOf(repository)}/commits/${encodeURIComponent(ref)}`, shaOnly);
            // Its answer for what it cannot find in a repository that is there: 422, 'No commit found for SHA: …'.
            if ('error' in answer)
                return answer.status === 422 ? failed('not-found', answer.error.message) : answer;
            return hashIn(answer.value);
        },
        readRepositoryFile: async (repository, path, commit) => {
            const steps = path.split('/').map(encodeURIComponent).join('/');
            const answer = await get(server, `${pathOf(repository)}/contents/${steps}?ref=${commit}`, anyJson);
            return 'error' in answer ? answer : contentIn(answer.value);
        },
    };
}
const shaOnly = 'application/vnd.github.sha';
const anyJson = 'application/vnd.github+json';
/** A file of 1 MiB in base64, and what stands around it. */
const maximumAnswer = 2 * 1024 * 1024;
/** A repository may have been renamed, also twice. */
const maximumRedirects = 3;
function pathOf({ owner, repo }) {
    return `/repos/${encodeURIComponent(owner)}/${encodeURIComponent(repo)}`;
}
function failed(kind, message) {
    return { error: { kind, message: message.replace(/\s+/g, ' ').slice(0, 300) } };
}
async function get({ url, token, timeout = 15_000 }, path, accept) {
    const headers = {
        accept,
        'user-agent': 'kube-proxy-policy',
        'x-github-api-version': '2022-11-28',
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    };
    try {
        const base = new URL(url.replace(/\/+$/, ''));
        const signal = AbortSignal.timeout(timeout);
        const response = await following(new URL(base + (base.pathname === '/' ? path.slice(1) : path)), {
            headers,
            signal,
        });
        const text = await textOf(response);
        return response.ok
            ? { value: text }
            : { ...failed(kindOf(response, text), saidIn(response, text)), status: response.status };
    }
    catch (error) {
        return failed('unreachable', `${url}: ${reasonOf(error)}`);
    }
}
/** Only within the server: the token is for no other. */
async function following(address, init) {
    let at = address;
    for (let redirects = 0; redirects <= maximumRedirects; redirects += 1) {
        const response = await fetch(at, { ...init, redirect: 'manual' });
        const location = response.headers.get('location');
        if (response.status < 300 || response.status > 399 || location === null)
            return response;
        await response.body?.cancel();
        const next = new URL(location, at);
        if (next.origin !== address.origin)
            throw new Error(`it points to another server, ${next.origin}`);
        at = next;
    }
    throw new Error(`it points elsewhere more than ${maximumRedirects} times`);
}
async function textOf(response) {
    const chunks = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
        size += chunk.length;
        if (size > maximumAnswer)
            throw new Error(`its answer has more than ${maximumAnswer} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
/** Source: https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api */
function kindOf({ status, headers }, text) {
    if (status === 401)
        return 'unauthorized';
    if (status === 404)
        return 'not-found';
    if (status >= 500)
        return 'unreachable';
    const isLimit = status === 429 || headers.get('x-ratelimit-remaining') === '0' || /\brate limit\b/i.test(text);
    if (status !== 403 && status !== 429)
        return 'refused';
    return isLimit ? 'rate-limited' : 'forbidden';
}
function saidIn({ status }, text) {
    const message = property(parsed(text), 'message');
    return typeof message === 'string' ? `${status} ${message}` : String(status);
}
/** `fetch failed` says nothing; its cause does. */
function reasonOf(error) {
    const { name, message, cause } = error;
    if (name === 'TimeoutError')
        return 'no answer in time';
    return cause?.message || message;
}
function hashIn(text) {
    const sha = property(parsed(text), 'sha') ?? text.trim();
    const isHash = typeof sha === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(sha);
    return isHash ? { value: sha } : failed('garbled', 'its answer is no hash of a commit');
}
function contentIn(text) {
    const data = parsed(text);
    if (Array.isArray(data))
        return failed('no-file', 'it is a folder');
    const [type, encoding, content] = ['type', 'encoding', 'content'].map((name) => property(data, name));
    if (typeof type === 'string' && type !== 'file')
        return failed('no-file', `it is a ${type}`);
    if (encoding === 'none')
        return failed('no-file', 'it is larger than 1 MiB');
    if (encoding !== 'base64' || typeof content !== 'string')
        return failed('garbled', 'its answer is no file');
    return { value: Buffer.from(content, 'base64') };
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
function property(data, name) {
    if (typeof data !== 'object' || data === null || !Object.hasOwn(data, name))
        return undefined;
    return data[name];
}

// EXTERNAL MODULE: ./lib/model/once.js
var once = __webpack_require__(6929);
// EXTERNAL MODULE: ./lib/policy/remote-reference.js
var remote_reference = __webpack_require__(7581);
// EXTERNAL MODULE: ./lib/discover/files/decode.js
var decode = __webpack_require__(9862);
;// CONCATENATED MODULE: ./lib/discover/policy-files/remote-reader.js
/** Policy files of other repositories, each read once in a run. */



/** GitHub gives the content of no larger file. */
const maximumSize = 1024 * 1024;
/** @param advice what helps somebody whose token is missing or refused */
function remoteReader(api, advice) {
    const commitAt = (0,once/* oncePerKey */.G5)((_key, repository, ref) => api.resolveCommit(repository, ref));
    const fileAt = (0,once/* oncePerKey */.G5)((_key, repository, path, commit) => api.readRepositoryFile(repository, path, commit));
    return async (reference) => {
        const { owner, repo, path, ref } = reference;
        const repository = { owner, repo };
        const commit = (0,remote_reference/* isCommit */.WM)(ref)
            ? { value: ref.toLowerCase() }
            : await commitAt(JSON.stringify([owner, repo, ref]), repository, ref);
        if ('error' in commit)
            return { problem: refusal(reference, commit.error, `no commit '${ref}'`, advice) };
        const key = JSON.stringify([owner, repo, commit.value, path]);
        const file = await fileAt(key, repository, path, commit.value);
        if ('error' in file)
            return { problem: refusal(reference, file.error, `no file '${path}' at '${ref}'`, advice) };
        return textIn(file.value, commit.value);
    };
}
function textIn(bytes, commit) {
    if (bytes.length > maximumSize)
        return { problem: `it has ${bytes.length} bytes; at most ${maximumSize} are read` };
    const decoded = (0,decode/* decode */.D4)(bytes);
    return 'problem' in decoded ? decoded : { text: decoded.text, commit };
}
function refusal({ owner, repo }, error, missing, advice) {
    const { kind, message } = error;
    switch (kind) {
        case 'unauthorized':
            return `the token is not accepted (${message}). ${advice}`;
        case 'forbidden':
            return `the token may not read ${owner}/${repo} (${message}). ${advice}`;
        case 'not-found':
            return `there is ${missing} in ${owner}/${repo}, or the token may not read that (${message}). ${advice}`;
        case 'no-file':
            return message;
        case 'rate-limited':
            return `there were too many requests (${message}). ${advice}`;
        case 'unreachable':
            return `GitHub cannot be reached (${message})`;
        default:
            return `GitHub's answer cannot be used (${message})`;
    }
}

// EXTERNAL MODULE: ./lib/discover/policy-files/text-reader.js
var text_reader = __webpack_require__(7830);
;// CONCATENATED MODULE: ./lib/discover/policy-files/policy-port.js



const advice = 'GITHUB_TOKEN has to hold a token that may read it.';
/**
 * @param named the policy that the user names; null: nobody names one
 * @param environment GITHUB_TOKEN and GITHUB_API_URL
 */
function policyPort(cwd, named, environment) {
    return { read: (0,text_reader/* textReader */.D)(cwd, named), remote: remoteReader(fetchGitHub(serverIn(environment)), advice) };
}


/***/ }),

/***/ 7830:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ textReader)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _git_files_of_commit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4632);
/* harmony import */ var _git_run_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9263);
/* harmony import */ var _policy_unreadable_policy_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6724);
/* harmony import */ var _files_decode_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9862);
/* harmony import */ var _files_path_kind_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4122);
/* harmony import */ var _files_read_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1319);
/** Texts of policy files. */








/**
 * Reads policy files of the repository in `cwd`. A pull request may have written them: neither a symbolic link nor
 * `extends` leads out of it, unless the user names a policy that lies outside.
 *
 * @param named the policy that the user names; null: nobody names one
 * @returns a reader; null: there is no such file
 * @throws UnreadablePolicyError in the reader, for a file that must not or cannot be read
 */
function textReader(cwd, named) {
    const root = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(cwd);
    const mayLeave = named !== null && !isWithin((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, named));
    return (path) => {
        const real = realPath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path), path);
        if (real === null)
            return outsideSparseCheckout(cwd, path);
        if (!mayLeave && !isWithin(root, real))
            throw new _policy_unreadable_policy_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UnreadablePolicyError */ .S(path, 'it leads out of the repository');
        // To take it for no policy would be to check without the one that somebody meant to write.
        if ((0,_files_path_kind_js__WEBPACK_IMPORTED_MODULE_6__/* .pathKind */ .gl)(real) === 'folder')
            throw new _policy_unreadable_policy_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UnreadablePolicyError */ .S(path, 'it is a folder');
        const read = (0,_files_read_file_js__WEBPACK_IMPORTED_MODULE_7__/* .readBytes */ .io)(real, root);
        if (read.kind === 'missing')
            return null;
        if (read.kind === 'refused')
            throw new _policy_unreadable_policy_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UnreadablePolicyError */ .S(path, read.reason);
        return textIn(path, read.bytes);
    };
}
function textIn(path, bytes) {
    if (bytes.length > _files_read_file_js__WEBPACK_IMPORTED_MODULE_7__/* .maximumFileSize */ .se)
        throw new _policy_unreadable_policy_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UnreadablePolicyError */ .S(path, (0,_files_read_file_js__WEBPACK_IMPORTED_MODULE_7__/* .tooLarge */ .g$)(bytes.length).reason);
    const decoded = (0,_files_decode_js__WEBPACK_IMPORTED_MODULE_5__/* .decode */ .D4)(bytes);
    if ('problem' in decoded)
        throw new _policy_unreadable_policy_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UnreadablePolicyError */ .S(path, decoded.problem);
    return decoded.text;
}
/** A sparse checkout leaves out files that the commit has: a policy that is not on disk is none the less the policy. */
function outsideSparseCheckout(cwd, path) {
    // Of a linked worktree and of a submodule only git knows where that file lies.
    const maySay = (0,_files_path_kind_js__WEBPACK_IMPORTED_MODULE_6__/* .pathKind */ .gl)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, '.git/info/sparse-checkout')) === 'file' || (0,_files_path_kind_js__WEBPACK_IMPORTED_MODULE_6__/* .pathKind */ .gl)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, '.git')) === 'file';
    if (!maySay || path.includes('\0'))
        return null;
    const listed = (0,_git_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .runGitNow */ .q9)(cwd, ['ls-files', '-t', '-z', '--', path]);
    if ('failure' in listed || !listed.stdout.toString('latin1').startsWith('S '))
        return null;
    const found = (0,_git_files_of_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .readFileOfCommit */ .r)(cwd, 'HEAD', path);
    if (found.kind === 'refused')
        throw new _policy_unreadable_policy_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UnreadablePolicyError */ .S(path, found.reason);
    return found.kind === 'bytes' ? textIn(path, found.bytes) : null;
}
/** null: there is no such file. */
function realPath(absolute, path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(absolute);
    }
    catch (error) {
        if ((0,_files_read_file_js__WEBPACK_IMPORTED_MODULE_7__/* .isLink */ .PJ)(absolute))
            throw new _policy_unreadable_policy_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UnreadablePolicyError */ .S(path, 'it is a symbolic link that leads nowhere');
        if ((0,_files_path_kind_js__WEBPACK_IMPORTED_MODULE_6__/* .isNowhere */ .xQ)(error))
            return null;
        throw new _policy_unreadable_policy_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UnreadablePolicyError */ .S(path, `it cannot be read (${(0,_files_path_kind_js__WEBPACK_IMPORTED_MODULE_6__/* .codeOf */ .$N)(error)})`);
    }
}
function isWithin(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return way !== '..' && !way.startsWith('../') && !way.startsWith('..\\') && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
}


/***/ }),

/***/ 4632:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readFileOfCommit)
/* harmony export */ });
/* unused harmony export isFolderOfCommit */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9263);
/** Files as a commit has them, without a checkout of it. Paths are relative to the folder, with `/`. */


/** Links that are followed from one to the next. */
const maximumLinks = 8;
/** One file, through symbolic links, also of folders, as far as they stay in the folder. */
function readFileOfCommit(folder, commit, path) {
    let at = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path);
    for (let links = 0; links <= maximumLinks; links++) {
        if (leadsOut(at))
            return { kind: 'refused', reason: 'it leads out of the repository' };
        const entry = entryAt(folder, commit, at) ?? linkOnTheWay(folder, commit, at);
        if (entry !== null && 'failure' in entry)
            return lacking(entry.failure);
        if (entry === null && links > 0)
            return { kind: 'refused', reason: 'it is a symbolic link that leads nowhere' };
        if (entry === null || entry.kind === 'submodule')
            return { kind: 'missing' };
        const answer = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .runGitNow */ .q9)(folder, ['cat-file', 'blob', entry.object]);
        if ('failure' in answer)
            return lacking(answer.failure);
        if (entry.kind === 'file')
            return { kind: 'bytes', bytes: answer.stdout };
        const rest = at.slice(entry.path.length + 1);
        at = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(entry.path), answer.stdout.toString('utf8'), rest);
    }
    return { kind: 'refused', reason: 'its symbolic links lead in a circle' };
}
function lacking(failure) {
    return { kind: 'refused', reason: `this clone lacks it (${failure})`, isLacking: true };
}
/** A folder on the way that is a link. */
function linkOnTheWay(folder, commit, path) {
    const steps = path.split('/');
    for (let count = 1; count < steps.length; count++) {
        const entry = entryAt(folder, commit, steps.slice(0, count).join('/'));
        if (entry !== null && ('failure' in entry || entry.kind === 'link'))
            return entry;
    }
    return null;
}
/** Whether the commit has a folder of that path. */
function isFolderOfCommit(folder, commit, path) {
    const normal = posix.normalize(path).replace(/\/$/, '');
    if (leadsOut(normal) || path.includes('\0'))
        return false;
    const answer = runGitNow(folder, ['ls-tree', '-d', '-z', '--end-of-options', commit, '--', normal]);
    return 'stdout' in answer && answer.stdout.length > 0;
}
/** null: there is no such entry. */
function entryAt(folder, commit, path) {
    if (path.includes('\0') || path.endsWith('/'))
        return null;
    const answer = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .runGitNow */ .q9)(folder, ['ls-tree', '-z', '--end-of-options', commit, '--', path]);
    return 'failure' in answer ? answer : (entriesIn(answer.stdout)[0] ?? null);
}
function leadsOut(path) {
    return path === '.' || path === '..' || path.startsWith('../') || node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(path);
}
/** `100644 blob HASH<tab>PATH<nul>` */
function entriesIn(output) {
    const records = output.toString('utf8').split('\0');
    return records.flatMap((record) => {
        const [, mode = '', type, object = '', path = ''] = /^(\d+) (\w+) ([0-9a-f]+)\t(.+)$/s.exec(record) ?? [];
        if (type !== 'blob' && type !== 'commit')
            return [];
        return [{ path, object, kind: type === 'commit' ? 'submodule' : mode === '120000' ? 'link' : 'file' }];
    });
}


/***/ }),

/***/ 8562:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d2: () => (/* binding */ composeExceptions),
/* harmony export */   jS: () => (/* binding */ hygieneRules),
/* harmony export */   mG: () => (/* binding */ suppressionsOf)
/* harmony export */ });
/* harmony import */ var _mandatory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7256);
/* harmony import */ var _own_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4461);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88);
/* harmony import */ var _suppression_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5694);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3275);





/** They speak of exceptions themselves: who does not want to hear it sets their level. */
const hygieneRules = ['exception-expired', 'exception-unused', 'policy-mandatory'];
/** A file that is extended twice counts once. */
function composeExceptions(layers, context) {
    const files = new Map(layers.flatMap((layer) => (layer.kind === 'file' ? [[layer.file, layer.path]] : [])));
    const problems = [];
    const attempts = [];
    const exceptions = [...files].flatMap(([file, path]) => file.exceptions.flatMap((exception) => {
        for (const [site, message] of faultsOf(exception, context))
            problems.push((0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problemAt */ .l4)(site.source, site, message));
        const mandates = context.mandates.get(exception.rule) ?? [];
        if (mandates.every(({ above }) => above.has(path)))
            return [{ ...exception, isOwn: (0,_own_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isOfRepository */ .i)(path) }];
        const message = `${(0,_mandatory_js__WEBPACK_IMPORTED_MODULE_0__/* .mandatoryText */ .PU)(exception.rule, mandates)}: this exception does nothing.`;
        attempts.push({ site: exception.site, message });
        return [];
    }));
    return { exceptions, attempts, problems };
}
/** What later files say wins. */
function suppressionsOf(files, defaults) {
    return Object.assign({}, defaults, ...files.map(({ suppressions }) => suppressions));
}
function faultsOf(exception, { suppressions, asOf, ruleIds }) {
    const { rule, ruleSite, expires, expiresSite } = exception;
    const faults = [];
    if (hygieneRules.includes(rule)) {
        faults.push([ruleSite, `There are no exceptions for '${rule}'; give the rule another level under 'rules'.`]);
    }
    else if (ruleIds !== null && !ruleIds.has(rule)) {
        faults.push([ruleSite, `There is no rule '${rule}'.${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .meant */ .w)(rule, ruleIds)}`]);
    }
    if (expires === null) {
        const message = "This exception has no 'expires'; 'suppressions' asks for one with 'require-expiry'.";
        return suppressions.requireExpiry ? [...faults, [expiresSite, message]] : faults;
    }
    const latest = (0,_suppression_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .latestEnd */ .zO)(suppressions, asOf);
    if (latest !== null && expires > latest) {
        const message = `'expires' is ${expires}; 'max-days' of 'suppressions' allows ${latest} at the latest, ${suppressions.maxDays} days from ${asOf}.`;
        faults.push([expiresSite, message]);
    }
    return faults;
}


/***/ }),

/***/ 7228:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ policyForRepository)
});

// EXTERNAL MODULE: ./lib/policy/packs.js
var packs = __webpack_require__(3157);
// EXTERNAL MODULE: ./lib/policy/problem.js
var problem = __webpack_require__(88);
;// CONCATENATED MODULE: ./lib/policy/load.js


/**
 * Loads a policy. YAML is loaded only for a file that is no JSON; globs, ajv and the linear-time patterns only for a file that has some.
 *
 * @param spec a pack's name, a policy file's path with `/`, or the reference of a file of another repository
 * @param asOf today, `YYYY-MM-DD`: exceptions may reach only so far
 */
async function loadPolicy(spec, port, asOf) {
    if ((0,packs/* isPackName */.TI)(spec))
        return { policy: (0,packs/* builtIn */.wx)(spec), notices: [] };
    const { gatherLayers } = await __webpack_require__.e(/* import() */ 462).then(__webpack_require__.bind(__webpack_require__, 4462));
    const { compose } = await __webpack_require__.e(/* import() */ 791).then(__webpack_require__.bind(__webpack_require__, 4791));
    const gathered = await gatherLayers(spec, port);
    const composed = compose(gathered, asOf);
    const all = [...gathered.problems, ...composed.problems];
    return all.length === 0 ? { policy: composed.policy, notices: gathered.notices } : { problems: cut((0,problem/* inOrder */.al)(all)) };
}
/** More help nobody. */
const maximumProblems = 100;
function cut(problems) {
    const shown = problems.slice(0, maximumProblems);
    const last = shown.at(-1);
    const hidden = problems.length - shown.length;
    return last === undefined || hidden === 0
        ? shown
        : [...shown, { ...last, message: `${hidden} more problems are not shown.` }];
}

// EXTERNAL MODULE: ./lib/policy/policy.js
var policy = __webpack_require__(4193);
// EXTERNAL MODULE: ./lib/policy/unreadable-policy-error.js
var unreadable_policy_error = __webpack_require__(6724);
;// CONCATENATED MODULE: ./lib/policy/for-repository.js



/** Many tools take both; here a second place would be one more to own. */
const otherSpelling = policy/* defaultPolicyPath */.r.replace(/yml$/, 'yaml');
const notRead = {
    file: otherSpelling,
    line: 1,
    column: 1,
    message: `This file is not read: the policy of a repository is '${policy/* defaultPolicyPath */.r}'.`,
};
/**
 * @param spec a pack's name or a policy file's path; null: nobody names one
 * @param asOf today, `YYYY-MM-DD`
 */
async function policyForRepository(spec, port, asOf) {
    try {
        if (spec !== null)
            return await loadPolicy(spec, port, asOf);
        if ((await port.read(policy/* defaultPolicyPath */.r)) !== null)
            return await loadPolicy(policy/* defaultPolicyPath */.r, port, asOf);
        const loaded = await loadPolicy('recommended', port, asOf);
        if ('problems' in loaded || (await port.read(otherSpelling)) === null)
            return loaded;
        return { ...loaded, notices: [...loaded.notices, notRead] };
    }
    catch (error) {
        if (!(error instanceof unreadable_policy_error/* UnreadablePolicyError */.S))
            throw error;
        return { problems: [{ file: error.file, line: 1, column: 1, message: error.message }] };
    }
}


/***/ }),

/***/ 7700:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ levelAt),
/* harmony export */   b: () => (/* binding */ levelNames)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9311);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9979);


/** What a policy may say of a rule. */
const levelNames = ['off', ..._model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .levels */ .yr];
/** null: it is none, or nothing is written. */
function levelAt(node) {
    return levelNames.find((level) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH)(node) && node.value === level) ?? null;
}


/***/ }),

/***/ 7256:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JQ: () => (/* binding */ mandatoryBy),
/* harmony export */   PU: () => (/* binding */ mandatoryText),
/* harmony export */   Yw: () => (/* binding */ isBelow),
/* harmony export */   yB: () => (/* binding */ held)
/* harmony export */ });
/* harmony import */ var _model_location_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1499);
/* harmony import */ var _level_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7700);


/** `'ipvs-deprecated' is mandatory (policies/company.yml:3)` */
function mandatoryText(rule, mandates) {
    return `'${rule}' is mandatory (${mandatoryBy(mandates)})`;
}
/** The first place that makes it mandatory: `policies/company.yml:3` */
function mandatoryBy([first]) {
    if (first === undefined)
        return 'the policy';
    const { file, line } = (0,_model_location_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(first.site);
    return `${file}:${line}`;
}
/** Whether the level is lower than any of them allows. */
function isBelow(level, mandates) {
    return mandates.some((mandate) => _level_names_js__WEBPACK_IMPORTED_MODULE_1__/* .levelNames */ .b.indexOf(level) < _level_names_js__WEBPACK_IMPORTED_MODULE_1__/* .levelNames */ .b.indexOf(mandate.level));
}
/**
 * An entry for a mandatory rule: it may raise the level, and nothing else.
 *
 * @param current the option's value as it is, default or not
 */
function held(entry, mandates, current) {
    if (mandates.length === 0)
        return { entry, refused: [] };
    const isLower = entry.level !== null && isBelow(entry.level, mandates);
    const others = Object.entries(entry.options).filter(([name, value]) => current(name) !== value);
    return {
        entry: { ...entry, level: isLower ? null : entry.level, options: {} },
        refused: [
            ...(isLower ? [`level '${entry.level}'`] : []),
            ...others.map(([name, value]) => `'${name}: ${value}'`),
            ...(entry.mandatory === false ? ["'mandatory: false'"] : []),
        ],
    };
}


/***/ }),

/***/ 4461:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ isOfRepository)
/* harmony export */ });
/** Whether a policy file, by its path, lies in the repository that is checked: what it says is to be mended there. */
function isOfRepository(path) {
    return !/^(?:github:|\.\.?\/\.\.\/|\.\.\/|\/|[A-Za-z]:)/.test(path);
}


/***/ }),

/***/ 3157:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ levelIn),
/* harmony export */   Ou: () => (/* binding */ packNames),
/* harmony export */   TI: () => (/* binding */ isPackName),
/* harmony export */   Y4: () => (/* binding */ levelWithoutPack),
/* harmony export */   uR: () => (/* binding */ onlyOn),
/* harmony export */   wx: () => (/* binding */ builtIn)
/* harmony export */ });
/* harmony import */ var _rules_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4062);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4193);
/* harmony import */ var _suppression_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5694);



const packNames = ['recommended', 'strict'];
function isPackName(text) {
    return packNames.some((name) => name === text);
}
/** The rule's level in a pack. */
function levelIn(pack, rule) {
    return pack === 'strict' ? (rule.strict ?? rule.level) : rule.level;
}
/**
 * The level of a rule in a policy that extends nothing: off, but for what says that something could not be checked.
 * That goes off only by name.
 */
function levelWithoutPack(rule) {
    return rule.on === 'analysis' ? rule.level : 'off';
}
/** null: the rule is off, or there is none. */
function onlyOn(setting) {
    return setting === undefined || setting.level === 'off' ? null : { level: setting.level, options: setting.options };
}
/** The policy that the name of a pack alone stands for. */
function builtIn(pack) {
    const settings = new Map(_rules_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .a.map((rule) => [rule.id, { level: levelIn(pack, rule), options: {}, setBy: pack }]));
    return {
        sources: [{ source: pack, commit: null }],
        settings,
        settingOf: (rule) => onlyOn(settings.get(rule)),
        requirements: [],
        inputs: _policy_js__WEBPACK_IMPORTED_MODULE_1__/* .noInputs */ .X,
        exceptions: [],
        suppressions: _suppression_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .suppressionDefaults */ .et,
        ruleIds: new Set(_rules_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .a.map(({ id }) => id)),
        mandates: new Map(),
        attempts: [],
    };
}


/***/ }),

/***/ 88:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YK: () => (/* binding */ problemLine),
/* harmony export */   al: () => (/* binding */ inOrder),
/* harmony export */   l4: () => (/* binding */ problemAt)
/* harmony export */ });
/* harmony import */ var _model_location_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1499);
/** What is wrong with a policy. Any problem is the end of the run: nothing is checked with half a policy. */

function problemAt(source, span, message) {
    const { file, line, column } = (0,_model_location_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)((0,_model_location_js__WEBPACK_IMPORTED_MODULE_0__/* .siteOf */ .zU)(source, span));
    return { file, line, column, message };
}
/** By file, in the order in which the files were read, then by place. */
function inOrder(problems) {
    const files = [...new Set(problems.map(({ file }) => file))];
    return [...problems].sort((a, b) => files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line || a.column - b.column);
}
/** `policy.yml:3:5: there is no rule 'ipvs-depricated'` */
function problemLine({ file, line, column, message }) {
    return `${file}:${line}:${column}: ${message}`;
}


/***/ }),

/***/ 5694:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CH: () => (/* binding */ longestMaxDays),
/* harmony export */   PU: () => (/* binding */ isOver),
/* harmony export */   et: () => (/* binding */ suppressionDefaults),
/* harmony export */   zO: () => (/* binding */ latestEnd)
/* harmony export */ });
/* harmony import */ var _azure_calendar_date_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8465);
/** What a policy asks of exceptions, comments and metadata. */

const suppressionDefaults = Object.freeze({
    requireExpiry: false,
    maxDays: null,
    inline: true,
});
/** A hundred years: more is no bound, and ends where dates do. */
const longestMaxDays = 36_500;
/** The last day, `YYYY-MM-DD`, on which an exception may end; null: any. */
function latestEnd({ maxDays }, asOf) {
    return maxDays === null ? null : (0,_azure_calendar_date_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(asOf, maxDays);
}
/** Good through its last day, UTC. */
function isOver(expires, asOf) {
    return expires !== null && expires < asOf;
}


/***/ }),

/***/ 9979:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ memberOf),
/* harmony export */   Hn: () => (/* binding */ isTrue),
/* harmony export */   KH: () => (/* binding */ isText),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   TN: () => (/* binding */ keyOf)
/* harmony export */ });
/** Of equal names the last; null: there is none, or the node is no object. */
function memberOf(node, name) {
    if (node?.kind !== 'object')
        return null;
    return node.members.findLast(({ key }) => key.value === name)?.value ?? null;
}
function keyOf(node, name) {
    if (node?.kind !== 'object')
        return null;
    return node.members.findLast(({ key }) => key.value === name)?.key ?? null;
}
function itemsOf(node) {
    return node?.kind === 'array' ? node.items : [];
}
function isText(node) {
    return node?.kind === 'string';
}
function isTrue(node) {
    return node?.kind === 'boolean' && node.value;
}


/***/ }),

/***/ 6724:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ UnreadablePolicyError)
/* harmony export */ });
/** A policy file that is there and must not or cannot be read: the user's matter, told as a problem of that file. */
class UnreadablePolicyError extends Error {
    file;
    reason;
    constructor(file, reason) {
        super(`This file is not read: ${reason}.`);
        this.name = 'UnreadablePolicyError';
        this.file = file;
        this.reason = reason;
    }
}


/***/ }),

/***/ 3275:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ foundText),
/* harmony export */   w: () => (/* binding */ meant)
/* harmony export */ });
/* harmony import */ var _model_edit_distance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3214);
/** Words that messages about policies have in common. */

/** What a node is, for messages: `'abc'`, `12`, `a list`. */
function foundText(node) {
    switch (node.kind) {
        case 'object':
            return 'a mapping';
        case 'array':
            return node.items.length === 0 ? 'an empty list' : 'a list';
        case 'null':
            return 'empty';
        case 'string':
            return `'${node.value.length > 60 ? `${node.value.slice(0, 57)}...` : node.value}'`;
        default:
            return String(node.value);
    }
}
/** ` Did you mean 'required'?`, with the blank before it; empty where nothing is near. */
function meant(word, candidates) {
    const known = [...candidates];
    const found = (0,_model_edit_distance_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(word, known) ?? completion(word, known);
    return found === null ? '' : ` Did you mean '${found}'?`;
}
/** `warning` for `warn` */
function completion(word, candidates) {
    if (word.length < 3)
        return null;
    return candidates.find((candidate) => candidate.toLowerCase().startsWith(word.toLowerCase())) ?? null;
}


/***/ })

};
;