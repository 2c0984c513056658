"use strict";
exports.id = 727;
exports.ids = [727];
exports.modules = {

/***/ 6727:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createClient: () => (/* binding */ createClient)
});

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/utils.js + 20 modules
var utils = __webpack_require__(5250);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(9735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(6856);
// EXTERNAL MODULE: ./lib/report/terminal.js
var terminal = __webpack_require__(4663);
;// CONCATENATED MODULE: ./lib/github/api/responses.js
/** The answer is not what GitHub's documentation says. */
class GarbledError extends Error {
    constructor(what) {
        super(`its answer cannot be understood: ${what}`);
        this.name = 'GarbledError';
    }
}
/** There is nothing of that name, or there cannot be. */
class NotFoundError extends Error {
    constructor(what) {
        super(what);
        this.name = 'NotFoundError';
    }
}
/** What is asked for is there, and is nothing that can be read as a file. */
class NoFileError extends Error {
    constructor(what) {
        super(what);
        this.name = 'NoFileError';
    }
}
/** @throws GarbledError, as all of these do for an answer that GitHub's documentation does not allow */
function pullFile(data) {
    return {
        path: responses_text(data, 'filename'),
        previousPath: optionalText(data, 'previous_filename'),
        status: responses_text(data, 'status'),
        patch: optionalText(data, 'patch'),
    };
}
function issueComment(data) {
    return { id: integer(data, 'id'), body: optionalText(data, 'body') ?? '', author: author(data) };
}
function reviewComment(data) {
    return { id: integer(data, 'id'), body: responses_text(data, 'body'), path: responses_text(data, 'path'), author: author(data) };
}
/** @throws NoFileError for a folder, a submodule, and what is over 1 MiB, which comes without its content */
function fileContent(data) {
    if (Array.isArray(data))
        throw new NoFileError('it is a folder');
    if (responses_text(data, 'type') !== 'file')
        throw new NoFileError(`it is a ${responses_text(data, 'type')}`);
    const encoding = responses_text(data, 'encoding');
    if (encoding === 'none')
        throw new NoFileError('it is larger than 1 MiB');
    if (encoding !== 'base64')
        throw new GarbledError(`a file in the encoding '${encoding}'`);
    return Buffer.from(responses_text(data, 'content'), 'base64');
}
/** A full hash, SHA-1 or SHA-256. */
function commitHash(data) {
    // Asked for as `application/vnd.github.sha` it is text; a proxy of old may not know that.
    const hash = typeof data === 'string' ? data : responses_text(data, 'sha');
    if (!/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(hash))
        throw new GarbledError('no commit hash');
    return hash;
}
function account(data) {
    return { login: responses_text(data, 'login'), isBot: responses_text(data, 'type') === 'Bot' };
}
function author(data) {
    const user = property(data, 'user');
    return user === null || user === undefined ? null : account(user);
}
function property(data, name) {
    if (typeof data !== 'object' || data === null)
        throw new GarbledError('no object');
    return Object.hasOwn(data, name) ? data[name] : undefined;
}
function responses_text(data, name) {
    const value = property(data, name);
    if (typeof value !== 'string')
        throw new GarbledError(`no '${name}'`);
    return value;
}
function optionalText(data, name) {
    const value = property(data, name);
    return value === undefined || value === null ? null : responses_text(data, name);
}
function integer(data, name) {
    const value = property(data, name);
    if (!Number.isSafeInteger(value))
        throw new GarbledError(`no '${name}'`);
    return value;
}

;// CONCATENATED MODULE: ./lib/github/api/answer-of.js
/** Errors of a call as plain values. */


/** A server may say anything, at any length. */
const maximumLength = 300;
async function answerOf(call) {
    try {
        return { value: await call() };
    }
    catch (error) {
        return { error: errorOf(error) };
    }
}
function errorOf(error) {
    const said = error instanceof Error ? error.message : String(error);
    const message = (0,terminal/* printable */.g$)(said.replace(/\s+/g, ' ')).slice(0, maximumLength);
    return { kind: kindOf(error), message };
}
function kindOf(error) {
    if (error instanceof NotFoundError)
        return 'not-found';
    if (error instanceof NoFileError)
        return 'no-file';
    if (!isRequestError(error))
        return 'garbled';
    const { status } = error;
    if (status === 429 || (status === 403 && isRateLimit(error)))
        return 'rate-limited';
    if (status >= 500)
        return 'unreachable';
    const kinds = { 401: 'unauthorized', 403: 'forbidden', 404: 'not-found' };
    return kinds[status] ?? 'refused';
}
function isRequestError(error) {
    return error instanceof Error && 'status' in error && typeof error.status === 'number';
}
/** Source: https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#rate-limit-errors */
function isRateLimit({ message, response }) {
    return response?.headers['x-ratelimit-remaining'] === '0' || /\brate limit\b/i.test(message);
}

;// CONCATENATED MODULE: ./lib/github/api/client.js
/** GitHub's API over octokit: authentication, proxy, retries and rate limits are its and its plugins'. */






/** A call is repeated at most this often. */
const maximumRetries = 2;
/** Seconds that a rate limit may ask us to wait; a pull request should not wait longer for a comment. */
const maximumWait = 60;
/** GitHub's own bound for the files of a pull request; more comments than this nobody reads. */
const maximumListed = 3000;
const pageSize = 100;
/** Nothing is sent before the first call. */
function createClient(options) {
    const octokit = octokitWith(options);
    const named = ({ owner, repo }) => ({ owner, repo });
    return {
        viewer: () => answerOf(async () => account((await octokit.request('GET /user')).data)),
        readRepositoryFile: (repository, path, ref) => readRepositoryFile(octokit, repository, path, ref),
        resolveCommit: (repository, ref) => resolveCommit(octokit, repository, ref),
        listPullFiles: (pull) => list(octokit, 'GET /repos/{owner}/{repo}/pulls/{number}/files', pull, pullFile),
        listComments: (pull) => list(octokit, 'GET /repos/{owner}/{repo}/issues/{number}/comments', pull, issueComment),
        createComment: (pull, body) => answerOf(async () => {
            const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
            const address = { ...named(pull), issue_number: pull.number };
            return issueComment((await octokit.request(route, { ...address, body, ...once })).data);
        }),
        updateComment: (repository, id, body) => answerOf(async () => {
            const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
            return issueComment((await octokit.request(route, { ...named(repository), comment_id: id, body })).data);
        }),
        listReviewComments: (pull) => list(octokit, 'GET /repos/{owner}/{repo}/pulls/{number}/comments', pull, reviewComment),
        createReview: (pull, review) => createReview(octokit, pull, review),
    };
}
/** What is not idempotent is sent once: its answer may be lost and the comment be there. */
const once = { request: { retries: 0 } };
function octokitWith({ token, baseUrl, timeout = 10_000, second = 1000 }) {
    const throughProxy = utils/* defaults */.NT.request?.fetch;
    // A signal for each attempt; octokit would use one for all of them.
    const fetchInTime = (url, init) => throughProxy(url, { ...init, signal: AbortSignal.timeout(timeout) });
    const isWorthWaiting = (seconds, _, __, retries) => retries < 1 && seconds <= maximumWait;
    const silent = () => { };
    const Client = utils/* GitHub */.gq.plugin(dist_bundle/* retry */.L, plugin_throttling_dist_bundle/* throttling */.A);
    return new Client((0,utils/* getOctokitOptions */.EG)(token, {
        baseUrl,
        // What a server says must not reach the log around the place where it is made harmless.
        log: { debug: silent, info: silent, warn: silent, error: silent },
        request: { fetch: fetchInTime },
        // 403 and 429 are throttling's.
        retry: {
            retries: maximumRetries,
            retryAfterBaseValue: second,
            doNotRetry: [400, 401, 403, 404, 409, 410, 413, 422, 429, 451],
        },
        throttle: {
            id: baseUrl,
            retryAfterBaseValue: second,
            onRateLimit: isWorthWaiting,
            onSecondaryRateLimit: isWorthWaiting,
        },
    }));
}
/** `..` would be another address. */
function isAddress(...parts) {
    return parts.every((part) => part !== '' && part !== '.' && part !== '..');
}
function readRepositoryFile(octokit, { owner, repo }, path, ref) {
    return answerOf(async () => {
        if (!isAddress(owner, repo, path, ref))
            throw new NotFoundError(`there can be no '${path}' at '${ref}'`);
        const route = 'GET /repos/{owner}/{repo}/contents/{path}';
        return fileContent((await octokit.request(route, { owner, repo, path, ref })).data);
    });
}
function resolveCommit(octokit, { owner, repo }, ref) {
    return answerOf(async () => {
        if (!isAddress(owner, repo, ref))
            throw new NotFoundError(`there can be no '${ref}'`);
        const route = 'GET /repos/{owner}/{repo}/commits/{ref}';
        const headers = { accept: 'application/vnd.github.sha' };
        try {
            return commitHash((await octokit.request(route, { owner, repo, ref, headers })).data);
        }
        catch (error) {
            // Its answer for what it cannot find in a repository that is there: 'No commit found for SHA: …'.
            if (error instanceof Error && 'status' in error && error.status === 422)
                throw new NotFoundError(error.message);
            throw error;
        }
    });
}
function createReview(octokit, pull, review) {
    return answerOf(async () => {
        await octokit.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
            owner: pull.owner,
            repo: pull.repo,
            pull_number: pull.number,
            commit_id: review.commit,
            body: review.body,
            event: 'COMMENT',
            comments: review.comments.map(({ path, body, startLine, line }) => ({
                path,
                body,
                line,
                side: 'RIGHT',
                // GitHub refuses a start that is the end.
                ...(startLine === line ? {} : { start_line: startLine, start_side: 'RIGHT' }),
            })),
            ...once,
        });
        return null;
    });
}
function list(octokit, route, pull, read) {
    return answerOf(async () => {
        const items = [];
        const { owner, repo, number } = pull;
        for await (const { data } of octokit.paginate.iterator(route, { owner, repo, number, per_page: pageSize })) {
            for (const item of data)
                items.push(read(item));
            if (items.length >= maximumListed)
                break;
        }
        return { items: items.slice(0, maximumListed), isComplete: items.length < maximumListed };
    });
}


/***/ })

};
;