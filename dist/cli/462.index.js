"use strict";
exports.id = 462;
exports.ids = [462];
exports.modules = {

/***/ 4462:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gatherLayers: () => (/* binding */ gatherLayers)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/model/location.js
var model_location = __webpack_require__(1499);
// EXTERNAL MODULE: ./lib/rules/support/wording.js
var wording = __webpack_require__(36);
// EXTERNAL MODULE: ./lib/policy/packs.js
var packs = __webpack_require__(3157);
// EXTERNAL MODULE: ./lib/policy/remote-reference.js
var remote_reference = __webpack_require__(7581);
;// CONCATENATED MODULE: ./lib/policy/base.js
/** Which file an entry of `extends` names. */




function fileAt(path) {
    return { path, reference: null };
}
/**
 * @param text as it is written; no pack
 * @param from the file that it is written in; null: it is the policy itself that is named
 */
function baseNamed(text, from) {
    if ((0,remote_reference/* isReference */.A_)(text)) {
        const reference = (0,remote_reference/* readReference */.Wf)(text);
        return 'problem' in reference ? reference : { path: (0,remote_reference/* referenceText */.n5)(reference), reference };
    }
    const unusable = unusableBase(text);
    if (unusable !== null)
        return { problem: unusable };
    const folder = external_node_path_.posix.dirname(from?.reference?.path ?? from?.path ?? '.');
    const path = external_node_path_.posix.join(folder, text);
    if (from === null || from.reference === null)
        return fileAt(path);
    if (path === '..' || path.startsWith('../')) {
        return { problem: `'${text}' leads out of ${from.reference.owner}/${from.reference.repo}.` };
    }
    // The same REF names the same commit throughout a run.
    return baseNamed((0,remote_reference/* referenceText */.n5)({ ...from.reference, path }), null);
}
function unusableBase(text) {
    if (text === '')
        return "'extends' names nothing here; expected a pack or a path from this file.";
    if (/^[a-z][a-z0-9+.-]+:/i.test(text)) {
        const reference = (0,remote_reference/* referenceMeant */.Bi)(text);
        const hint = reference === null ? '' : ` Did you mean '${reference}'?`;
        return `'${text}' is no policy; expected ${(0,wording/* oneOf */.yL)(packs/* packNames */.Ou)}, a path from this file, or github:OWNER/REPO/PATH@REF.${hint}`;
    }
    if (text.startsWith('/'))
        return `'${text}' is an absolute path; expected a path from this file.`;
    return text.includes('\\') ? `'${text}' has backslashes; folders are separated by '/'.` : null;
}

// EXTERNAL MODULE: ./lib/policy/problem.js
var problem = __webpack_require__(88);
// EXTERNAL MODULE: ./lib/syntax/json/to-plain.js
var to_plain = __webpack_require__(9581);
// EXTERNAL MODULE: ./lib/policy/tree.js
var tree = __webpack_require__(9979);
// EXTERNAL MODULE: ./lib/policy/wording.js
var policy_wording = __webpack_require__(3275);
;// CONCATENATED MODULE: ./lib/policy/file-problems.js
/** What ajv finds wrong with a policy file, at its place and in words that say what would be right. */



const typeNames = {
    object: 'a mapping',
    array: 'a list',
    string: 'text',
    integer: 'a whole number',
    boolean: 'true or false',
};
/** One problem for each error that says something by itself. */
function tellSchemaErrors(errors, root, tell) {
    for (const error of errors) {
        // The branch that was taken has errors of its own.
        if (error.keyword === 'if' || error.schemaPath.includes('/oneOf/'))
            continue;
        const at = placeIn(root, error.instancePath);
        if (error.keyword === 'additionalProperties')
            tellUnknownKey(error, at, tell);
        else if (error.keyword === 'oneOf')
            tellTarget(at, tell);
        else
            tell(at.node, messageOf(error, at));
    }
}
function placeIn(root, pointer) {
    const steps = pointer
        .split('/')
        .slice(1)
        .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
    let node = root;
    for (const step of steps) {
        node = (node.kind === 'array' ? node.items[Number(step)] : (0,tree/* memberOf */.C5)(node, step)) ?? node;
    }
    return { node, steps };
}
/** `'rules'`, `item 2 of 'extends'` */
function nameOf(steps) {
    const last = steps.at(-1);
    if (last === undefined)
        return 'The policy';
    if (!/^\d+$/.test(last))
        return `'${last}'`;
    return `Item ${Number(last) + 1} of '${steps.at(-2) ?? ''}'`;
}
function messageOf({ keyword, params, parentSchema = {} }, { node, steps }) {
    const found = `${nameOf(steps)} is ${(0,policy_wording/* foundText */.i)(node)}`;
    switch (keyword) {
        case 'type':
            if (parentSchema.pattern !== undefined)
                return `${found}; expected something like ${exampleIn(parentSchema)}.`;
            return `${found}; expected ${[params.type]
                .flat()
                .map((type) => typeNames[String(type)] ?? String(type))
                .join(' or ')}.`;
        case 'enum': {
            const allowed = [params.allowedValues].flat().map(String);
            const hint = (0,policy_wording/* meant */.w)(writtenWord(node), allowed);
            const what = String(parentSchema.title ?? 'value').toLowerCase();
            const fault = node.kind === 'null' ? `${nameOf(steps)} has no ${what}.` : `${(0,policy_wording/* foundText */.i)(node)} is no ${what}.`;
            return `${fault}${hint} Allowed: ${(0,wording/* oneOf */.yL)(allowed)}.`;
        }
        case 'const':
            return `${found}; expected ${String(params.allowedValue)}.`;
        case 'required':
            return `'${String(params.missingProperty)}' is missing here.`;
        case 'pattern':
            return `${found}; expected something like ${exampleIn(parentSchema)}.`;
        case 'minimum':
            return `${found}; expected ${String(params.limit)} or more.`;
        case 'maximum':
            return `${found}; expected ${String(params.limit)} or less.`;
        case 'minItems':
        case 'minProperties':
            return `${nameOf(steps)} is empty; expected at least one ${keyword === 'minItems' ? 'item' : 'key'}.`;
        default:
            return `${found}, which breaks '${keyword}' of the policy's schema.`;
    }
}
/** `false` is what other tools call off. */
function writtenWord(node) {
    if (node.kind === 'boolean')
        return node.value ? '' : 'off';
    return node.kind === 'string' ? node.value : '';
}
function exampleIn({ examples, default: byDefault }) {
    const [example] = [examples, byDefault].flat().filter((one) => one !== undefined);
    return `'${String(example)}'`;
}
function tellUnknownKey({ params, parentSchema = {} }, { node, steps }, tell) {
    const name = String(params.additionalProperty);
    const at = (0,tree/* keyOf */.TN)(node, name) ?? node;
    const known = Object.keys((parentSchema.properties ?? {}));
    const [part, rule] = steps;
    const what = part !== 'rules'
        ? `Unknown key '${name}'.`
        : rule === undefined
            ? `Unknown rule '${name}'.`
            : `Rule '${rule}' has no option '${name}'.`;
    const hint = (0,policy_wording/* meant */.w)(name, known);
    tell(at, `${what}${hint === '' ? ` Allowed: ${(0,wording/* oneOf */.yL)(known)}.` : hint}`);
}
/** A rule of the organisation's that says nothing, or several things. */
function tellTarget({ node }, tell) {
    const found = ['kubeProxyConfig', 'cluster', 'upstream'].flatMap((name) => (0,tree/* keyOf */.TN)(node, name) ?? []);
    const second = found[1];
    if (second !== undefined) {
        const all = (0,wording/* oneOf */.yL)(found.map(({ value }) => value)).replace(' or ', ' and ');
        tell(second, `A rule has one of 'kubeProxyConfig', 'cluster' and 'upstream', found ${all}.`);
    }
    else
        tell(node, "One of 'kubeProxyConfig', 'cluster' and 'upstream' is missing here: it says what has to be so.");
}

;// CONCATENATED MODULE: ./lib/policy/generated/validate-policy-file.js
// @ts-nocheck Compiled by ajv from src/policy/policy-file-schema.ts: run `npm run generate` to change it.
const validatePolicyFile = validate52;
const schema19 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Policy of kube-proxy-policy", "description": "Which rules a repository is held to, at which level, and the rules of its organisation.", "type": "object", "properties": { "version": { "title": "Format", "description": "The version of this format.", "const": 1, "default": 1 }, "extends": { "title": "What this policy starts from", "description": "Packs, policy files by their path from this file, or files of other repositories; later ones win. An empty list starts with every rule off, but for unreadable-file, invalid-template, undecided and the rules on exceptions.", "type": "array", "items": { "type": "string", "description": "A pack (recommended, strict), a path from this file, or github:OWNER/REPO/PATH@REF.", "examples": ["recommended", "strict", "../policies/company.yml", "github:contoso/policies/aks.yml@COMMIT"] }, "default": ["recommended"] }, "rules": { "title": "Rules", "description": "A level for each rule, or a level with options.", "type": "object", "properties": { "config-schema": { "title": "config-schema", "description": "kube-proxy configuration holds only the properties, types and values that Azure knows. In recommended: error; in strict: error.", "default": "error", "$ref": "#/$defs/setting" }, "config-not-strict-json": { "title": "config-not-strict-json", "description": "A config file is strict JSON, because az refuses comments, trailing commas and raw control characters. In recommended: error; in strict: error.", "default": "error", "$ref": "#/$defs/setting" }, "property-casing": { "title": "property-casing", "description": "Property names are written as in the schema, also in their case. In recommended: warning; in strict: error.", "default": "warning", "$ref": "#/$defs/setting" }, "value-casing": { "title": "value-casing", "description": "Values of mode and scheduler are written as in the schema, also in their case. In recommended: error; in strict: error.", "default": "error", "$ref": "#/$defs/setting" }, "duplicate-property": { "title": "duplicate-property", "description": "No object on the way to kubeProxyConfig, nor in it, has the same property twice. In recommended: error; in strict: error.", "default": "error", "$ref": "#/$defs/setting" }, "misplaced-config": { "title": "misplaced-config", "description": "kubeProxyConfig stands in networkProfile; in a config file its content stands at the root. In recommended: error; in strict: error.", "default": "error", "$ref": "#/$defs/setting" }, "ipvs-config-requires-ipvs": { "title": "ipvs-config-requires-ipvs", "description": "ipvsConfig is allowed only when mode is IPVS. In recommended: error; in strict: error.", "default": "error", "$ref": "#/$defs/setting" }, "ipvs-config-when-disabled": { "title": "ipvs-config-when-disabled", "description": "No mode or ipvsConfig is left over where kube-proxy is switched off. In recommended: warning; in strict: warning.", "default": "warning", "$ref": "#/$defs/setting" }, "ipvs-timeout-range": { "title": "ipvs-timeout-range", "description": "Timeouts of ipvsConfig are positive and no longer than the kernel can hold. In recommended: error; in strict: error.", "default": "error", "examples": ["off", "notice", "warning", "error"], "if": { "type": "object" }, "else": { "$ref": "#/$defs/level" }, "properties": { "level": { "$ref": "#/$defs/level" }, "mandatory": { "$ref": "#/$defs/mandatory" }, "minimum": { "title": "minimum", "description": "Seconds, inclusive.", "type": "integer", "minimum": 1, "default": 1 }, "maximum": { "title": "maximum", "description": "Seconds, inclusive.", "type": "integer", "minimum": 1, "maximum": 2147483, "default": 2147483 } }, "additionalProperties": false, "minProperties": 1 }, "implicit-mode": { "title": "implicit-mode", "description": "kube-proxy configuration names its mode. In recommended: off; in strict: notice.", "default": "off", "$ref": "#/$defs/setting" }, "api-version-supports-kube-proxy": { "title": "api-version-supports-kube-proxy", "description": "kubeProxyConfig stands under an API version that has it: a preview since 2022-08-02-preview. In recommended: error; in strict: error.", "default": "error", "$ref": "#/$defs/setting" }, "api-version-supports-mode": { "title": "api-version-supports-mode", "description": "Mode NFTABLES stands under an API version that has it: 2025-09-02-preview or newer. In recommended: error; in strict: error.", "default": "error", "$ref": "#/$defs/setting" }, "api-version-minimum": { "title": "api-version-minimum", "description": "Clusters with kubeProxyConfig use the policy's minimum API version or a newer one. In recommended: error; in strict: error.", "default": "error", "examples": ["off", "notice", "warning", "error"], "if": { "type": "object" }, "else": { "$ref": "#/$defs/level" }, "properties": { "level": { "$ref": "#/$defs/level" }, "mandatory": { "$ref": "#/$defs/mandatory" }, "minimum": { "title": "minimum", "description": "The oldest API version that is allowed.", "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}(-preview)?$", "default": "2022-08-02-preview" } }, "additionalProperties": false, "minProperties": 1 }, "api-version-retired": { "title": "api-version-retired", "description": "The API version has not reached its documented retirement date. In recommended: error; in strict: error.", "default": "error", "$ref": "#/$defs/setting" }, "api-version-retiring": { "title": "api-version-retiring", "description": "The API version is within its promised year and not about to be retired. In recommended: warning; in strict: error.", "default": "warning", "examples": ["off", "notice", "warning", "error"], "if": { "type": "object" }, "else": { "$ref": "#/$defs/level" }, "properties": { "level": { "$ref": "#/$defs/level" }, "mandatory": { "$ref": "#/$defs/mandatory" }, "days": { "title": "days", "description": "How many days before a documented retirement date to warn.", "type": "integer", "minimum": 0, "maximum": 3650, "default": 90 } }, "additionalProperties": false, "minProperties": 1 }, "api-version-unknown": { "title": "api-version-unknown", "description": "The API version is one that Azure has published. In recommended: warning; in strict: warning.", "default": "warning", "$ref": "#/$defs/setting" }, "ipvs-azure-network-policy": { "title": "ipvs-azure-network-policy", "description": "IPVS does not work with the Azure network policy manager. In recommended: error; in strict: error.", "default": "error", "$ref": "#/$defs/setting" }, "cilium-kube-proxy": { "title": "cilium-kube-proxy", "description": "On the Cilium dataplane kubeProxyConfig is absent or disabled. In recommended: error; in strict: error.", "default": "error", "$ref": "#/$defs/setting" }, "disabled-requires-byo-cni": { "title": "disabled-requires-byo-cni", "description": "kube-proxy is switched off only on clusters that bring their own CNI, or run Cilium. In recommended: error; in strict: error.", "default": "error", "$ref": "#/$defs/setting" }, "byo-cni-kube-proxy-enabled": { "title": "byo-cni-kube-proxy-enabled", "description": "A cluster that brings its own CNI switches kube-proxy off. In recommended: off; in strict: notice.", "default": "off", "$ref": "#/$defs/setting" }, "nftables-kubernetes-version": { "title": "nftables-kubernetes-version", "description": "NFTABLES needs Kubernetes 1.33 or newer. In recommended: error; in strict: error.", "default": "error", "$ref": "#/$defs/setting" }, "nftables-calico": { "title": "nftables-calico", "description": "With NFTABLES, Calico has to run its nftables dataplane. In recommended: notice; in strict: notice.", "default": "notice", "$ref": "#/$defs/setting" }, "automatic-sku": { "title": "automatic-sku", "description": "AKS Automatic takes no kubeProxyConfig. In recommended: error; in strict: error.", "default": "error", "$ref": "#/$defs/setting" }, "ipvs-deprecated": { "title": "ipvs-deprecated", "description": "IPVS is deprecated upstream. In recommended: warning; in strict: error.", "default": "warning", "$ref": "#/$defs/setting" }, "least-connection-uneven": { "title": "least-connection-uneven", "description": "LeastConnection balances per node, which is uneven with few connections. In recommended: off; in strict: notice.", "default": "off", "$ref": "#/$defs/setting" }, "cli-config-missing": { "title": "cli-config-missing", "description": "The file that a command gives to --kube-proxy-config is there. In recommended: error; in strict: error.", "default": "error", "$ref": "#/$defs/setting" }, "cli-config-inline": { "title": "cli-config-inline", "description": "--kube-proxy-config is given a path, not JSON. In recommended: error; in strict: error.", "default": "error", "$ref": "#/$defs/setting" }, "cli-extension-version": { "title": "cli-extension-version", "description": "A pinned version of aks-preview has --kube-proxy-config: 0.5.105 for create, 0.5.117 for update. In recommended: error; in strict: error.", "default": "error", "$ref": "#/$defs/setting" }, "cli-extension-missing": { "title": "cli-extension-missing", "description": "A file that uses --kube-proxy-config installs the extension aks-preview, which has it. In recommended: notice; in strict: notice.", "default": "notice", "$ref": "#/$defs/setting" }, "upstream-config-as-aks": { "title": "upstream-config-as-aks", "description": "What a command gives to --kube-proxy-config is AKS's own format, not Kubernetes' KubeProxyConfiguration. In recommended: error; in strict: error.", "default": "error", "$ref": "#/$defs/setting" }, "upstream-schema": { "title": "upstream-schema", "description": "Kubernetes' own KubeProxyConfiguration holds only what its schema allows. In recommended: error; in strict: error.", "default": "error", "$ref": "#/$defs/setting" }, "kube-proxy-change": { "title": "kube-proxy-change", "description": "A change of a cluster's effective kube-proxy settings is seen: Service traffic may be interrupted. In recommended: notice; in strict: notice.", "default": "notice", "$ref": "#/$defs/setting" }, "invalid-template": { "title": "invalid-template", "description": "A template refers only to what exists, not in a circle, and is given only what it takes. In recommended: error; in strict: error.", "default": "error", "$ref": "#/$defs/setting" }, "unreadable-file": { "title": "unreadable-file", "description": "A file that is ours by its bytes can be read. In recommended: error; in strict: error.", "default": "error", "$ref": "#/$defs/setting" }, "undecided": { "title": "undecided", "description": "Every rule can decide; where one cannot, the notice says what is missing. In recommended: notice; in strict: error.", "default": "notice", "$ref": "#/$defs/setting" }, "exception-expired": { "title": "exception-expired", "description": "An exception is not past its end. In recommended: warning; in strict: warning.", "default": "warning", "$ref": "#/$defs/setting" }, "exception-unused": { "title": "exception-unused", "description": "An exception, or a comment that suppresses a finding, has something to suppress, and a reason. In recommended: warning; in strict: warning.", "default": "warning", "$ref": "#/$defs/setting" }, "policy-mandatory": { "title": "policy-mandatory", "description": "Nothing tries to lower, except or suppress a rule that the policy makes mandatory. In recommended: warning; in strict: warning.", "default": "warning", "$ref": "#/$defs/setting" } }, "patternProperties": { "^[A-Za-z0-9][A-Za-z0-9._-]*/[A-Za-z0-9][A-Za-z0-9._-]*$": { "title": "A rule of the organisation's", "description": "A rule that this policy or one that it extends requires.", "$ref": "#/$defs/setting" } }, "additionalProperties": false, "default": {} }, "require": { "title": "The organisation's rules", "description": "JSON Schemas that config files or clusters have to fit.", "type": "array", "items": { "$ref": "#/$defs/requirement" }, "default": [] }, "exceptions": { "title": "Exceptions", "description": "Faults that are put up with: they are shown, and do not count.", "type": "array", "items": { "$ref": "#/$defs/exception" }, "default": [] }, "suppressions": { "title": "What exceptions have to be like", "description": "What is asked of exceptions, comments and metadata that suppress findings.", "type": "object", "properties": { "require-expiry": { "title": "An end is required", "description": "Whether each has to have an end.", "type": "boolean", "default": false }, "max-days": { "title": "Days", "description": "How many days from today an end may lie ahead.", "type": "integer", "minimum": 1, "maximum": 36500, "examples": [365] }, "inline": { "title": "Comments and metadata", "description": "Whether comments and metadata in the files that are checked suppress anything.", "type": "boolean", "default": true } }, "additionalProperties": false }, "inputs": { "title": "Files", "description": "Which files are looked at, and how they belong together.", "type": "object", "properties": { "ignore": { "title": "Ignored files", "description": "Files that are not looked at.", "type": "array", "items": { "$ref": "#/$defs/glob" }, "default": [] }, "roots": { "title": "Root templates", "description": "Templates that are deployed by themselves, also where another calls them.", "type": "array", "items": { "$ref": "#/$defs/glob" }, "default": [] }, "configs": { "title": "Config files", "description": "kube-proxy config files that are not recognised by themselves.", "type": "array", "items": { "$ref": "#/$defs/glob" }, "default": [] }, "parameters": { "title": "Parameter files", "description": "Parameter files of templates, where their names do not tell.", "type": "array", "items": { "type": "object", "properties": { "template": { "title": "Template", "description": "Its path from the repository's root.", "type": "string" }, "files": { "title": "Parameter files", "description": "The template is deployed with each of them.", "type": "array", "items": { "$ref": "#/$defs/glob" }, "default": [] } }, "required": ["template", "files"], "additionalProperties": false }, "default": [] }, "markdown": { "title": "Markdown", "description": "Whether commands in fenced code of Markdown files are checked like those of scripts.", "type": "boolean", "default": false } }, "additionalProperties": false } }, "additionalProperties": false, "$defs": { "level": { "title": "Level", "description": "How grave a finding is; off: the rule is not asked.", "enum": ["off", "notice", "warning", "error"] }, "mandatory": { "title": "Mandatory", "description": "Nothing below this file lowers the rule, changes its options, excepts it or suppresses what it reports.", "type": "boolean" }, "setting": { "examples": ["off", "notice", "warning", "error"], "if": { "type": "object" }, "else": { "$ref": "#/$defs/level" }, "properties": { "level": { "$ref": "#/$defs/level" }, "mandatory": { "$ref": "#/$defs/mandatory" } }, "additionalProperties": false, "minProperties": 1 }, "requirement": { "title": "A rule of the organisation's", "description": "One of kubeProxyConfig, cluster and upstream says what has to be so.", "type": "object", "properties": { "id": { "title": "Id", "description": "OWNER/NAME, for reports, for ever.", "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*/[A-Za-z0-9][A-Za-z0-9._-]*$", "examples": ["contoso/production-nftables"] }, "level": { "$ref": "#/$defs/level", "default": "error" }, "mandatory": { "$ref": "#/$defs/mandatory", "default": false }, "message": { "title": "Message", "description": "What a report says. {found}, {expected}, {cluster} and {parameters} are filled in.", "type": "string", "pattern": "\\S", "examples": ["Production runs kube-proxy in {expected} mode, not {found}."] }, "docs": { "title": "Documentation", "description": "Address of a page on this rule.", "type": "string", "pattern": "^https?://[^\\s]+$", "examples": ["https://wiki.example/adr/17"] }, "match": { "$ref": "#/$defs/match" }, "kubeProxyConfig": { "title": "What kube-proxy configuration has to be", "description": "JSON Schema 2020-12 of the effective kubeProxyConfig, in config files and on clusters: names in schema case; enabled is true and mode is IPTABLES where they are not written.", "type": ["object", "boolean"] }, "cluster": { "title": "What a cluster has to be", "description": "JSON Schema 2020-12 of { name, location, apiVersion, kubernetesVersion, sku, tags, networkProfile, kubeProxyConfig, properties }.", "type": ["object", "boolean"] }, "upstream": { "title": "What Kubernetes' own configuration has to be", "description": "JSON Schema 2020-12 of a KubeProxyConfiguration (kubeproxy.config.k8s.io/v1alpha1), as it is written.", "type": ["object", "boolean"] } }, "required": ["id"], "additionalProperties": false, "oneOf": [{ "required": ["kubeProxyConfig"] }, { "required": ["cluster"] }, { "required": ["upstream"] }] }, "exception": { "title": "An exception", "description": "A rule whose findings do not count where all keys of match match.", "type": "object", "properties": { "rule": { "title": "Rule", "description": "The id of a rule.", "type": "string", "examples": ["ipvs-deprecated"] }, "match": { "$ref": "#/$defs/match" }, "reason": { "title": "Reason", "description": "Why; every report shows it.", "type": "string", "pattern": "\\S", "examples": ["Kubernetes 1.32 until the March window"] }, "expires": { "title": "End", "description": "The last day, UTC, on which it is good.", "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "examples": ["2027-03-31"] } }, "required": ["rule", "reason"], "additionalProperties": false }, "match": { "title": "Where it applies", "description": "All keys have to match; of several globs one is enough.", "type": "object", "properties": { "paths": { "title": "Paths", "description": "The file, or its deployment's template or parameter file.", "$ref": "#/$defs/globs" }, "parameters": { "title": "Parameter files", "description": "The deployment's parameter file.", "$ref": "#/$defs/globs" }, "name": { "title": "Names", "description": "The cluster's name, in any case.", "$ref": "#/$defs/globs" }, "repository": { "title": "Repositories", "description": "OWNER/NAME, in any case.", "$ref": "#/$defs/globs" }, "cluster": { "title": "Clusters", "description": "JSON Schema that the cluster fits; see the key cluster of a rule.", "type": ["object", "boolean"] } }, "additionalProperties": false, "minProperties": 1 }, "glob": { "title": "Glob", "description": "From the repository's root, with '/'. Hidden files match too.", "type": "string" }, "globs": { "if": { "type": "array" }, "else": { "$ref": "#/$defs/glob" }, "items": { "$ref": "#/$defs/glob" }, "minItems": 1 } } };
const func1 = Object.prototype.hasOwnProperty;
const pattern3 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*/[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
const pattern4 = new RegExp("^\\d{4}-\\d{2}-\\d{2}(-preview)?$", "u");
const schema20 = { "examples": ["off", "notice", "warning", "error"], "if": { "type": "object" }, "else": { "$ref": "#/$defs/level" }, "properties": { "level": { "$ref": "#/$defs/level" }, "mandatory": { "$ref": "#/$defs/mandatory" } }, "additionalProperties": false, "minProperties": 1 };
const schema21 = { "title": "Level", "description": "How grave a finding is; off: the rule is not asked.", "enum": ["off", "notice", "warning", "error"] };
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate54.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (!((((data === "off") || (data === "notice")) || (data === "warning")) || (data === "error"))) {
        const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema21.enum }, schema: schema21.enum, parentSchema: schema21, data };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    validate54.errors = vErrors;
    return errors === 0;
}
validate54.evaluated = { "dynamicProps": false, "dynamicItems": false };
const schema22 = { "title": "Mandatory", "description": "Nothing below this file lowers the rule, changes its options, excepts it or suppresses what it reports.", "type": "boolean" };
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate57.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (typeof data !== "boolean") {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" }, schema: schema22.type, parentSchema: schema22, data };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    validate57.errors = vErrors;
    return errors === 0;
}
validate57.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate53.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    const _errs0 = errors;
    let valid0 = true;
    const _errs1 = errors;
    if (!(data && typeof data == "object" && !Array.isArray(data))) {
        const err0 = {};
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    var _valid0 = _errs1 === errors;
    errors = _errs0;
    if (vErrors !== null) {
        if (_errs0) {
            vErrors.length = _errs0;
        }
        else {
            vErrors = null;
        }
    }
    if (!_valid0) {
        const _errs3 = errors;
        if (!(validate54(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
            errors = vErrors.length;
        }
        var _valid0 = _errs3 === errors;
        valid0 = _valid0;
    }
    if (!valid0) {
        const err1 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "else" }, schema: schema20.if, parentSchema: schema20, data };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (Object.keys(data).length < 1) {
            const err2 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema20, data };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((key0 === "level") || (key0 === "mandatory"))) {
                const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema20, data };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.level !== undefined) {
            if (!(validate54(data.level, { instancePath: instancePath + "/level", parentData: data, parentDataProperty: "level", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                errors = vErrors.length;
            }
        }
        if (data.mandatory !== undefined) {
            if (!(validate57(data.mandatory, { instancePath: instancePath + "/mandatory", parentData: data, parentDataProperty: "mandatory", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                errors = vErrors.length;
            }
        }
    }
    validate53.errors = vErrors;
    return errors === 0;
}
validate53.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema23 = { "title": "A rule of the organisation's", "description": "One of kubeProxyConfig, cluster and upstream says what has to be so.", "type": "object", "properties": { "id": { "title": "Id", "description": "OWNER/NAME, for reports, for ever.", "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*/[A-Za-z0-9][A-Za-z0-9._-]*$", "examples": ["contoso/production-nftables"] }, "level": { "$ref": "#/$defs/level", "default": "error" }, "mandatory": { "$ref": "#/$defs/mandatory", "default": false }, "message": { "title": "Message", "description": "What a report says. {found}, {expected}, {cluster} and {parameters} are filled in.", "type": "string", "pattern": "\\S", "examples": ["Production runs kube-proxy in {expected} mode, not {found}."] }, "docs": { "title": "Documentation", "description": "Address of a page on this rule.", "type": "string", "pattern": "^https?://[^\\s]+$", "examples": ["https://wiki.example/adr/17"] }, "match": { "$ref": "#/$defs/match" }, "kubeProxyConfig": { "title": "What kube-proxy configuration has to be", "description": "JSON Schema 2020-12 of the effective kubeProxyConfig, in config files and on clusters: names in schema case; enabled is true and mode is IPTABLES where they are not written.", "type": ["object", "boolean"] }, "cluster": { "title": "What a cluster has to be", "description": "JSON Schema 2020-12 of { name, location, apiVersion, kubernetesVersion, sku, tags, networkProfile, kubeProxyConfig, properties }.", "type": ["object", "boolean"] }, "upstream": { "title": "What Kubernetes' own configuration has to be", "description": "JSON Schema 2020-12 of a KubeProxyConfiguration (kubeproxy.config.k8s.io/v1alpha1), as it is written.", "type": ["object", "boolean"] } }, "required": ["id"], "additionalProperties": false, "oneOf": [{ "required": ["kubeProxyConfig"] }, { "required": ["cluster"] }, { "required": ["upstream"] }] };
const pattern7 = new RegExp("\\S", "u");
const pattern8 = new RegExp("^https?://[^\\s]+$", "u");
const schema24 = { "title": "Where it applies", "description": "All keys have to match; of several globs one is enough.", "type": "object", "properties": { "paths": { "title": "Paths", "description": "The file, or its deployment's template or parameter file.", "$ref": "#/$defs/globs" }, "parameters": { "title": "Parameter files", "description": "The deployment's parameter file.", "$ref": "#/$defs/globs" }, "name": { "title": "Names", "description": "The cluster's name, in any case.", "$ref": "#/$defs/globs" }, "repository": { "title": "Repositories", "description": "OWNER/NAME, in any case.", "$ref": "#/$defs/globs" }, "cluster": { "title": "Clusters", "description": "JSON Schema that the cluster fits; see the key cluster of a rule.", "type": ["object", "boolean"] } }, "additionalProperties": false, "minProperties": 1 };
const schema25 = { "if": { "type": "array" }, "else": { "$ref": "#/$defs/glob" }, "items": { "$ref": "#/$defs/glob" }, "minItems": 1 };
const schema26 = { "title": "Glob", "description": "From the repository's root, with '/'. Hidden files match too.", "type": "string" };
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate109.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (typeof data !== "string") {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema26.type, parentSchema: schema26, data };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    validate109.errors = vErrors;
    return errors === 0;
}
validate109.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate108.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    const _errs0 = errors;
    let valid0 = true;
    const _errs1 = errors;
    if (!(Array.isArray(data))) {
        const err0 = {};
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    var _valid0 = _errs1 === errors;
    errors = _errs0;
    if (vErrors !== null) {
        if (_errs0) {
            vErrors.length = _errs0;
        }
        else {
            vErrors = null;
        }
    }
    if (!_valid0) {
        const _errs3 = errors;
        if (!(validate109(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
            errors = vErrors.length;
        }
        var _valid0 = _errs3 === errors;
        valid0 = _valid0;
    }
    if (!valid0) {
        const err1 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "else" }, schema: schema25.if, parentSchema: schema25, data };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    if (Array.isArray(data)) {
        if (data.length < 1) {
            const err2 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema25, data };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        const len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
            if (!(validate109(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
                errors = vErrors.length;
            }
        }
    }
    validate108.errors = vErrors;
    return errors === 0;
}
validate108.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate107.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (Object.keys(data).length < 1) {
            const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema24, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(((((key0 === "paths") || (key0 === "parameters")) || (key0 === "name")) || (key0 === "repository")) || (key0 === "cluster"))) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema24, data };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.paths !== undefined) {
            if (!(validate108(data.paths, { instancePath: instancePath + "/paths", parentData: data, parentDataProperty: "paths", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
                errors = vErrors.length;
            }
        }
        if (data.parameters !== undefined) {
            if (!(validate108(data.parameters, { instancePath: instancePath + "/parameters", parentData: data, parentDataProperty: "parameters", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
                errors = vErrors.length;
            }
        }
        if (data.name !== undefined) {
            if (!(validate108(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
                errors = vErrors.length;
            }
        }
        if (data.repository !== undefined) {
            if (!(validate108(data.repository, { instancePath: instancePath + "/repository", parentData: data, parentDataProperty: "repository", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
                errors = vErrors.length;
            }
        }
        if (data.cluster !== undefined) {
            let data4 = data.cluster;
            if ((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (typeof data4 !== "boolean")) {
                const err2 = { instancePath: instancePath + "/cluster", schemaPath: "#/properties/cluster/type", keyword: "type", params: { type: schema24.properties.cluster.type }, schema: schema24.properties.cluster.type, parentSchema: schema24.properties.cluster, data: data4 };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
    }
    else {
        const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema24.type, parentSchema: schema24, data };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
    validate107.errors = vErrors;
    return errors === 0;
}
validate107.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate104.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    const _errs1 = errors;
    let valid0 = false;
    let passing0 = null;
    const _errs2 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.kubeProxyConfig === undefined) {
            const err0 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "kubeProxyConfig" }, schema: schema23.oneOf[0].required, parentSchema: schema23.oneOf[0], data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    var _valid0 = _errs2 === errors;
    if (_valid0) {
        valid0 = true;
        passing0 = 0;
    }
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.cluster === undefined) {
            const err1 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "cluster" }, schema: schema23.oneOf[1].required, parentSchema: schema23.oneOf[1], data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    var _valid0 = _errs3 === errors;
    if (_valid0 && valid0) {
        valid0 = false;
        passing0 = [passing0, 1];
    }
    else {
        if (_valid0) {
            valid0 = true;
            passing0 = 1;
        }
        const _errs4 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.upstream === undefined) {
                const err2 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "upstream" }, schema: schema23.oneOf[2].required, parentSchema: schema23.oneOf[2], data };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        var _valid0 = _errs4 === errors;
        if (_valid0 && valid0) {
            valid0 = false;
            passing0 = [passing0, 2];
        }
        else {
            if (_valid0) {
                valid0 = true;
                passing0 = 2;
            }
        }
    }
    if (!valid0) {
        const err3 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, schema: schema23.oneOf, parentSchema: schema23, data };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
    else {
        errors = _errs1;
        if (vErrors !== null) {
            if (_errs1) {
                vErrors.length = _errs1;
            }
            else {
                vErrors = null;
            }
        }
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, schema: schema23.required, parentSchema: schema23, data };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func1.call(schema23.properties, key0))) {
                const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema23, data };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.id !== undefined) {
            let data0 = data.id;
            if (typeof data0 === "string") {
                if (!pattern3.test(data0)) {
                    const err6 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*/[A-Za-z0-9][A-Za-z0-9._-]*$" }, schema: "^[A-Za-z0-9][A-Za-z0-9._-]*/[A-Za-z0-9][A-Za-z0-9._-]*$", parentSchema: schema23.properties.id, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
            }
            else {
                const err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, schema: schema23.properties.id.type, parentSchema: schema23.properties.id, data: data0 };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.level !== undefined) {
            if (!(validate54(data.level, { instancePath: instancePath + "/level", parentData: data, parentDataProperty: "level", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                errors = vErrors.length;
            }
        }
        if (data.mandatory !== undefined) {
            if (!(validate57(data.mandatory, { instancePath: instancePath + "/mandatory", parentData: data, parentDataProperty: "mandatory", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                errors = vErrors.length;
            }
        }
        if (data.message !== undefined) {
            let data3 = data.message;
            if (typeof data3 === "string") {
                if (!pattern7.test(data3)) {
                    const err8 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema23.properties.message, data: data3 };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
            }
            else {
                const err9 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, schema: schema23.properties.message.type, parentSchema: schema23.properties.message, data: data3 };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (data.docs !== undefined) {
            let data4 = data.docs;
            if (typeof data4 === "string") {
                if (!pattern8.test(data4)) {
                    const err10 = { instancePath: instancePath + "/docs", schemaPath: "#/properties/docs/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s]+$" }, schema: "^https?://[^\\s]+$", parentSchema: schema23.properties.docs, data: data4 };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
            }
            else {
                const err11 = { instancePath: instancePath + "/docs", schemaPath: "#/properties/docs/type", keyword: "type", params: { type: "string" }, schema: schema23.properties.docs.type, parentSchema: schema23.properties.docs, data: data4 };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        if (data.match !== undefined) {
            if (!(validate107(data.match, { instancePath: instancePath + "/match", parentData: data, parentDataProperty: "match", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
                errors = vErrors.length;
            }
        }
        if (data.kubeProxyConfig !== undefined) {
            let data6 = data.kubeProxyConfig;
            if ((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (typeof data6 !== "boolean")) {
                const err12 = { instancePath: instancePath + "/kubeProxyConfig", schemaPath: "#/properties/kubeProxyConfig/type", keyword: "type", params: { type: schema23.properties.kubeProxyConfig.type }, schema: schema23.properties.kubeProxyConfig.type, parentSchema: schema23.properties.kubeProxyConfig, data: data6 };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        if (data.cluster !== undefined) {
            let data7 = data.cluster;
            if ((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (typeof data7 !== "boolean")) {
                const err13 = { instancePath: instancePath + "/cluster", schemaPath: "#/properties/cluster/type", keyword: "type", params: { type: schema23.properties.cluster.type }, schema: schema23.properties.cluster.type, parentSchema: schema23.properties.cluster, data: data7 };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        if (data.upstream !== undefined) {
            let data8 = data.upstream;
            if ((!(data8 && typeof data8 == "object" && !Array.isArray(data8))) && (typeof data8 !== "boolean")) {
                const err14 = { instancePath: instancePath + "/upstream", schemaPath: "#/properties/upstream/type", keyword: "type", params: { type: schema23.properties.upstream.type }, schema: schema23.properties.upstream.type, parentSchema: schema23.properties.upstream, data: data8 };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
    }
    else {
        const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema23.type, parentSchema: schema23, data };
        if (vErrors === null) {
            vErrors = [err15];
        }
        else {
            vErrors.push(err15);
        }
        errors++;
    }
    validate104.errors = vErrors;
    return errors === 0;
}
validate104.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema27 = { "title": "An exception", "description": "A rule whose findings do not count where all keys of match match.", "type": "object", "properties": { "rule": { "title": "Rule", "description": "The id of a rule.", "type": "string", "examples": ["ipvs-deprecated"] }, "match": { "$ref": "#/$defs/match" }, "reason": { "title": "Reason", "description": "Why; every report shows it.", "type": "string", "pattern": "\\S", "examples": ["Kubernetes 1.32 until the March window"] }, "expires": { "title": "End", "description": "The last day, UTC, on which it is good.", "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "examples": ["2027-03-31"] } }, "required": ["rule", "reason"], "additionalProperties": false };
const pattern10 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate118.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.rule === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rule" }, schema: schema27.required, parentSchema: schema27, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.reason === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, schema: schema27.required, parentSchema: schema27, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((((key0 === "rule") || (key0 === "match")) || (key0 === "reason")) || (key0 === "expires"))) {
                const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema27, data };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.rule !== undefined) {
            let data0 = data.rule;
            if (typeof data0 !== "string") {
                const err3 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" }, schema: schema27.properties.rule.type, parentSchema: schema27.properties.rule, data: data0 };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.match !== undefined) {
            if (!(validate107(data.match, { instancePath: instancePath + "/match", parentData: data, parentDataProperty: "match", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
                errors = vErrors.length;
            }
        }
        if (data.reason !== undefined) {
            let data2 = data.reason;
            if (typeof data2 === "string") {
                if (!pattern7.test(data2)) {
                    const err4 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema27.properties.reason, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
            }
            else {
                const err5 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, schema: schema27.properties.reason.type, parentSchema: schema27.properties.reason, data: data2 };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.expires !== undefined) {
            let data3 = data.expires;
            if (typeof data3 === "string") {
                if (!pattern10.test(data3)) {
                    const err6 = { instancePath: instancePath + "/expires", schemaPath: "#/properties/expires/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema27.properties.expires, data: data3 };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
            }
            else {
                const err7 = { instancePath: instancePath + "/expires", schemaPath: "#/properties/expires/type", keyword: "type", params: { type: "string" }, schema: schema27.properties.expires.type, parentSchema: schema27.properties.expires, data: data3 };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
    }
    else {
        const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema27.type, parentSchema: schema27, data };
        if (vErrors === null) {
            vErrors = [err8];
        }
        else {
            vErrors.push(err8);
        }
        errors++;
    }
    validate118.errors = vErrors;
    return errors === 0;
}
validate118.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate52.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
            if (!(((((((key0 === "version") || (key0 === "extends")) || (key0 === "rules")) || (key0 === "require")) || (key0 === "exceptions")) || (key0 === "suppressions")) || (key0 === "inputs"))) {
                const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema19, data };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data.version !== undefined) {
            let data0 = data.version;
            if (1 !== data0) {
                const err1 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, schema: 1, parentSchema: schema19.properties.version, data: data0 };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.extends !== undefined) {
            let data1 = data.extends;
            if (Array.isArray(data1)) {
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data2 = data1[i0];
                    if (typeof data2 !== "string") {
                        const err2 = { instancePath: instancePath + "/extends/" + i0, schemaPath: "#/properties/extends/items/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.extends.items.type, parentSchema: schema19.properties.extends.items, data: data2 };
                        if (vErrors === null) {
                            vErrors = [err2];
                        }
                        else {
                            vErrors.push(err2);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err3 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: "array" }, schema: schema19.properties.extends.type, parentSchema: schema19.properties.extends, data: data1 };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.rules !== undefined) {
            let data3 = data.rules;
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                for (const key1 in data3) {
                    if (!((func1.call(schema19.properties.rules.properties, key1)) || (pattern3.test(key1)))) {
                        const err4 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema19.properties.rules, data: data3 };
                        if (vErrors === null) {
                            vErrors = [err4];
                        }
                        else {
                            vErrors.push(err4);
                        }
                        errors++;
                    }
                }
                if (data3["config-schema"] !== undefined) {
                    if (!(validate53(data3["config-schema"], { instancePath: instancePath + "/rules/config-schema", parentData: data3, parentDataProperty: "config-schema", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                        errors = vErrors.length;
                    }
                }
                if (data3["config-not-strict-json"] !== undefined) {
                    if (!(validate53(data3["config-not-strict-json"], { instancePath: instancePath + "/rules/config-not-strict-json", parentData: data3, parentDataProperty: "config-not-strict-json", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                        errors = vErrors.length;
                    }
                }
                if (data3["property-casing"] !== undefined) {
                    if (!(validate53(data3["property-casing"], { instancePath: instancePath + "/rules/property-casing", parentData: data3, parentDataProperty: "property-casing", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                        errors = vErrors.length;
                    }
                }
                if (data3["value-casing"] !== undefined) {
                    if (!(validate53(data3["value-casing"], { instancePath: instancePath + "/rules/value-casing", parentData: data3, parentDataProperty: "value-casing", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                        errors = vErrors.length;
                    }
                }
                if (data3["duplicate-property"] !== undefined) {
                    if (!(validate53(data3["duplicate-property"], { instancePath: instancePath + "/rules/duplicate-property", parentData: data3, parentDataProperty: "duplicate-property", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                        errors = vErrors.length;
                    }
                }
                if (data3["misplaced-config"] !== undefined) {
                    if (!(validate53(data3["misplaced-config"], { instancePath: instancePath + "/rules/misplaced-config", parentData: data3, parentDataProperty: "misplaced-config", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                        errors = vErrors.length;
                    }
                }
                if (data3["ipvs-config-requires-ipvs"] !== undefined) {
                    if (!(validate53(data3["ipvs-config-requires-ipvs"], { instancePath: instancePath + "/rules/ipvs-config-requires-ipvs", parentData: data3, parentDataProperty: "ipvs-config-requires-ipvs", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                        errors = vErrors.length;
                    }
                }
                if (data3["ipvs-config-when-disabled"] !== undefined) {
                    if (!(validate53(data3["ipvs-config-when-disabled"], { instancePath: instancePath + "/rules/ipvs-config-when-disabled", parentData: data3, parentDataProperty: "ipvs-config-when-disabled", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                        errors = vErrors.length;
                    }
                }
                if (data3["ipvs-timeout-range"] !== undefined) {
                    let data12 = data3["ipvs-timeout-range"];
                    const _errs19 = errors;
                    let valid4 = true;
                    const _errs20 = errors;
                    if (!(data12 && typeof data12 == "object" && !Array.isArray(data12))) {
                        const err5 = {};
                        if (vErrors === null) {
                            vErrors = [err5];
                        }
                        else {
                            vErrors.push(err5);
                        }
                        errors++;
                    }
                    var _valid0 = _errs20 === errors;
                    errors = _errs19;
                    if (vErrors !== null) {
                        if (_errs19) {
                            vErrors.length = _errs19;
                        }
                        else {
                            vErrors = null;
                        }
                    }
                    if (!_valid0) {
                        const _errs22 = errors;
                        if (!(validate54(data12, { instancePath: instancePath + "/rules/ipvs-timeout-range", parentData: data3, parentDataProperty: "ipvs-timeout-range", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                            errors = vErrors.length;
                        }
                        var _valid0 = _errs22 === errors;
                        valid4 = _valid0;
                    }
                    if (!valid4) {
                        const err6 = { instancePath: instancePath + "/rules/ipvs-timeout-range", schemaPath: "#/properties/rules/properties/ipvs-timeout-range/if", keyword: "if", params: { failingKeyword: "else" }, schema: schema19.properties.rules.properties["ipvs-timeout-range"].if, parentSchema: schema19.properties.rules.properties["ipvs-timeout-range"], data: data12 };
                        if (vErrors === null) {
                            vErrors = [err6];
                        }
                        else {
                            vErrors.push(err6);
                        }
                        errors++;
                    }
                    if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                        if (Object.keys(data12).length < 1) {
                            const err7 = { instancePath: instancePath + "/rules/ipvs-timeout-range", schemaPath: "#/properties/rules/properties/ipvs-timeout-range/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.rules.properties["ipvs-timeout-range"], data: data12 };
                            if (vErrors === null) {
                                vErrors = [err7];
                            }
                            else {
                                vErrors.push(err7);
                            }
                            errors++;
                        }
                        for (const key2 in data12) {
                            if (!((((key2 === "level") || (key2 === "mandatory")) || (key2 === "minimum")) || (key2 === "maximum"))) {
                                const err8 = { instancePath: instancePath + "/rules/ipvs-timeout-range", schemaPath: "#/properties/rules/properties/ipvs-timeout-range/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, schema: false, parentSchema: schema19.properties.rules.properties["ipvs-timeout-range"], data: data12 };
                                if (vErrors === null) {
                                    vErrors = [err8];
                                }
                                else {
                                    vErrors.push(err8);
                                }
                                errors++;
                            }
                        }
                        if (data12.level !== undefined) {
                            if (!(validate54(data12.level, { instancePath: instancePath + "/rules/ipvs-timeout-range/level", parentData: data12, parentDataProperty: "level", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data12.mandatory !== undefined) {
                            if (!(validate57(data12.mandatory, { instancePath: instancePath + "/rules/ipvs-timeout-range/mandatory", parentData: data12, parentDataProperty: "mandatory", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data12.minimum !== undefined) {
                            let data15 = data12.minimum;
                            if (!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))) {
                                const err9 = { instancePath: instancePath + "/rules/ipvs-timeout-range/minimum", schemaPath: "#/properties/rules/properties/ipvs-timeout-range/properties/minimum/type", keyword: "type", params: { type: "integer" }, schema: schema19.properties.rules.properties["ipvs-timeout-range"].properties.minimum.type, parentSchema: schema19.properties.rules.properties["ipvs-timeout-range"].properties.minimum, data: data15 };
                                if (vErrors === null) {
                                    vErrors = [err9];
                                }
                                else {
                                    vErrors.push(err9);
                                }
                                errors++;
                            }
                            if ((typeof data15 == "number") && (isFinite(data15))) {
                                if (data15 < 1 || isNaN(data15)) {
                                    const err10 = { instancePath: instancePath + "/rules/ipvs-timeout-range/minimum", schemaPath: "#/properties/rules/properties/ipvs-timeout-range/properties/minimum/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema19.properties.rules.properties["ipvs-timeout-range"].properties.minimum, data: data15 };
                                    if (vErrors === null) {
                                        vErrors = [err10];
                                    }
                                    else {
                                        vErrors.push(err10);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data12.maximum !== undefined) {
                            let data16 = data12.maximum;
                            if (!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))) {
                                const err11 = { instancePath: instancePath + "/rules/ipvs-timeout-range/maximum", schemaPath: "#/properties/rules/properties/ipvs-timeout-range/properties/maximum/type", keyword: "type", params: { type: "integer" }, schema: schema19.properties.rules.properties["ipvs-timeout-range"].properties.maximum.type, parentSchema: schema19.properties.rules.properties["ipvs-timeout-range"].properties.maximum, data: data16 };
                                if (vErrors === null) {
                                    vErrors = [err11];
                                }
                                else {
                                    vErrors.push(err11);
                                }
                                errors++;
                            }
                            if ((typeof data16 == "number") && (isFinite(data16))) {
                                if (data16 > 2147483 || isNaN(data16)) {
                                    const err12 = { instancePath: instancePath + "/rules/ipvs-timeout-range/maximum", schemaPath: "#/properties/rules/properties/ipvs-timeout-range/properties/maximum/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483 }, schema: 2147483, parentSchema: schema19.properties.rules.properties["ipvs-timeout-range"].properties.maximum, data: data16 };
                                    if (vErrors === null) {
                                        vErrors = [err12];
                                    }
                                    else {
                                        vErrors.push(err12);
                                    }
                                    errors++;
                                }
                                if (data16 < 1 || isNaN(data16)) {
                                    const err13 = { instancePath: instancePath + "/rules/ipvs-timeout-range/maximum", schemaPath: "#/properties/rules/properties/ipvs-timeout-range/properties/maximum/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema19.properties.rules.properties["ipvs-timeout-range"].properties.maximum, data: data16 };
                                    if (vErrors === null) {
                                        vErrors = [err13];
                                    }
                                    else {
                                        vErrors.push(err13);
                                    }
                                    errors++;
                                }
                            }
                        }
                    }
                }
                if (data3["implicit-mode"] !== undefined) {
                    if (!(validate53(data3["implicit-mode"], { instancePath: instancePath + "/rules/implicit-mode", parentData: data3, parentDataProperty: "implicit-mode", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                        errors = vErrors.length;
                    }
                }
                if (data3["api-version-supports-kube-proxy"] !== undefined) {
                    if (!(validate53(data3["api-version-supports-kube-proxy"], { instancePath: instancePath + "/rules/api-version-supports-kube-proxy", parentData: data3, parentDataProperty: "api-version-supports-kube-proxy", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                        errors = vErrors.length;
                    }
                }
                if (data3["api-version-supports-mode"] !== undefined) {
                    if (!(validate53(data3["api-version-supports-mode"], { instancePath: instancePath + "/rules/api-version-supports-mode", parentData: data3, parentDataProperty: "api-version-supports-mode", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                        errors = vErrors.length;
                    }
                }
                if (data3["api-version-minimum"] !== undefined) {
                    let data20 = data3["api-version-minimum"];
                    const _errs34 = errors;
                    let valid6 = true;
                    const _errs35 = errors;
                    if (!(data20 && typeof data20 == "object" && !Array.isArray(data20))) {
                        const err14 = {};
                        if (vErrors === null) {
                            vErrors = [err14];
                        }
                        else {
                            vErrors.push(err14);
                        }
                        errors++;
                    }
                    var _valid1 = _errs35 === errors;
                    errors = _errs34;
                    if (vErrors !== null) {
                        if (_errs34) {
                            vErrors.length = _errs34;
                        }
                        else {
                            vErrors = null;
                        }
                    }
                    if (!_valid1) {
                        const _errs37 = errors;
                        if (!(validate54(data20, { instancePath: instancePath + "/rules/api-version-minimum", parentData: data3, parentDataProperty: "api-version-minimum", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                            errors = vErrors.length;
                        }
                        var _valid1 = _errs37 === errors;
                        valid6 = _valid1;
                    }
                    if (!valid6) {
                        const err15 = { instancePath: instancePath + "/rules/api-version-minimum", schemaPath: "#/properties/rules/properties/api-version-minimum/if", keyword: "if", params: { failingKeyword: "else" }, schema: schema19.properties.rules.properties["api-version-minimum"].if, parentSchema: schema19.properties.rules.properties["api-version-minimum"], data: data20 };
                        if (vErrors === null) {
                            vErrors = [err15];
                        }
                        else {
                            vErrors.push(err15);
                        }
                        errors++;
                    }
                    if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                        if (Object.keys(data20).length < 1) {
                            const err16 = { instancePath: instancePath + "/rules/api-version-minimum", schemaPath: "#/properties/rules/properties/api-version-minimum/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.rules.properties["api-version-minimum"], data: data20 };
                            if (vErrors === null) {
                                vErrors = [err16];
                            }
                            else {
                                vErrors.push(err16);
                            }
                            errors++;
                        }
                        for (const key3 in data20) {
                            if (!(((key3 === "level") || (key3 === "mandatory")) || (key3 === "minimum"))) {
                                const err17 = { instancePath: instancePath + "/rules/api-version-minimum", schemaPath: "#/properties/rules/properties/api-version-minimum/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, schema: false, parentSchema: schema19.properties.rules.properties["api-version-minimum"], data: data20 };
                                if (vErrors === null) {
                                    vErrors = [err17];
                                }
                                else {
                                    vErrors.push(err17);
                                }
                                errors++;
                            }
                        }
                        if (data20.level !== undefined) {
                            if (!(validate54(data20.level, { instancePath: instancePath + "/rules/api-version-minimum/level", parentData: data20, parentDataProperty: "level", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data20.mandatory !== undefined) {
                            if (!(validate57(data20.mandatory, { instancePath: instancePath + "/rules/api-version-minimum/mandatory", parentData: data20, parentDataProperty: "mandatory", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data20.minimum !== undefined) {
                            let data23 = data20.minimum;
                            if (typeof data23 === "string") {
                                if (!pattern4.test(data23)) {
                                    const err18 = { instancePath: instancePath + "/rules/api-version-minimum/minimum", schemaPath: "#/properties/rules/properties/api-version-minimum/properties/minimum/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}(-preview)?$" }, schema: "^\\d{4}-\\d{2}-\\d{2}(-preview)?$", parentSchema: schema19.properties.rules.properties["api-version-minimum"].properties.minimum, data: data23 };
                                    if (vErrors === null) {
                                        vErrors = [err18];
                                    }
                                    else {
                                        vErrors.push(err18);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err19 = { instancePath: instancePath + "/rules/api-version-minimum/minimum", schemaPath: "#/properties/rules/properties/api-version-minimum/properties/minimum/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.rules.properties["api-version-minimum"].properties.minimum.type, parentSchema: schema19.properties.rules.properties["api-version-minimum"].properties.minimum, data: data23 };
                                if (vErrors === null) {
                                    vErrors = [err19];
                                }
                                else {
                                    vErrors.push(err19);
                                }
                                errors++;
                            }
                        }
                    }
                }
                if (data3["api-version-retired"] !== undefined) {
                    if (!(validate53(data3["api-version-retired"], { instancePath: instancePath + "/rules/api-version-retired", parentData: data3, parentDataProperty: "api-version-retired", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                        errors = vErrors.length;
                    }
                }
                if (data3["api-version-retiring"] !== undefined) {
                    let data25 = data3["api-version-retiring"];
                    const _errs45 = errors;
                    let valid8 = true;
                    const _errs46 = errors;
                    if (!(data25 && typeof data25 == "object" && !Array.isArray(data25))) {
                        const err20 = {};
                        if (vErrors === null) {
                            vErrors = [err20];
                        }
                        else {
                            vErrors.push(err20);
                        }
                        errors++;
                    }
                    var _valid2 = _errs46 === errors;
                    errors = _errs45;
                    if (vErrors !== null) {
                        if (_errs45) {
                            vErrors.length = _errs45;
                        }
                        else {
                            vErrors = null;
                        }
                    }
                    if (!_valid2) {
                        const _errs48 = errors;
                        if (!(validate54(data25, { instancePath: instancePath + "/rules/api-version-retiring", parentData: data3, parentDataProperty: "api-version-retiring", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                            errors = vErrors.length;
                        }
                        var _valid2 = _errs48 === errors;
                        valid8 = _valid2;
                    }
                    if (!valid8) {
                        const err21 = { instancePath: instancePath + "/rules/api-version-retiring", schemaPath: "#/properties/rules/properties/api-version-retiring/if", keyword: "if", params: { failingKeyword: "else" }, schema: schema19.properties.rules.properties["api-version-retiring"].if, parentSchema: schema19.properties.rules.properties["api-version-retiring"], data: data25 };
                        if (vErrors === null) {
                            vErrors = [err21];
                        }
                        else {
                            vErrors.push(err21);
                        }
                        errors++;
                    }
                    if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                        if (Object.keys(data25).length < 1) {
                            const err22 = { instancePath: instancePath + "/rules/api-version-retiring", schemaPath: "#/properties/rules/properties/api-version-retiring/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.rules.properties["api-version-retiring"], data: data25 };
                            if (vErrors === null) {
                                vErrors = [err22];
                            }
                            else {
                                vErrors.push(err22);
                            }
                            errors++;
                        }
                        for (const key4 in data25) {
                            if (!(((key4 === "level") || (key4 === "mandatory")) || (key4 === "days"))) {
                                const err23 = { instancePath: instancePath + "/rules/api-version-retiring", schemaPath: "#/properties/rules/properties/api-version-retiring/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, schema: false, parentSchema: schema19.properties.rules.properties["api-version-retiring"], data: data25 };
                                if (vErrors === null) {
                                    vErrors = [err23];
                                }
                                else {
                                    vErrors.push(err23);
                                }
                                errors++;
                            }
                        }
                        if (data25.level !== undefined) {
                            if (!(validate54(data25.level, { instancePath: instancePath + "/rules/api-version-retiring/level", parentData: data25, parentDataProperty: "level", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data25.mandatory !== undefined) {
                            if (!(validate57(data25.mandatory, { instancePath: instancePath + "/rules/api-version-retiring/mandatory", parentData: data25, parentDataProperty: "mandatory", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data25.days !== undefined) {
                            let data28 = data25.days;
                            if (!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))) {
                                const err24 = { instancePath: instancePath + "/rules/api-version-retiring/days", schemaPath: "#/properties/rules/properties/api-version-retiring/properties/days/type", keyword: "type", params: { type: "integer" }, schema: schema19.properties.rules.properties["api-version-retiring"].properties.days.type, parentSchema: schema19.properties.rules.properties["api-version-retiring"].properties.days, data: data28 };
                                if (vErrors === null) {
                                    vErrors = [err24];
                                }
                                else {
                                    vErrors.push(err24);
                                }
                                errors++;
                            }
                            if ((typeof data28 == "number") && (isFinite(data28))) {
                                if (data28 > 3650 || isNaN(data28)) {
                                    const err25 = { instancePath: instancePath + "/rules/api-version-retiring/days", schemaPath: "#/properties/rules/properties/api-version-retiring/properties/days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3650 }, schema: 3650, parentSchema: schema19.properties.rules.properties["api-version-retiring"].properties.days, data: data28 };
                                    if (vErrors === null) {
                                        vErrors = [err25];
                                    }
                                    else {
                                        vErrors.push(err25);
                                    }
                                    errors++;
                                }
                                if (data28 < 0 || isNaN(data28)) {
                                    const err26 = { instancePath: instancePath + "/rules/api-version-retiring/days", schemaPath: "#/properties/rules/properties/api-version-retiring/properties/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema19.properties.rules.properties["api-version-retiring"].properties.days, data: data28 };
                                    if (vErrors === null) {
                                        vErrors = [err26];
                                    }
                                    else {
                                        vErrors.push(err26);
                                    }
                                    errors++;
                                }
                            }
                        }
                    }
                }
                if (data3["api-version-unknown"] !== undefined) {
                    if (!(validate53(data3["api-version-unknown"], { instancePath: instancePath + "/rules/api-version-unknown", parentData: data3, parentDataProperty: "api-version-unknown", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                        errors = vErrors.length;
                    }
                }
                if (data3["ipvs-azure-network-policy"] !== undefined) {
                    if (!(validate53(data3["ipvs-azure-network-policy"], { instancePath: instancePath + "/rules/ipvs-azure-network-policy", parentData: data3, parentDataProperty: "ipvs-azure-network-policy", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                        errors = vErrors.length;
                    }
                }
                if (data3["cilium-kube-proxy"] !== undefined) {
                    if (!(validate53(data3["cilium-kube-proxy"], { instancePath: instancePath + "/rules/cilium-kube-proxy", parentData: data3, parentDataProperty: "cilium-kube-proxy", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                        errors = vErrors.length;
                    }
                }
                if (data3["disabled-requires-byo-cni"] !== undefined) {
                    if (!(validate53(data3["disabled-requires-byo-cni"], { instancePath: instancePath + "/rules/disabled-requires-byo-cni", parentData: data3, parentDataProperty: "disabled-requires-byo-cni", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                        errors = vErrors.length;
                    }
                }
                if (data3["byo-cni-kube-proxy-enabled"] !== undefined) {
                    if (!(validate53(data3["byo-cni-kube-proxy-enabled"], { instancePath: instancePath + "/rules/byo-cni-kube-proxy-enabled", parentData: data3, parentDataProperty: "byo-cni-kube-proxy-enabled", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                        errors = vErrors.length;
                    }
                }
                if (data3["nftables-kubernetes-version"] !== undefined) {
                    if (!(validate53(data3["nftables-kubernetes-version"], { instancePath: instancePath + "/rules/nftables-kubernetes-version", parentData: data3, parentDataProperty: "nftables-kubernetes-version", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                        errors = vErrors.length;
                    }
                }
                if (data3["nftables-calico"] !== undefined) {
                    if (!(validate53(data3["nftables-calico"], { instancePath: instancePath + "/rules/nftables-calico", parentData: data3, parentDataProperty: "nftables-calico", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                        errors = vErrors.length;
                    }
                }
                if (data3["automatic-sku"] !== undefined) {
                    if (!(validate53(data3["automatic-sku"], { instancePath: instancePath + "/rules/automatic-sku", parentData: data3, parentDataProperty: "automatic-sku", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                        errors = vErrors.length;
                    }
                }
                if (data3["ipvs-deprecated"] !== undefined) {
                    if (!(validate53(data3["ipvs-deprecated"], { instancePath: instancePath + "/rules/ipvs-deprecated", parentData: data3, parentDataProperty: "ipvs-deprecated", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                        errors = vErrors.length;
                    }
                }
                if (data3["least-connection-uneven"] !== undefined) {
                    if (!(validate53(data3["least-connection-uneven"], { instancePath: instancePath + "/rules/least-connection-uneven", parentData: data3, parentDataProperty: "least-connection-uneven", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                        errors = vErrors.length;
                    }
                }
                if (data3["cli-config-missing"] !== undefined) {
                    if (!(validate53(data3["cli-config-missing"], { instancePath: instancePath + "/rules/cli-config-missing", parentData: data3, parentDataProperty: "cli-config-missing", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                        errors = vErrors.length;
                    }
                }
                if (data3["cli-config-inline"] !== undefined) {
                    if (!(validate53(data3["cli-config-inline"], { instancePath: instancePath + "/rules/cli-config-inline", parentData: data3, parentDataProperty: "cli-config-inline", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                        errors = vErrors.length;
                    }
                }
                if (data3["cli-extension-version"] !== undefined) {
                    if (!(validate53(data3["cli-extension-version"], { instancePath: instancePath + "/rules/cli-extension-version", parentData: data3, parentDataProperty: "cli-extension-version", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                        errors = vErrors.length;
                    }
                }
                if (data3["cli-extension-missing"] !== undefined) {
                    if (!(validate53(data3["cli-extension-missing"], { instancePath: instancePath + "/rules/cli-extension-missing", parentData: data3, parentDataProperty: "cli-extension-missing", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                        errors = vErrors.length;
                    }
                }
                if (data3["upstream-config-as-aks"] !== undefined) {
                    if (!(validate53(data3["upstream-config-as-aks"], { instancePath: instancePath + "/rules/upstream-config-as-aks", parentData: data3, parentDataProperty: "upstream-config-as-aks", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                        errors = vErrors.length;
                    }
                }
                if (data3["upstream-schema"] !== undefined) {
                    if (!(validate53(data3["upstream-schema"], { instancePath: instancePath + "/rules/upstream-schema", parentData: data3, parentDataProperty: "upstream-schema", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                        errors = vErrors.length;
                    }
                }
                if (data3["kube-proxy-change"] !== undefined) {
                    if (!(validate53(data3["kube-proxy-change"], { instancePath: instancePath + "/rules/kube-proxy-change", parentData: data3, parentDataProperty: "kube-proxy-change", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                        errors = vErrors.length;
                    }
                }
                if (data3["invalid-template"] !== undefined) {
                    if (!(validate53(data3["invalid-template"], { instancePath: instancePath + "/rules/invalid-template", parentData: data3, parentDataProperty: "invalid-template", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                        errors = vErrors.length;
                    }
                }
                if (data3["unreadable-file"] !== undefined) {
                    if (!(validate53(data3["unreadable-file"], { instancePath: instancePath + "/rules/unreadable-file", parentData: data3, parentDataProperty: "unreadable-file", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                        errors = vErrors.length;
                    }
                }
                if (data3.undecided !== undefined) {
                    if (!(validate53(data3.undecided, { instancePath: instancePath + "/rules/undecided", parentData: data3, parentDataProperty: "undecided", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                        errors = vErrors.length;
                    }
                }
                if (data3["exception-expired"] !== undefined) {
                    if (!(validate53(data3["exception-expired"], { instancePath: instancePath + "/rules/exception-expired", parentData: data3, parentDataProperty: "exception-expired", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                        errors = vErrors.length;
                    }
                }
                if (data3["exception-unused"] !== undefined) {
                    if (!(validate53(data3["exception-unused"], { instancePath: instancePath + "/rules/exception-unused", parentData: data3, parentDataProperty: "exception-unused", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                        errors = vErrors.length;
                    }
                }
                if (data3["policy-mandatory"] !== undefined) {
                    if (!(validate53(data3["policy-mandatory"], { instancePath: instancePath + "/rules/policy-mandatory", parentData: data3, parentDataProperty: "policy-mandatory", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                        errors = vErrors.length;
                    }
                }
                for (const key5 in data3) {
                    if (pattern3.test(key5)) {
                        if (!(validate53(data3[key5], { instancePath: instancePath + "/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data3, parentDataProperty: key5, rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                            errors = vErrors.length;
                        }
                    }
                }
            }
            else {
                const err27 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "object" }, schema: schema19.properties.rules.type, parentSchema: schema19.properties.rules, data: data3 };
                if (vErrors === null) {
                    vErrors = [err27];
                }
                else {
                    vErrors.push(err27);
                }
                errors++;
            }
        }
        if (data.require !== undefined) {
            let data53 = data.require;
            if (Array.isArray(data53)) {
                const len1 = data53.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    if (!(validate104(data53[i1], { instancePath: instancePath + "/require/" + i1, parentData: data53, parentDataProperty: i1, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err28 = { instancePath: instancePath + "/require", schemaPath: "#/properties/require/type", keyword: "type", params: { type: "array" }, schema: schema19.properties.require.type, parentSchema: schema19.properties.require, data: data53 };
                if (vErrors === null) {
                    vErrors = [err28];
                }
                else {
                    vErrors.push(err28);
                }
                errors++;
            }
        }
        if (data.exceptions !== undefined) {
            let data55 = data.exceptions;
            if (Array.isArray(data55)) {
                const len2 = data55.length;
                for (let i2 = 0; i2 < len2; i2++) {
                    if (!(validate118(data55[i2], { instancePath: instancePath + "/exceptions/" + i2, parentData: data55, parentDataProperty: i2, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err29 = { instancePath: instancePath + "/exceptions", schemaPath: "#/properties/exceptions/type", keyword: "type", params: { type: "array" }, schema: schema19.properties.exceptions.type, parentSchema: schema19.properties.exceptions, data: data55 };
                if (vErrors === null) {
                    vErrors = [err29];
                }
                else {
                    vErrors.push(err29);
                }
                errors++;
            }
        }
        if (data.suppressions !== undefined) {
            let data57 = data.suppressions;
            if (data57 && typeof data57 == "object" && !Array.isArray(data57)) {
                for (const key6 in data57) {
                    if (!(((key6 === "require-expiry") || (key6 === "max-days")) || (key6 === "inline"))) {
                        const err30 = { instancePath: instancePath + "/suppressions", schemaPath: "#/properties/suppressions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, schema: false, parentSchema: schema19.properties.suppressions, data: data57 };
                        if (vErrors === null) {
                            vErrors = [err30];
                        }
                        else {
                            vErrors.push(err30);
                        }
                        errors++;
                    }
                }
                if (data57["require-expiry"] !== undefined) {
                    let data58 = data57["require-expiry"];
                    if (typeof data58 !== "boolean") {
                        const err31 = { instancePath: instancePath + "/suppressions/require-expiry", schemaPath: "#/properties/suppressions/properties/require-expiry/type", keyword: "type", params: { type: "boolean" }, schema: schema19.properties.suppressions.properties["require-expiry"].type, parentSchema: schema19.properties.suppressions.properties["require-expiry"], data: data58 };
                        if (vErrors === null) {
                            vErrors = [err31];
                        }
                        else {
                            vErrors.push(err31);
                        }
                        errors++;
                    }
                }
                if (data57["max-days"] !== undefined) {
                    let data59 = data57["max-days"];
                    if (!(((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59))) && (isFinite(data59)))) {
                        const err32 = { instancePath: instancePath + "/suppressions/max-days", schemaPath: "#/properties/suppressions/properties/max-days/type", keyword: "type", params: { type: "integer" }, schema: schema19.properties.suppressions.properties["max-days"].type, parentSchema: schema19.properties.suppressions.properties["max-days"], data: data59 };
                        if (vErrors === null) {
                            vErrors = [err32];
                        }
                        else {
                            vErrors.push(err32);
                        }
                        errors++;
                    }
                    if ((typeof data59 == "number") && (isFinite(data59))) {
                        if (data59 > 36500 || isNaN(data59)) {
                            const err33 = { instancePath: instancePath + "/suppressions/max-days", schemaPath: "#/properties/suppressions/properties/max-days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 36500 }, schema: 36500, parentSchema: schema19.properties.suppressions.properties["max-days"], data: data59 };
                            if (vErrors === null) {
                                vErrors = [err33];
                            }
                            else {
                                vErrors.push(err33);
                            }
                            errors++;
                        }
                        if (data59 < 1 || isNaN(data59)) {
                            const err34 = { instancePath: instancePath + "/suppressions/max-days", schemaPath: "#/properties/suppressions/properties/max-days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema19.properties.suppressions.properties["max-days"], data: data59 };
                            if (vErrors === null) {
                                vErrors = [err34];
                            }
                            else {
                                vErrors.push(err34);
                            }
                            errors++;
                        }
                    }
                }
                if (data57.inline !== undefined) {
                    let data60 = data57.inline;
                    if (typeof data60 !== "boolean") {
                        const err35 = { instancePath: instancePath + "/suppressions/inline", schemaPath: "#/properties/suppressions/properties/inline/type", keyword: "type", params: { type: "boolean" }, schema: schema19.properties.suppressions.properties.inline.type, parentSchema: schema19.properties.suppressions.properties.inline, data: data60 };
                        if (vErrors === null) {
                            vErrors = [err35];
                        }
                        else {
                            vErrors.push(err35);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err36 = { instancePath: instancePath + "/suppressions", schemaPath: "#/properties/suppressions/type", keyword: "type", params: { type: "object" }, schema: schema19.properties.suppressions.type, parentSchema: schema19.properties.suppressions, data: data57 };
                if (vErrors === null) {
                    vErrors = [err36];
                }
                else {
                    vErrors.push(err36);
                }
                errors++;
            }
        }
        if (data.inputs !== undefined) {
            let data61 = data.inputs;
            if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
                for (const key7 in data61) {
                    if (!(((((key7 === "ignore") || (key7 === "roots")) || (key7 === "configs")) || (key7 === "parameters")) || (key7 === "markdown"))) {
                        const err37 = { instancePath: instancePath + "/inputs", schemaPath: "#/properties/inputs/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, schema: false, parentSchema: schema19.properties.inputs, data: data61 };
                        if (vErrors === null) {
                            vErrors = [err37];
                        }
                        else {
                            vErrors.push(err37);
                        }
                        errors++;
                    }
                }
                if (data61.ignore !== undefined) {
                    let data62 = data61.ignore;
                    if (Array.isArray(data62)) {
                        const len3 = data62.length;
                        for (let i3 = 0; i3 < len3; i3++) {
                            if (!(validate109(data62[i3], { instancePath: instancePath + "/inputs/ignore/" + i3, parentData: data62, parentDataProperty: i3, rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
                                errors = vErrors.length;
                            }
                        }
                    }
                    else {
                        const err38 = { instancePath: instancePath + "/inputs/ignore", schemaPath: "#/properties/inputs/properties/ignore/type", keyword: "type", params: { type: "array" }, schema: schema19.properties.inputs.properties.ignore.type, parentSchema: schema19.properties.inputs.properties.ignore, data: data62 };
                        if (vErrors === null) {
                            vErrors = [err38];
                        }
                        else {
                            vErrors.push(err38);
                        }
                        errors++;
                    }
                }
                if (data61.roots !== undefined) {
                    let data64 = data61.roots;
                    if (Array.isArray(data64)) {
                        const len4 = data64.length;
                        for (let i4 = 0; i4 < len4; i4++) {
                            if (!(validate109(data64[i4], { instancePath: instancePath + "/inputs/roots/" + i4, parentData: data64, parentDataProperty: i4, rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
                                errors = vErrors.length;
                            }
                        }
                    }
                    else {
                        const err39 = { instancePath: instancePath + "/inputs/roots", schemaPath: "#/properties/inputs/properties/roots/type", keyword: "type", params: { type: "array" }, schema: schema19.properties.inputs.properties.roots.type, parentSchema: schema19.properties.inputs.properties.roots, data: data64 };
                        if (vErrors === null) {
                            vErrors = [err39];
                        }
                        else {
                            vErrors.push(err39);
                        }
                        errors++;
                    }
                }
                if (data61.configs !== undefined) {
                    let data66 = data61.configs;
                    if (Array.isArray(data66)) {
                        const len5 = data66.length;
                        for (let i5 = 0; i5 < len5; i5++) {
                            if (!(validate109(data66[i5], { instancePath: instancePath + "/inputs/configs/" + i5, parentData: data66, parentDataProperty: i5, rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
                                errors = vErrors.length;
                            }
                        }
                    }
                    else {
                        const err40 = { instancePath: instancePath + "/inputs/configs", schemaPath: "#/properties/inputs/properties/configs/type", keyword: "type", params: { type: "array" }, schema: schema19.properties.inputs.properties.configs.type, parentSchema: schema19.properties.inputs.properties.configs, data: data66 };
                        if (vErrors === null) {
                            vErrors = [err40];
                        }
                        else {
                            vErrors.push(err40);
                        }
                        errors++;
                    }
                }
                if (data61.parameters !== undefined) {
                    let data68 = data61.parameters;
                    if (Array.isArray(data68)) {
                        const len6 = data68.length;
                        for (let i6 = 0; i6 < len6; i6++) {
                            let data69 = data68[i6];
                            if (data69 && typeof data69 == "object" && !Array.isArray(data69)) {
                                if (data69.template === undefined) {
                                    const err41 = { instancePath: instancePath + "/inputs/parameters/" + i6, schemaPath: "#/properties/inputs/properties/parameters/items/required", keyword: "required", params: { missingProperty: "template" }, schema: schema19.properties.inputs.properties.parameters.items.required, parentSchema: schema19.properties.inputs.properties.parameters.items, data: data69 };
                                    if (vErrors === null) {
                                        vErrors = [err41];
                                    }
                                    else {
                                        vErrors.push(err41);
                                    }
                                    errors++;
                                }
                                if (data69.files === undefined) {
                                    const err42 = { instancePath: instancePath + "/inputs/parameters/" + i6, schemaPath: "#/properties/inputs/properties/parameters/items/required", keyword: "required", params: { missingProperty: "files" }, schema: schema19.properties.inputs.properties.parameters.items.required, parentSchema: schema19.properties.inputs.properties.parameters.items, data: data69 };
                                    if (vErrors === null) {
                                        vErrors = [err42];
                                    }
                                    else {
                                        vErrors.push(err42);
                                    }
                                    errors++;
                                }
                                for (const key8 in data69) {
                                    if (!((key8 === "template") || (key8 === "files"))) {
                                        const err43 = { instancePath: instancePath + "/inputs/parameters/" + i6, schemaPath: "#/properties/inputs/properties/parameters/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, schema: false, parentSchema: schema19.properties.inputs.properties.parameters.items, data: data69 };
                                        if (vErrors === null) {
                                            vErrors = [err43];
                                        }
                                        else {
                                            vErrors.push(err43);
                                        }
                                        errors++;
                                    }
                                }
                                if (data69.template !== undefined) {
                                    let data70 = data69.template;
                                    if (typeof data70 !== "string") {
                                        const err44 = { instancePath: instancePath + "/inputs/parameters/" + i6 + "/template", schemaPath: "#/properties/inputs/properties/parameters/items/properties/template/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.inputs.properties.parameters.items.properties.template.type, parentSchema: schema19.properties.inputs.properties.parameters.items.properties.template, data: data70 };
                                        if (vErrors === null) {
                                            vErrors = [err44];
                                        }
                                        else {
                                            vErrors.push(err44);
                                        }
                                        errors++;
                                    }
                                }
                                if (data69.files !== undefined) {
                                    let data71 = data69.files;
                                    if (Array.isArray(data71)) {
                                        const len7 = data71.length;
                                        for (let i7 = 0; i7 < len7; i7++) {
                                            if (!(validate109(data71[i7], { instancePath: instancePath + "/inputs/parameters/" + i6 + "/files/" + i7, parentData: data71, parentDataProperty: i7, rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
                                                errors = vErrors.length;
                                            }
                                        }
                                    }
                                    else {
                                        const err45 = { instancePath: instancePath + "/inputs/parameters/" + i6 + "/files", schemaPath: "#/properties/inputs/properties/parameters/items/properties/files/type", keyword: "type", params: { type: "array" }, schema: schema19.properties.inputs.properties.parameters.items.properties.files.type, parentSchema: schema19.properties.inputs.properties.parameters.items.properties.files, data: data71 };
                                        if (vErrors === null) {
                                            vErrors = [err45];
                                        }
                                        else {
                                            vErrors.push(err45);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err46 = { instancePath: instancePath + "/inputs/parameters/" + i6, schemaPath: "#/properties/inputs/properties/parameters/items/type", keyword: "type", params: { type: "object" }, schema: schema19.properties.inputs.properties.parameters.items.type, parentSchema: schema19.properties.inputs.properties.parameters.items, data: data69 };
                                if (vErrors === null) {
                                    vErrors = [err46];
                                }
                                else {
                                    vErrors.push(err46);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err47 = { instancePath: instancePath + "/inputs/parameters", schemaPath: "#/properties/inputs/properties/parameters/type", keyword: "type", params: { type: "array" }, schema: schema19.properties.inputs.properties.parameters.type, parentSchema: schema19.properties.inputs.properties.parameters, data: data68 };
                        if (vErrors === null) {
                            vErrors = [err47];
                        }
                        else {
                            vErrors.push(err47);
                        }
                        errors++;
                    }
                }
                if (data61.markdown !== undefined) {
                    let data73 = data61.markdown;
                    if (typeof data73 !== "boolean") {
                        const err48 = { instancePath: instancePath + "/inputs/markdown", schemaPath: "#/properties/inputs/properties/markdown/type", keyword: "type", params: { type: "boolean" }, schema: schema19.properties.inputs.properties.markdown.type, parentSchema: schema19.properties.inputs.properties.markdown, data: data73 };
                        if (vErrors === null) {
                            vErrors = [err48];
                        }
                        else {
                            vErrors.push(err48);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err49 = { instancePath: instancePath + "/inputs", schemaPath: "#/properties/inputs/type", keyword: "type", params: { type: "object" }, schema: schema19.properties.inputs.type, parentSchema: schema19.properties.inputs, data: data61 };
                if (vErrors === null) {
                    vErrors = [err49];
                }
                else {
                    vErrors.push(err49);
                }
                errors++;
            }
        }
    }
    else {
        const err50 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema19.type, parentSchema: schema19, data };
        if (vErrors === null) {
            vErrors = [err50];
        }
        else {
            vErrors.push(err50);
        }
        errors++;
    }
    validate52.errors = vErrors;
    return errors === 0;
}
validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// EXTERNAL MODULE: ./lib/policy/level-names.js
var level_names = __webpack_require__(7700);
// EXTERNAL MODULE: ./lib/policy/policy.js
var policy = __webpack_require__(4193);
// EXTERNAL MODULE: ./lib/syntax/json/parse.js + 4 modules
var parse = __webpack_require__(1860);
// EXTERNAL MODULE: ./lib/syntax/yaml/limits.js
var limits = __webpack_require__(8810);
;// CONCATENATED MODULE: ./lib/policy/read-tree.js
/** The tree of a policy's text. */


/**
 * YAML 1.2 holds all of JSON. A policy that is JSON, as programs write it, is read as such in a tenth of the time; YAML is
 * loaded for any other, and for what only its reader refuses.
 */
async function readTree(text) {
    const json = text.length <= limits/* MAXIMUM_LENGTH */.m && /^\s*\{/.test(text) ? (0,parse/* parseJson */.q)(text) : null;
    const root = json?.problems.length === 0 && json.looseness.length === 0 ? json.root : null;
    if (root !== null && isPlain(root, limits/* MAXIMUM_DEPTH */.t))
        return { value: root, problems: [] };
    const { parseYaml } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(279)]).then(__webpack_require__.bind(__webpack_require__, 279));
    return parseYaml(text);
}
/** Whether nothing in it is what the reader of YAML refuses: a key twice, an endless number, a deep nest. */
function isPlain(node, depth) {
    if (depth === 0)
        return false;
    switch (node.kind) {
        case 'number':
            return Number.isFinite(node.value);
        case 'array':
            return node.items.every((item) => isPlain(item, depth - 1));
        case 'object':
            return (new Set(node.members.map(({ key }) => key.value)).size === node.members.length &&
                node.members.every(({ value }) => isPlain(value, depth - 1)));
        default:
            return true;
    }
}

// EXTERNAL MODULE: ./lib/policy/suppression-rules.js
var suppression_rules = __webpack_require__(5694);
;// CONCATENATED MODULE: ./lib/policy/read-policy-file.js
/** One policy file, from text to what it says; what it extends is not looked at. */










const validate = validatePolicyFile;
/** Where there are problems, the file holds what could be read. */
async function readPolicyFile(source) {
    const problems = [];
    const tell = (span, message) => problems.push((0,problem/* problemAt */.l4)(source, span, message));
    const { value: root, problems: broken } = await readTree(source.text);
    for (const problem of broken)
        tell(problem, `This is not the YAML of a policy: ${problem.message}.`);
    if (root === null || root.kind === 'null') {
        if (broken.length === 0)
            tell(root ?? { start: 0, end: 0 }, "The policy is empty; expected at least 'version: 1'.");
        return { file: emptyFile(source), problems };
    }
    if (!validate((0,to_plain/* toPlain */.U)(root)))
        tellSchemaErrors(validate.errors ?? [], root, tell);
    return { file: await readRoot(root, source, tell), problems };
}
function emptyFile(source) {
    return {
        source,
        extends: null,
        rules: [],
        requiredIds: [],
        requirements: [],
        inputs: policy/* noInputs */.X,
        exceptions: [],
        suppressions: {},
    };
}
async function readRoot(root, source, tell) {
    const required = (0,tree/* memberOf */.C5)(root, 'require');
    const inputs = (0,tree/* memberOf */.C5)(root, 'inputs');
    const bases = (0,tree/* memberOf */.C5)(root, 'extends');
    const exceptions = (0,tree/* memberOf */.C5)(root, 'exceptions');
    return {
        source,
        extends: bases === null
            ? null
            : (0,tree/* itemsOf */.S3)(bases)
                .filter(tree/* isText */.KH)
                .map((base) => ({ text: base.value, site: (0,model_location/* siteOf */.zU)(source, base) })),
        rules: readRules((0,tree/* memberOf */.C5)(root, 'rules'), source),
        requiredIds: (0,tree/* itemsOf */.S3)(required).flatMap((entry) => textsIn((0,tree/* memberOf */.C5)(entry, 'id'))),
        requirements: (0,tree/* itemsOf */.S3)(required).length === 0 || required === null
            ? []
            : (await Promise.all(/* import() */[__webpack_require__.e(11), __webpack_require__.e(480), __webpack_require__.e(182), __webpack_require__.e(747), __webpack_require__.e(960)]).then(__webpack_require__.bind(__webpack_require__, 8960))).readRequirements(required, { source, tell }),
        inputs: inputs === null ? policy/* noInputs */.X : (await Promise.all(/* import() */[__webpack_require__.e(11), __webpack_require__.e(302)]).then(__webpack_require__.bind(__webpack_require__, 3302))).readInputs(inputs, { source, tell }),
        exceptions: (0,tree/* itemsOf */.S3)(exceptions).length === 0 || exceptions === null
            ? []
            : await (await Promise.all(/* import() */[__webpack_require__.e(11), __webpack_require__.e(182), __webpack_require__.e(661)]).then(__webpack_require__.bind(__webpack_require__, 4042))).readExceptions(exceptions, { source, tell }),
        suppressions: suppressionsIn((0,tree/* memberOf */.C5)(root, 'suppressions')),
    };
}
function suppressionsIn(node) {
    const [expiry, days, inline] = ['require-expiry', 'max-days', 'inline'].map((name) => (0,tree/* memberOf */.C5)(node, name));
    return {
        ...(expiry?.kind === 'boolean' ? { requireExpiry: expiry.value } : {}),
        ...(days?.kind === 'number' && isMaxDays(days.value) ? { maxDays: days.value } : {}),
        ...(inline?.kind === 'boolean' ? { inline: inline.value } : {}),
    };
}
/** Another number is told of, and no end is held against it. */
function isMaxDays(days) {
    return Number.isInteger(days) && days >= 1 && days <= suppression_rules/* longestMaxDays */.CH;
}
function textsIn(node) {
    return (0,tree/* isText */.KH)(node) ? [node.value] : [];
}
function readRules(node, source) {
    if (node?.kind !== 'object')
        return [];
    return node.members.map(({ key, value }) => ({
        id: key.value,
        level: (0,level_names/* levelAt */.G)(value.kind === 'object' ? (0,tree/* memberOf */.C5)(value, 'level') : value),
        options: optionsIn(value),
        mandatory: booleanIn((0,tree/* memberOf */.C5)(value, 'mandatory')),
        key: (0,model_location/* siteOf */.zU)(source, key),
        value: (0,model_location/* siteOf */.zU)(source, value),
    }));
}
function booleanIn(node) {
    return node?.kind === 'boolean' ? node.value : null;
}
function optionsIn(node) {
    if (node.kind !== 'object')
        return {};
    const entries = node.members.flatMap(({ key, value }) => key.value !== 'level' && (value.kind === 'string' || value.kind === 'number')
        ? [[key.value, value.value]]
        : []);
    return Object.fromEntries(entries);
}

// EXTERNAL MODULE: ./lib/policy/unreadable-policy-error.js
var unreadable_policy_error = __webpack_require__(6724);
;// CONCATENATED MODULE: ./lib/policy/layers.js
/** A policy file with everything that it extends, in the order in which it applies. */










/** Files that extend files that extend files. */
const maximumDepth = 10;
/** Packs and files, as often as they are extended. */
const maximumLayers = 100;
const tooMany = `'extends' comes to more than ${maximumLayers} packs and files.`;
/** @param spec the policy file's path, or the reference of a file of another repository */
async function gatherLayers(spec, port) {
    const gathering = { port, layers: [], problems: [], notices: [], files: new Map(), isComplete: true };
    const isAddress = (0,remote_reference/* isReference */.A_)(spec) || /^[a-z][a-z0-9+.-]+:\/\//i.test(spec);
    const base = isAddress ? baseNamed(spec, null) : fileAt(external_node_path_.posix.normalize(spec));
    if ('problem' in base)
        tell({ path: spec, by: null }, base.problem, gathering);
    else
        await addFile({ base, chain: [], by: null }, gathering);
    return gathering;
}
/** @returns the paths of the file and of all that it extends */
async function addFile(asked, gathering) {
    const { base, chain, by } = asked;
    const { path } = base;
    const refusal = refusalOf(asked, gathering);
    const had = refusal === null ? await hadOnce(asked, gathering) : { problem: refusal };
    if ('problem' in had) {
        tell({ path, by }, had.problem, gathering);
        return new Set();
    }
    const { file, commit } = had;
    if (commit !== null)
        adviseCommit(asked, commit, gathering);
    const above = new Set([path]);
    if (file.extends === null) {
        gathering.layers.push({ kind: 'pack', pack: 'recommended', site: by?.site ?? (0,model_location/* startOf */.GH)(file.source) });
    }
    for (const extending of file.extends ?? []) {
        const reached = await addBase(extending, base, [...chain, path], gathering);
        for (const one of reached)
            above.add(one);
    }
    gathering.layers.push({ kind: 'file', path, file, commit, above });
    return above;
}
async function addBase(by, from, chain, gathering) {
    const { text, site } = by;
    if ((0,packs/* isPackName */.TI)(text)) {
        if (gathering.layers.length >= maximumLayers)
            tell({ path: from.path, by }, tooMany, gathering);
        else
            gathering.layers.push({ kind: 'pack', pack: text, site });
        return new Set();
    }
    const base = baseNamed(text, from);
    if ('path' in base)
        return addFile({ base, chain, by }, gathering);
    tell({ path: from.path, by }, base.problem, gathering);
    return new Set();
}
function refusalOf({ base: { path }, chain }, { layers, files }) {
    if (chain.includes(path))
        return `'extends' leads in a circle: ${[...chain.slice(chain.indexOf(path)), path].join(' → ')}.`;
    if (chain.length >= maximumDepth) {
        return `'extends' is nested deeper than ${maximumDepth} files: ${[...chain, path].join(' → ')}.`;
    }
    // Also of files that are not there: each may be a question to GitHub.
    const isTooMany = layers.length >= maximumLayers || (files.size >= maximumLayers && !files.has(path));
    return isTooMany ? tooMany : null;
}
/** A file that is extended twice is read once, so that its problems are told once. */
async function hadOnce(asked, gathering) {
    const { path } = asked.base;
    const known = gathering.files.get(path);
    if (known !== undefined)
        return known;
    const found = await textOf(asked, gathering.port);
    const had = 'problem' in found ? found : await fileFrom(path, found, gathering);
    gathering.files.set(path, had);
    return had;
}
async function fileFrom(path, { text, commit }, { problems }) {
    const read = await readPolicyFile({ path, text: text.replace(/^\uFEFF/, '') });
    for (const problem of read.problems)
        problems.push(problem);
    return { file: read.file, commit };
}
async function textOf({ base, by }, port) {
    const { path, reference } = base;
    if (reference === null) {
        try {
            const text = await port.read(path);
            return text === null ? { problem: missingFile(by?.text ?? path, path) } : { text, commit: port.commit ?? null };
        }
        catch (error) {
            if (!(error instanceof unreadable_policy_error/* UnreadablePolicyError */.S))
                throw error;
            return { problem: by === null ? error.message : `'${path}' is not read: ${error.reason}.` };
        }
    }
    const found = (await port.remote?.(reference)) ?? { problem: 'no other repository can be asked here' };
    return 'problem' in found ? { problem: `'${path}' cannot be had: ${withEnd(found.problem)}` } : found;
}
/** What is read may be another thing tomorrow, without a word in this repository. */
function adviseCommit({ base, by }, commit, gathering) {
    const { path, reference } = base;
    const isWritten = by === null || (0,remote_reference/* isReference */.A_)(by.text);
    if (reference === null || !isWritten || (0,remote_reference/* isCommit */.WM)(reference.ref))
        return;
    const fixed = (0,remote_reference/* referenceText */.n5)({ ...reference, ref: commit });
    const message = `'${reference.ref}' of '${path}' may come to mean another commit; today's is named by '${fixed}'.`;
    const notice = problemOf({ path, by }, message);
    // Where a file is extended twice, what it extends is.
    const isTold = gathering.notices.some((one) => (0,problem/* problemLine */.YK)(one) === (0,problem/* problemLine */.YK)(notice));
    if (!isTold)
        gathering.notices.push(notice);
}
function missingFile(text, path) {
    const pack = (0,policy_wording/* meant */.w)(text, packs/* packNames */.Ou).replace('Did you mean', 'Did you mean the pack');
    const hint = pack === '' ? ` Packs are ${(0,wording/* oneOf */.yL)(packs/* packNames */.Ou)}.` : pack;
    return `There is no policy file '${path}'.${text.includes('/') ? '' : hint}`;
}
function tell(where, message, gathering) {
    gathering.isComplete = false;
    gathering.problems.push(problemOf(where, message));
}
function problemOf({ path, by }, message) {
    return by === null ? { file: path, line: 1, column: 1, message } : (0,problem/* problemAt */.l4)(by.site.source, by.site, message);
}
function withEnd(sentence) {
    return /[.?!]$/.test(sentence) ? sentence : `${sentence}.`;
}


/***/ }),

/***/ 1860:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ parseJson)
});

;// CONCATENATED MODULE: ./lib/syntax/json/stop.js
/** Thrown inside the reader only, and turned into the file's one problem by `parseJson`. */
class JsonStop extends Error {
    problem;
    constructor(problem) {
        super(problem.message);
        this.problem = problem;
    }
}
function stop(start, end, message) {
    return new JsonStop({ start, end, message });
}
const WORD = /[\w$.+-]{1,40}/y;
function foundAt(text, at) {
    if (at >= text.length)
        return { end: text.length, words: 'the end of the file' };
    WORD.lastIndex = at;
    if (WORD.test(text))
        return { end: WORD.lastIndex, words: `'${text.slice(at, WORD.lastIndex)}'` };
    const code = text.codePointAt(at) ?? 0;
    const end = code > 0xffff ? at + 2 : at + 1;
    const character = text.slice(at, end);
    if (/[\p{L}\p{P}\p{S}]/u.test(character))
        return { end, words: character === "'" ? 'a single quote' : `'${character}'` };
    return { end, words: `the character U+${code.toString(16).toUpperCase().padStart(4, '0')}` };
}
function expected(text, at, what, hint = '') {
    const found = foundAt(text, at);
    return stop(at, found.end, `expected ${what}, found ${found.words}${hint === '' ? '' : `: ${hint}`}`);
}
/** After a whole value: a missing comma, or a string that ended before its author meant it to. */
function afterValue(text, at, before, what) {
    const runsOverLines = before.kind === 'string' && /[\n\r]/.test(text.slice(before.start, before.end));
    return expected(text, at, what, runsOverLines ? 'the string before it runs over several lines, so its closing quote may be missing' : '');
}
/** Words that other languages have for a value, and what JSON has. */
const OTHER_WORDS = {
    NaN: 'JSON has no NaN, write a number or null',
    Infinity: 'JSON has no Infinity, write a number or null',
    '-Infinity': 'JSON has no Infinity, write a number or null',
    True: 'write true',
    TRUE: 'write true',
    False: 'write false',
    FALSE: 'write false',
    None: 'write null',
    NULL: 'write null',
    Null: 'write null',
    undefined: 'write null',
};
function badValue(text, at) {
    if (text.trim() === '')
        return stop(text.length, text.length, 'expected a JSON value, found an empty file');
    return expected(text, at, 'a value', valueHint(text, at));
}
function valueHint(text, at) {
    WORD.lastIndex = at;
    const word = WORD.exec(text)?.[0] ?? '';
    const known = Object.hasOwn(OTHER_WORDS, word) ? OTHER_WORDS[word] : undefined;
    if (known !== undefined)
        return known;
    if (/^[+.]\d/.test(word))
        return "a JSON number begins with a digit or '-'";
    if (word !== '' || text[at] === "'")
        return 'a string needs double quotes';
    if (text[at] === '#')
        return "comments begin with '//'";
    return '';
}
/** `first`: nothing stands before it in its object, so that `}` would do as well. */
function badPropertyName(text, at, first) {
    const bare = /[\w$']/.test(text.charAt(at));
    const what = first ? "a property name in double quotes or '}'" : 'a property name in double quotes';
    return expected(text, at, what, bare ? 'a property name needs double quotes' : '');
}
function badNumber(text, start, at, what) {
    if (text.startsWith('-Infinity', start))
        return badValue(text, start);
    return expected(text, at, what);
}
function badComment(at) {
    return stop(at, at + 2, "expected '*/' at the end of the comment, found the end of the file");
}
function unterminatedString(start) {
    return stop(start, start + 1, "expected '\"' at the end of the string, found the end of the file");
}
/** `at`: the character that makes no escape, after the backslash or among the digits of `\u`. */
function badEscape(text, at) {
    if (text[at - 1] !== '\\')
        return expected(text, at, "four hexadecimal digits after '\\u'");
    return expected(text, at, 'one of " \\ / b f n r t u after a backslash', 'a backslash itself is written \\\\');
}
function tooDeep(at, most) {
    return stop(at, at + 1, `expected at most ${most} levels of objects and arrays, found one more`);
}
function tooMany(at, most) {
    return stop(at, at, `expected at most ${most} values and comments in a file, found more`);
}

;// CONCATENATED MODULE: ./lib/syntax/json/number.js

const PLUS = 0x2b;
const MINUS = 0x2d;
const DOT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;
const UPPER_E = 0x45;
const LOWER_E = 0x65;
/** Reads a number of the JSON grammar: `-`, an integer without leading zeros, a fraction, an exponent. */
function readNumber(reading) {
    const { text, at: start } = reading;
    let at = text.charCodeAt(start) === MINUS ? start + 1 : start;
    if (text.charCodeAt(at) === ZERO) {
        at++;
        if (isDigit(text, at))
            throw badNumber(text, start, at, 'no digit after the leading zero of a number');
    }
    else {
        at = skipDigits(text, start, at, "a digit after '-'");
    }
    if (text.charCodeAt(at) === DOT)
        at = skipDigits(text, start, at + 1, "a digit after '.'");
    const code = text.charCodeAt(at);
    if (code === LOWER_E || code === UPPER_E) {
        const sign = text.charCodeAt(at + 1);
        at = skipDigits(text, start, sign === PLUS || sign === MINUS ? at + 2 : at + 1, 'a digit in the exponent');
    }
    reading.at = at;
    return { kind: 'number', start, end: at, value: Number(text.slice(start, at)) };
}
function isDigit(text, at) {
    const code = text.charCodeAt(at);
    return code >= ZERO && code <= NINE;
}
function skipDigits(text, start, from, what) {
    let at = from;
    while (isDigit(text, at))
        at++;
    if (at === from)
        throw badNumber(text, start, at, what);
    return at;
}

;// CONCATENATED MODULE: ./lib/syntax/json/reading.js

const TAB = 0x09;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;
const ASTERISK = 0x2a;
const SLASH = 0x2f;
const DELETE = 0x7f;
const BYTE_ORDER_MARK = 0xfeff;
/** Of values and looseness, some 400 MB of memory. The largest of 7,189 real files has 58,080 values. */
const MAXIMUM_SIZE = 2_000_000;
/** What Newtonsoft, which Azure reads templates with, takes for blank and JSON does not. */
const LOOSE_BLANK = /[\v\f\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/y;
/** A carriage return alone ends a line too, for Newtonsoft. */
const LINE = /[^\r\n]*/y;
function readingOf(text) {
    const at = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
    return { text, at, looseness: [], openMembers: [], memberCount: 0, openItems: [], itemCount: 0, size: 0 };
}
/** Holds a file to what fits in memory: 50 MB of `1,1,1…` would not. */
function count(reading, at) {
    if (++reading.size > MAXIMUM_SIZE)
        throw tooMany(at, MAXIMUM_SIZE);
}
/** Something that is no JSON and that Azure reads all the same. */
function note(reading, start, end, message) {
    count(reading, start);
    reading.looseness.push({ start, end, message });
}
/** To the next token, or the text's end. */
function skipBlank(reading) {
    const { text } = reading;
    const length = text.length;
    let at = reading.at;
    while (at < length) {
        const code = text.charCodeAt(at);
        if (code === SPACE || code === LINE_FEED || code === CARRIAGE_RETURN || code === TAB) {
            at++;
            continue;
        }
        if (code > SPACE && code < DELETE && code !== SLASH)
            break;
        const next = skipLoose(reading, at);
        if (next === at)
            break;
        at = next;
    }
    reading.at = at;
}
/** Past one comment, or a run of characters that only Newtonsoft takes for blank; `at` itself where there is neither. */
function skipLoose(reading, at) {
    const { text } = reading;
    let end = at;
    let what = 'a comment';
    if (text.charCodeAt(at) === SLASH) {
        end = endOfComment(text, at);
    }
    else {
        LOOSE_BLANK.lastIndex = at;
        if (LOOSE_BLANK.test(text))
            end = LOOSE_BLANK.lastIndex;
        what = 'a blank other than space, tab and line break';
    }
    if (end > at)
        note(reading, at, end, what);
    return end;
}
function endOfComment(text, at) {
    const next = text.charCodeAt(at + 1);
    if (next === SLASH) {
        LINE.lastIndex = at;
        LINE.test(text);
        return LINE.lastIndex;
    }
    if (next !== ASTERISK)
        throw expected(text, at, "'//' or '/*'");
    const end = text.indexOf('*/', at + 2);
    if (end === -1)
        throw badComment(at);
    return end + 2;
}

;// CONCATENATED MODULE: ./lib/syntax/json/string.js
/** Strings of the JSON reader: one slice where nothing is escaped; elsewhere `JSON.parse` decodes what was checked here. */


const string_LINE_FEED = 0x0a;
const string_CARRIAGE_RETURN = 0x0d;
const string_TAB = 0x09;
const string_SPACE = 0x20;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** Reads the string whose opening quote is next. Raw control characters are kept, and noted once. */
function readString(reading) {
    const { text, at: start } = reading;
    const length = text.length;
    for (let at = start + 1; at < length; at++) {
        const code = text.charCodeAt(at);
        if (code === QUOTE) {
            reading.at = at + 1;
            return { kind: 'string', start, end: at + 1, value: text.slice(start + 1, at) };
        }
        if (code === BACKSLASH || code < string_SPACE)
            return readEscaped(reading, at);
    }
    throw unterminatedString(start);
}
/** A string whose first escape or raw control character stands at `from`. */
function readEscaped(reading, from) {
    const { text, at: start } = reading;
    const length = text.length;
    let raw = -1;
    for (let at = from; at < length; at++) {
        const code = text.charCodeAt(at);
        if (code === QUOTE) {
            const end = at + 1;
            reading.at = end;
            const value = raw === -1 ? decoded(text, start, end) : decodedWithRaw(text, start, end);
            if (raw !== -1)
                note(reading, raw, raw + 1, `${nameOf(text.charCodeAt(raw))} in a string`);
            return { kind: 'string', start, end, value };
        }
        if (code === BACKSLASH)
            at++;
        else if (code < string_SPACE && raw === -1)
            raw = at;
    }
    throw unterminatedString(start);
}
function decoded(text, start, end) {
    try {
        return JSON.parse(text.slice(start, end));
    }
    catch {
        return decodedWithRaw(text, start, end);
    }
}
/** Raw control characters are escaped first, as `JSON.parse` will have them; an escape that is wrong stops the reader. */
function decodedWithRaw(text, start, end) {
    for (let at = start + 1; at < end - 1; at++) {
        if (text.charCodeAt(at) === BACKSLASH)
            at = endOfEscape(text, at);
    }
    const written = text.slice(start, end);
    return JSON.parse(written.replace(/\p{Cc}/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`));
}
function nameOf(code) {
    if (code === string_LINE_FEED || code === string_CARRIAGE_RETURN)
        return 'a raw line break';
    if (code === string_TAB)
        return 'a raw tab';
    return `a raw control character (U+${code.toString(16).toUpperCase().padStart(4, '0')})`;
}
/** The offset of the last character of the escape at `at`. */
function endOfEscape(text, at) {
    const letter = text.charAt(at + 1);
    if (letter !== 'u') {
        if (!'"\\/bfnrt'.includes(letter))
            throw badEscape(text, at + 1);
        return at + 1;
    }
    for (let index = at + 2; index < at + 6; index++) {
        if (!isHexadecimal(text.charCodeAt(index)))
            throw badEscape(text, index);
    }
    return at + 5;
}
function isHexadecimal(code) {
    const lower = code | 0x20;
    return (code >= 0x30 && code <= 0x39) || (lower >= 0x61 && lower <= 0x66);
}

;// CONCATENATED MODULE: ./lib/syntax/json/parse.js




/** More than any template needs (Newtonsoft, which Azure reads with, stops at 64 by default), less than a call stack. */
const MAXIMUM_DEPTH = 500;
const parse_QUOTE = 0x22;
const COMMA = 0x2c;
const parse_MINUS = 0x2d;
const COLON = 0x3a;
const LEFT_BRACKET = 0x5b;
const RIGHT_BRACKET = 0x5d;
const LOWER_F = 0x66;
const LOWER_N = 0x6e;
const LOWER_T = 0x74;
const LEFT_BRACE = 0x7b;
const RIGHT_BRACE = 0x7d;
/**
 * Reads one JSON file. Offsets are those of `text`, also where it begins with a byte order mark.
 * Never throws: a text that breaks off, or nests deeper than 500, has `root: null` and one problem at the exact place.
 */
function parseJson(text) {
    const reading = readingOf(text);
    const { root, problems } = readRoot(reading);
    // A trailing comma is known only after the comments that follow it.
    reading.looseness.sort((one, other) => one.start - other.start);
    return { root, problems, looseness: reading.looseness };
}
function readRoot(reading) {
    try {
        skipBlank(reading);
        const root = readValue(reading, 0);
        skipBlank(reading);
        if (reading.at < reading.text.length)
            throw afterValue(reading.text, reading.at, root, 'the end of the file');
        return { root, problems: [] };
    }
    catch (error) {
        if (error instanceof JsonStop)
            return { root: null, problems: [error.problem] };
        throw error;
    }
}
function readValue(reading, depth) {
    const { text, at } = reading;
    switch (text.charCodeAt(at)) {
        case parse_QUOTE:
            return readString(reading);
        case LEFT_BRACE:
            return readObject(reading, depth);
        case LEFT_BRACKET:
            return readArray(reading, depth);
        case LOWER_T:
            if (!text.startsWith('true', at))
                break;
            reading.at += 4;
            return { kind: 'boolean', start: at, end: at + 4, value: true };
        case LOWER_F:
            if (!text.startsWith('false', at))
                break;
            reading.at += 5;
            return { kind: 'boolean', start: at, end: at + 5, value: false };
        case LOWER_N:
            if (!text.startsWith('null', at))
                break;
            reading.at += 4;
            return { kind: 'null', start: at, end: at + 4 };
        default:
            if (isDigit(text, at) || text.charCodeAt(at) === parse_MINUS)
                return readNumber(reading);
    }
    throw badValue(text, at);
}
function readObject(reading, depth) {
    const { text, at: start, memberCount: first } = reading;
    if (depth === MAXIMUM_DEPTH)
        throw tooDeep(start, MAXIMUM_DEPTH);
    reading.at++;
    skipBlank(reading);
    while (text.charCodeAt(reading.at) !== RIGHT_BRACE) {
        if (text.charCodeAt(reading.at) !== parse_QUOTE)
            throw badPropertyName(text, reading.at, reading.memberCount === first);
        const key = readString(reading);
        skipBlank(reading);
        if (text.charCodeAt(reading.at) !== COLON)
            throw afterValue(text, reading.at, key, "':' after the property name");
        reading.at++;
        skipBlank(reading);
        const value = readValue(reading, depth + 1);
        count(reading, value.start);
        reading.openMembers[reading.memberCount++] = { key, value };
        skipBlank(reading);
        const code = text.charCodeAt(reading.at);
        if (code === COMMA)
            skipComma(reading, RIGHT_BRACE);
        else if (code !== RIGHT_BRACE)
            throw afterValue(text, reading.at, value, "',' or '}' after the property's value");
    }
    const members = reading.openMembers.slice(first, reading.memberCount);
    reading.memberCount = first;
    return { kind: 'object', start, end: ++reading.at, members };
}
function readArray(reading, depth) {
    const { text, at: start, itemCount: first } = reading;
    if (depth === MAXIMUM_DEPTH)
        throw tooDeep(start, MAXIMUM_DEPTH);
    reading.at++;
    skipBlank(reading);
    while (text.charCodeAt(reading.at) !== RIGHT_BRACKET) {
        const item = readValue(reading, depth + 1);
        count(reading, item.start);
        reading.openItems[reading.itemCount++] = item;
        skipBlank(reading);
        const code = text.charCodeAt(reading.at);
        if (code === COMMA)
            skipComma(reading, RIGHT_BRACKET);
        else if (code !== RIGHT_BRACKET)
            throw afterValue(text, reading.at, item, "',' or ']' after the item");
    }
    const items = reading.openItems.slice(first, reading.itemCount);
    reading.itemCount = first;
    return { kind: 'array', start, end: ++reading.at, items };
}
/** From a comma to the next token, which may be the bracket that closes. */
function skipComma(reading, closing) {
    const comma = reading.at++;
    skipBlank(reading);
    if (reading.text.charCodeAt(reading.at) === closing) {
        note(reading, comma, comma + 1, `a comma before '${String.fromCharCode(closing)}'`);
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


/***/ }),

/***/ 8810:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ MAXIMUM_LENGTH),
/* harmony export */   t: () => (/* binding */ MAXIMUM_DEPTH)
/* harmony export */ });
/** How much YAML is read, whatever reads it. */
/** UTF-16 code units. */
const MAXIMUM_LENGTH = 1_048_576;
/** Nesting beyond some thousands ends in an abort of the process inside `yaml` that nothing can catch. */
const MAXIMUM_DEPTH = 100;


/***/ })

};
;