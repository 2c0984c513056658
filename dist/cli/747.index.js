"use strict";
exports.id = 747;
exports.ids = [747];
exports.modules = {

/***/ 2747:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  newSchemaReader: () => (/* binding */ newSchemaReader)
});

// EXTERNAL MODULE: ./node_modules/ajv/dist/2020.js
var _2020 = __webpack_require__(2210);
// EXTERNAL MODULE: ./lib/model/once.js
var once = __webpack_require__(6929);
// EXTERNAL MODULE: ./node_modules/ajv-formats/dist/formats.js
var formats = __webpack_require__(779);
;// CONCATENATED MODULE: ./lib/policy/schema/formats.js
/** Formats of texts, as ajv-formats tells them. The only module that imports it. */

/**
 * Those of JSON Schema 2020-12 that ajv-formats has; its others speak of numbers or of OpenAPI, and its `url` takes
 * half a second for 20,000 colons.
 */
const names = [
    ...['date', 'time', 'date-time', 'duration', 'email', 'hostname', 'ipv4', 'ipv6', 'uri', 'uri-reference'],
    ...['uri-template', 'uuid', 'regex', 'json-pointer', 'relative-json-pointer'],
];
/** Longer texts have no format: no value that a format is asked of comes near, and none may cost time. */
const maximumLength = 4096;
const formats_formats = new Map(names.map((name) => {
    const test = testOf(formats/* fullFormats */.U9[name]);
    return [name, (text) => text.length <= maximumLength && test(text)];
}));
function testOf(format) {
    if (format instanceof RegExp)
        return (text) => format.test(text);
    if (typeof format === 'function')
        return (text) => format(text) === true;
    if (typeof format === 'object' && 'validate' in format)
        return testOf(format.validate);
    return () => true;
}

// EXTERNAL MODULE: ./lib/policy/schema/linear-pattern.js
var linear_pattern = __webpack_require__(7793);
// EXTERNAL MODULE: ./lib/azure/api-version.js
var api_version = __webpack_require__(5537);
// EXTERNAL MODULE: ./lib/azure/kubernetes-version.js
var kubernetes_version = __webpack_require__(2511);
;// CONCATENATED MODULE: ./lib/policy/schema/version-bound.js
/** The keywords `minimumVersion` and `maximumVersion`: Kubernetes versions and Azure API versions. */


/** null: the text is neither `MAJOR.MINOR[.PATCH]` nor `YYYY-MM-DD[-preview]`. What is no such version is out of bounds. */
function versionBound(text) {
    const api = (0,api_version/* parseApiVersion */.c)(text);
    if (api !== null) {
        const order = (other) => {
            const version = (0,api_version/* parseApiVersion */.c)(other);
            return version === null ? null : (0,api_version/* compareApiVersions */.$)(version, api);
        };
        return {
            atLeast: (other) => (order(other) ?? -1) >= 0,
            atMost: (other) => (order(other) ?? 1) <= 0,
        };
    }
    const kubernetes = (0,kubernetes_version/* parseKubernetesVersion */.i)(text);
    return kubernetes === null ? null : kubernetesBound(kubernetes);
}
function kubernetesBound(bound) {
    const test = (holds) => {
        return (text) => {
            const version = (0,kubernetes_version/* parseKubernetesVersion */.i)(text);
            return version === null ? false : holds(version);
        };
    };
    return { atLeast: test((version) => (0,kubernetes_version/* isAtLeast */.d)(version, bound)), atMost: test((version) => isAtMost(version, bound)) };
}
/** `1.33` as a ceiling allows all of its patch releases. */
function isAtMost(version, ceiling) {
    const byMinor = version.major - ceiling.major || version.minor - ceiling.minor;
    if (byMinor !== 0)
        return byMinor < 0;
    if (ceiling.patch === null)
        return true;
    return version.patch === null ? null : version.patch <= ceiling.patch;
}

;// CONCATENATED MODULE: ./lib/policy/schema/ajv.js
/**
 * ajv, which compiles and checks every schema of a policy and decides instances without unknowns. Loaded only when a
 * policy brings a schema; the only module that imports it.
 */





function newCompiler() {
    const doubt = { isMet: false };
    const readPattern = (0,once/* oncePerKey */.G5)((pattern) => (0,linear_pattern/* linearPattern */.G)(pattern));
    const ajv = newAjv(doubt, readPattern);
    // Rules of one organisation tend to have the same match.
    const done = new Map();
    return {
        spellings: new Map(),
        readPattern,
        compile: (schema, parts) => {
            const text = JSON.stringify(schema);
            const result = done.get(text) ?? compile(ajv, schema, { name: `policy-schema-${done.size}`, parts, doubt });
            done.set(text, result);
            return result;
        },
    };
}
function newAjv(doubt, readPattern) {
    // ajv tells patterns apart by `toString`.
    const regExp = (pattern) => {
        const test = readPattern(pattern);
        if (typeof test !== 'function')
            throw new Error(test.reason);
        return { test, toString: () => pattern };
    };
    const ajv = new _2020.Ajv2020({
        strict: true,
        // They ask for "type" beside every keyword, which is not what JSON Schema asks for.
        strictTypes: false,
        strictTuples: false,
        strictRequired: false,
        allowMatchingProperties: true,
        logger: false,
        // readSchema() refuses all that the draft's own schema does, with better words; compiling that one takes a fifth of it all.
        validateSchema: false,
        // Nobody reads what it has to say of an instance: without that its code is shorter.
        messages: false,
        // `toString` is no property of an object that does not have it.
        ownProperties: true,
        // Its optimiser costs a third of compiling, and a schema of a policy judges hundreds of clusters, not millions.
        code: { optimize: false, regExp: Object.assign(regExp, { code: 'linearPattern' }) },
    });
    for (const [name, test] of formats_formats)
        ajv.addFormat(name, test);
    for (const [keyword, side] of [['minimumVersion', 'atLeast'], ['maximumVersion', 'atMost']]) {
        ajv.addKeyword({
            keyword,
            type: ['string', 'number'],
            schemaType: 'string',
            compile: (text) => {
                const bound = versionBound(text);
                return (value) => {
                    const held = bound === null ? false : bound[side](String(value));
                    if (held === null)
                        doubt.isMet = true;
                    return held ?? true;
                };
            },
        });
    }
    return ajv;
}
function compile(ajv, schema, { name, parts, doubt }) {
    try {
        const accepts = decider(ajv.compile(schema), doubt);
        const validators = validatorsOf(ajv, schema, name, parts);
        return { accepts, parts: validators.map((validate) => decider(validate, doubt)) };
    }
    catch (error) {
        return { reason: error instanceof Error ? error.message : String(error) };
    }
}
function decider(validate, doubt) {
    return (plain) => {
        doubt.isMet = false;
        try {
            const isValid = validate(plain) === true;
            return doubt.isMet ? null : isValid;
        }
        catch {
            // Its code for `anyOf` with unevaluated properties sets properties of undefined (8.20).
            return null;
        }
    };
}
function validatorsOf(ajv, schema, name, pointers) {
    if (pointers.length === 0)
        return [];
    ajv.addSchema(schema, name);
    return pointers.map((pointer) => {
        const validate = ajv.getSchema(`${name}#${encodeURI(pointer)}`);
        if (validate === undefined)
            throw new Error(`there is no schema at '#${pointer}'`);
        return validate;
    });
}

;// CONCATENATED MODULE: ./lib/policy/schema/plain-json.js
/**
 * The data a tree stands for, for ajv: with ordinary prototypes, which ajv's comparison needs, and every name, also
 * `__proto__`, a property of its own.
 */
function plainJson(node) {
    switch (node.kind) {
        case 'object':
            return Object.fromEntries(node.members.map(({ key, value }) => [key.value, plainJson(value)]));
        case 'array':
            return node.items.map(plainJson);
        case 'null':
            return null;
        default:
            return node.value;
    }
}
/**
 * A schema for ajv. Its code skips `contains` after `prefixItems` where the array is shorter than those (8.20), so that
 * `contains` stands in `allOf` once more.
 */
function plainSchema(node) {
    if (node.kind === 'array')
        return node.items.map(plainSchema);
    if (node.kind !== 'object')
        return plainJson(node);
    const entries = node.members.map(({ key, value }) => [
        key.value,
        dataKeywords.has(key.value) ? plainJson(value) : plainSchema(value),
    ]);
    const isSplit = node.members.some(({ key, value }) => key.value === 'prefixItems' && value.kind === 'array');
    return Object.fromEntries(isSplit ? withContainsAgain(entries) : entries);
}
/** Their values are data, not schemas. */
const dataKeywords = new Set(['const', 'enum', 'default', 'examples']);
const containsKeywords = new Set(['contains', 'minContains', 'maxContains']);
function withContainsAgain(entries) {
    const again = entries.filter(([name]) => containsKeywords.has(name));
    if (again.length === 0)
        return entries;
    const all = entries.find(([name]) => name === 'allOf')?.[1];
    return [...entries, ['allOf', [...(Array.isArray(all) ? all : []), Object.fromEntries(again)]]];
}

// EXTERNAL MODULE: ./lib/policy/schema/policy-schema.js
var policy_schema = __webpack_require__(9577);
// EXTERNAL MODULE: ./lib/policy/wording.js
var wording = __webpack_require__(3275);
// EXTERNAL MODULE: ./lib/model/verdict.js
var model_verdict = __webpack_require__(8731);
// EXTERNAL MODULE: ./lib/policy/schema/instance.js
var schema_instance = __webpack_require__(8072);
// EXTERNAL MODULE: ./lib/policy/schema/schema.js
var schema_schema = __webpack_require__(5496);
;// CONCATENATED MODULE: ./lib/policy/schema/assert-array.js
/**
 * Keywords about arrays. How long an array is, is known, and what its items are need not be; or only some items at its
 * beginning and its end are known.
 */



/** `prefixItems`, then `items` for the rest. */
function items(first, others) {
    const all = others === null ? first : [...first, others];
    const schemasFor = (items) => items.flatMap((item, index) => {
        const schema = first[index] ?? others;
        return schema === null ? [] : [{ item, schema }];
    });
    const applied = (instance) => {
        if (instance.kind === 'array')
            return schemasFor(instance.items());
        const known = instance.kind === 'unknown' ? instance.certain.items : null;
        if (known === null)
            return [];
        const { start, end } = known();
        // Items at the end are further along than so many; how far, nobody knows.
        const isBeyondFirst = (_, index) => start.length + index >= first.length;
        const last = others === null ? [] : end.filter(isBeyondFirst).map((item) => ({ item, schema: others }));
        return [...schemasFor(start), ...last];
    };
    return {
        verdict: (instance) => {
            const known = (0,schema_schema/* every */.Si)(applied(instance), ({ item, schema }) => schema.verdict(item));
            return instance.kind === 'unknown' ? (0,model_verdict/* and */.Uo)(known, (0,schema_schema/* openVerdict */.gG)(all, instance, instance.cause)) : known;
        },
        failures: (instance) => applied(instance).flatMap(({ item, schema }) => (0,schema_schema/* failuresOf */.dJ)(schema, item)),
        witnesses: (instance) => applied(instance).flatMap(({ item, schema }) => schema.witnesses(item)),
    };
}
/** `contains` with `minContains` and `maxContains`. */
function contains(schema, least, most) {
    const count = most === Number.POSITIVE_INFINITY ? `at least ${least}` : `from ${least} to ${most}`;
    return (0,schema_schema/* check */.z6)({
        on: ['array'],
        holds: (array) => {
            const verdicts = array.items().map((item) => schema.verdict(item));
            return within(verdicts, least, most);
        },
        holdsAnyway: ({ items }) => {
            const fitting = countKnown(items, (item) => schema.verdict(item).is === 'yes');
            return fitting > most ? false : fitting >= least && most === Number.POSITIVE_INFINITY ? true : null;
        },
        expected: (0,schema_schema/* phrase */.MZ)(`${count} ${least === 1 && most === Number.POSITIVE_INFINITY ? 'item that fits' : 'items that fit'} 'contains'`),
    });
}
/** Whether from `least` to `most` of the verdicts are yes. */
function within(verdicts, least, most) {
    const certain = verdicts.filter(({ is }) => is === 'yes').length;
    const open = verdicts.filter(({ is }) => is === 'unknown');
    const possible = certain + open.length;
    if (possible < least || certain > most)
        return model_verdict.no;
    if (certain >= least && possible <= most)
        return model_verdict/* yes */.EZ;
    return (0,schema_schema/* undecidedOn */.dN)(open.flatMap(({ missing }) => missing));
}
/** @param holds beyond a bound, and on one side of it only */
function itemCount(holds, expected) {
    return (0,schema_schema/* check */.z6)({
        on: ['array'],
        holds: (array) => holds(array.items().length),
        holdsAnyway: ({ items }) => {
            const least = holds(countKnown(items));
            return least === holds(Number.POSITIVE_INFINITY) ? least : null;
        },
        expected: (0,schema_schema/* phrase */.MZ)(expected),
    });
}
function countKnown(items, isOne = () => true) {
    return items === null ? 0 : knownOf(items()).filter(isOne).length;
}
function knownOf({ start, end }) {
    return [...start, ...end];
}
const uniqueItems = (0,schema_schema/* check */.z6)({
    on: ['array'],
    holds: (array) => areDifferent(array.items()),
    holdsAnyway: ({ items }) => (items !== null && areDifferent(knownOf(items())).is === 'no' ? false : null),
    expected: (0,schema_schema/* phrase */.MZ)('items that all differ'),
});
function areDifferent(items) {
    const seen = new Set();
    const missing = [];
    for (const item of items) {
        const known = (0,schema_instance/* plainOf */.oi)(item);
        if ('missing' in known) {
            missing.push(known.missing);
            continue;
        }
        const text = canonicalText(known.plain);
        if (seen.has(text))
            return model_verdict.no;
        seen.add(text);
    }
    return missing.length === 0 || items.length < 2 ? model_verdict/* yes */.EZ : (0,schema_schema/* undecidedOn */.dN)(missing);
}
/** The same text for equal JSON, in whatever order its members are written. */
function canonicalText(plain) {
    return JSON.stringify(plain, (_, value) => typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
        : value);
}

;// CONCATENATED MODULE: ./lib/policy/schema/by-ajv.js
/** `unevaluatedProperties` and `unevaluatedItems` depend on what all other keywords have looked at: ajv knows. */



/** The whole schema that the keyword stands in, decided by ajv for instances that are known. */
function byAjv({ name, value, pointer, context, schemaAt }, kind) {
    schemaAt(value, pointer);
    let decide = null;
    context.byAjv.push({
        pointer: pointer.slice(0, -`/${name}`.length),
        decide: (decider) => {
            decide = decider;
        },
    });
    return (0,schema_schema/* check */.z6)({
        on: [kind],
        holds: (instance) => {
            const known = (0,schema_instance/* plainOf */.oi)(instance);
            if ('missing' in known)
                return (0,model_verdict/* undecided */.oo)(known.missing);
            const held = decide === null || decide(known.plain);
            if (held !== null)
                return (0,model_verdict/* certainly */.Cp)(held);
            const reason = `'${name}' cannot be decided for this value`;
            return (0,model_verdict/* undecided */.oo)({ reason, origin: instance.located.here.site });
        },
        expected: (0,schema_schema/* phrase */.MZ)(`nothing but what its schema allows ('${name}')`),
    });
}

;// CONCATENATED MODULE: ./lib/policy/schema/reading.js

/** null where the value is badly written, which is told by then. */
function ifRead(read, make) {
    return read === null ? null : make(read);
}
/** A keyword whose value is a count. */
function counted(make) {
    return (keyword) => ifRead(readCount(keyword), make);
}
/** `1 item`, `2 items` */
function plural(count, one, several) {
    return `${count} ${count === 1 ? one : several}`;
}
/** A keyword that means something only beside another one; that one reads it. */
function besides(keyword, other) {
    if (sibling(keyword, other) !== null)
        return true;
    keyword.context.problem(keyword.value, `'${keyword.name}' has no effect without '${other}'.`);
    return false;
}
/** The value of another keyword of the same schema; of several the last. */
function sibling({ owner }, name) {
    return owner.members.findLast(({ key }) => key.value === name)?.value ?? null;
}
/** Says what is expected of the keyword's value; null, so that readers can return it. */
function refuse(keyword, expected, at = keyword.value) {
    keyword.context.problem(at, `'${keyword.name}' is ${(0,wording/* foundText */.i)(at)}; expected ${expected}.`);
    return null;
}
/** As all that follow: null where the keyword's value is another one, which is told. */
function readText(keyword, expected = 'a string') {
    return keyword.value.kind === 'string' ? keyword.value.value : refuse(keyword, expected);
}
function readNumber(keyword) {
    return keyword.value.kind === 'number' ? keyword.value.value : refuse(keyword, 'a number');
}
function readFlag(keyword) {
    return keyword.value.kind === 'boolean' ? keyword.value.value : refuse(keyword, 'true or false');
}
function readCount(keyword) {
    const { value } = keyword;
    const isCount = value.kind === 'number' && Number.isInteger(value.value) && value.value >= 0;
    return isCount ? value.value : refuse(keyword, 'a whole number that is not negative');
}
/** Each once. @param at where the list stands, if it is not the keyword's whole value */
function readNames(keyword, at = keyword.value) {
    if (at.kind !== 'array')
        return refuse(keyword, 'a list of property names', at);
    const names = new Set();
    for (const item of at.items) {
        if (item.kind !== 'string')
            return refuse(keyword, 'property names', item);
        if (names.has(item.value))
            return repeated(keyword, item, item.value);
        names.add(item.value);
    }
    return [...names];
}
/** Tells that a list has a text twice; null, so that readers can return it. */
function repeated(keyword, at, text) {
    keyword.context.problem(at, `'${text}' is there twice in '${keyword.name}'.`);
    return null;
}
/** A schema for each name. */
function readSchemaMap(keyword) {
    const { value } = keyword;
    if (value.kind !== 'object')
        return refuse(keyword, 'a mapping from names to schemas');
    return value.members.map(({ key, value }) => [
        key,
        keyword.schemaAt(value, `${keyword.pointer}/${escaped(key.value)}`),
    ]);
}
function readSchemas(keyword) {
    const { value } = keyword;
    if (value.kind !== 'array' || value.items.length === 0)
        return refuse(keyword, 'a list of one or more schemas');
    return value.items.map((item, index) => keyword.schemaAt(item, `${keyword.pointer}/${index}`));
}
/** null, with a problem, where the pattern cannot be used. */
function readPattern({ context }, node) {
    const known = context.patterns.get(node);
    if (known !== undefined)
        return known;
    const test = context.readPattern(node.value);
    if (typeof test !== 'function')
        context.problem(node, `The pattern '${node.value}' cannot be used: ${test.reason}.`);
    const result = typeof test === 'function' ? test : null;
    context.patterns.set(node, result);
    return result;
}
/** A name as a step of a JSON pointer. */
function escaped(name) {
    return name.replaceAll('~', '~0').replaceAll('/', '~1');
}

;// CONCATENATED MODULE: ./lib/policy/schema/read-array.js
/** Keywords about arrays, as they are written. */




const arrayKeywords = [
    ['items', readItems],
    ['prefixItems', readPrefixItems],
    ['contains', readContains],
    ['minContains', readBesideContains],
    ['maxContains', readBesideContains],
    ['minItems', counted((least) => itemCount((length) => length >= least, `at least ${itemsOf(least)}`))],
    ['maxItems', counted((most) => itemCount((length) => length <= most, `at most ${itemsOf(most)}`))],
    ['uniqueItems', readUniqueItems],
    ['unevaluatedItems', (keyword) => byAjv(keyword, 'array')],
];
function itemsOf(count) {
    return plural(count, 'item', 'items');
}
function readItems(keyword) {
    const { value, pointer, schemaAt } = keyword;
    if (value.kind === 'array')
        return refuse(keyword, "one schema for all items; a list of schemas is 'prefixItems'");
    const prefix = sibling(keyword, 'prefixItems');
    const skipped = prefix?.kind === 'array' ? prefix.items.length : 0;
    return items(Array.from({ length: skipped }, () => schema_schema/* anything */.D8), schemaAt(value, pointer));
}
function readPrefixItems(keyword) {
    const schemas = readSchemas(keyword);
    return schemas === null ? null : items(schemas, null);
}
function readContains(keyword) {
    const { value, pointer, schemaAt, context } = keyword;
    const least = countBeside(keyword, 'minContains') ?? 1;
    const most = countBeside(keyword, 'maxContains') ?? Number.POSITIVE_INFINITY;
    const schema = schemaAt(value, pointer);
    if (least === 0 && most === Number.POSITIVE_INFINITY) {
        context.problem(value, "'contains' has no effect with 'minContains' 0 and no 'maxContains'.");
        return null;
    }
    if (least <= most)
        return contains(schema, least, most);
    context.problem(sibling(keyword, 'maxContains') ?? value, `'minContains' is ${least} and 'maxContains' is ${most}: nothing fits.`);
    return null;
}
/** Only what is wrong with it: `contains` reads it. */
function readBesideContains(keyword) {
    if (besides(keyword, 'contains'))
        readCount(keyword);
    return null;
}
/** Its problems are told by its own reader. */
function countBeside(keyword, name) {
    const node = sibling(keyword, name);
    return node?.kind === 'number' ? node.value : null;
}
function readUniqueItems(keyword) {
    return ifRead(readFlag(keyword), (isAsked) => (isAsked ? uniqueItems : schema_schema/* anything */.D8));
}

;// CONCATENATED MODULE: ./lib/policy/schema/assert-logic.js
/** Keywords that combine schemas. */




/** `allOf` */
function allSchemas(schemas) {
    return {
        verdict: (instance) => (0,schema_schema/* every */.Si)(schemas, (schema) => schema.verdict(instance)),
        failures: (instance) => schemas.flatMap((schema) => (0,schema_schema/* failuresOf */.dJ)(schema, instance)),
        witnesses: (instance) => schemas.flatMap((schema) => schema.witnesses(instance)),
    };
}
/** `anyOf` */
function anySchema(schemas) {
    return {
        verdict: (instance) => (0,schema_schema/* some */.zN)(schemas, (schema) => schema.verdict(instance)),
        failures: (instance) => noneFits(schemas, instance),
        witnesses: (instance) => fitting(schemas, instance).flatMap((schema) => schema.witnesses(instance)),
    };
}
/** `oneOf` */
function oneSchema(schemas) {
    return {
        verdict: (instance) => within(schemas.map((schema) => schema.verdict(instance)), 1, 1),
        failures: (instance) => {
            const count = fitting(schemas, instance).length;
            if (count === 0)
                return noneFits(schemas, instance);
            return [(0,schema_schema/* failureOf */.g5)(instance, (0,schema_schema/* phrase */.MZ)(`exactly one of ${schemas.length} alternatives to fit, not ${count}`))];
        },
        witnesses: (instance) => fitting(schemas, instance).flatMap((schema) => schema.witnesses(instance)),
    };
}
function fitting(schemas, instance) {
    return schemas.filter((schema) => schema.verdict(instance).is === 'yes');
}
/** One failure for all alternatives: at the place of the alternative that came closest, with what each expects. */
function noneFits(schemas, instance) {
    const byAlternative = schemas.map((schema) => schema.failures(instance)).sort((a, b) => a.length - b.length);
    const [first] = byAlternative.flat();
    if (first === undefined)
        return [(0,schema_schema/* failureOf */.g5)(instance, (0,schema_schema/* phrase */.MZ)('something else'))];
    const place = (0,schema_instance/* pathText */.LF)(first.path);
    const expected = (quote) => {
        const wishes = byAlternative.map((failures) => failures
            .map(({ path, expected }) => ((0,schema_instance/* pathText */.LF)(path) === place ? '' : `${(0,schema_instance/* pathText */.LF)(path)} `) + expected(quote))
            .join(' and '));
        return [...new Set(wishes)].join(' or ');
    };
    return [{ ...first, expected }];
}
/** `not` */
function notSchema(schema) {
    return {
        verdict: (instance) => (0,model_verdict/* not */.AU)(schema.verdict(instance)),
        failures: (instance) => [forbidden(instance, schema.witnesses(instance))],
        witnesses: () => [],
    };
}
/**
 * A failure at the first part that the forbidden schema asked about, and under which circumstances. What is in an object
 * says more than that it is one.
 */
function forbidden(instance, witnesses) {
    const parts = witnesses.filter(({ byValue }) => byValue).map(({ instance }) => instance);
    const first = parts.find(({ kind }) => kind !== 'object' && kind !== 'array') ?? parts[0];
    if (first === undefined) {
        const [existing] = witnesses;
        if (existing === undefined)
            return (0,schema_schema/* failureOf */.g5)(instance, (0,schema_schema/* phrase */.MZ)('something else'));
        return (0,schema_schema/* failureOf */.g5)(existing.instance, (0,schema_schema/* phrase */.MZ)('it to be left out'), existing.instance.located.key);
    }
    const around = new Set(upwards(first.path).map(schema_instance/* pathText */.LF));
    const circumstances = new Map(parts.map((part) => [(0,schema_instance/* pathText */.LF)(part.path), part]).filter(([path]) => !around.has(path)));
    return (0,schema_schema/* failureOf */.g5)(first, (quote) => {
        const texts = [...circumstances].map(([path, other]) => `${path} is ${(0,schema_schema/* describe */.q0)(other)(quote)}`);
        return texts.length === 0 ? 'something else' : `something else while ${texts.join(' and ')}`;
    });
}
/** The path and those of all that it stands in. */
function upwards(path) {
    return path.above === null ? [path] : [path, ...upwards(path.above)];
}
/** `if` with `then` and `else`. Where the condition is open, two branches that agree decide. */
function conditional(condition, whenYes, whenNo) {
    const branch = (instance) => (condition.verdict(instance).is === 'no' ? whenNo : whenYes);
    return {
        verdict: (instance) => {
            const held = condition.verdict(instance);
            if (held.is === 'yes')
                return whenYes.verdict(instance);
            if (held.is === 'no')
                return whenNo.verdict(instance);
            return agreed(held, whenYes.verdict(instance), whenNo.verdict(instance));
        },
        failures: (instance) => branch(instance).failures(instance),
        witnesses: (instance) => branch(instance).witnesses(instance),
    };
}
function agreed(condition, whenYes, whenNo) {
    if (whenYes.is === 'yes' && whenNo.is === 'yes')
        return model_verdict/* yes */.EZ;
    if (whenYes.is === 'no' && whenNo.is === 'no')
        return model_verdict.no;
    return (0,schema_schema/* undecidedOn */.dN)([...condition.missing, ...whenYes.missing, ...whenNo.missing]);
}

;// CONCATENATED MODULE: ./lib/policy/schema/read-logic.js
/** Keywords that combine schemas, as they are written. */



const logicKeywords = [
    ['allOf', (keyword) => ifRead(readSchemas(keyword), allSchemas)],
    ['anyOf', (keyword) => ifRead(readSchemas(keyword), anySchema)],
    ['oneOf', (keyword) => ifRead(readSchemas(keyword), oneSchema)],
    ['not', ({ value, pointer, schemaAt }) => notSchema(schemaAt(value, pointer))],
    ['if', readIf],
    ['then', readBesideIf],
    ['else', readBesideIf],
];
function readIf(keyword) {
    const { value, pointer, schemaAt, context } = keyword;
    const whenYes = branch(keyword, 'then');
    const whenNo = branch(keyword, 'else');
    if (whenYes === null && whenNo === null) {
        context.problem(value, "'if' has no effect without 'then' or 'else'.");
        return null;
    }
    return conditional(schemaAt(value, pointer), whenYes ?? schema_schema/* anything */.D8, whenNo ?? schema_schema/* anything */.D8);
}
/** Only what is wrong with it: `if` reads it. */
function readBesideIf(keyword) {
    besides(keyword, 'if');
    return null;
}
function branch(keyword, name) {
    const node = sibling(keyword, name);
    const above = keyword.pointer.slice(0, -escaped(keyword.name).length);
    return node === null ? null : keyword.schemaAt(node, `${above}${name}`);
}

;// CONCATENATED MODULE: ./lib/policy/schema/assert-object.js
/** Keywords about objects. What they say of a member counts only if the member exists. */


/** The keywords that hand members to schemas differ only in which go where. */
function handsMembers({ applied, open }) {
    const verdict = (instance) => {
        if (instance.kind === 'unknown')
            return (0,schema_schema/* openVerdict */.gG)(open, instance, instance.cause);
        if (instance.kind !== 'object')
            return model_verdict/* yes */.EZ;
        const known = (0,schema_schema/* every */.Si)(applied(instance), appliedVerdict);
        return instance.rest === null ? known : (0,model_verdict/* and */.Uo)(known, (0,schema_schema/* openVerdict */.gG)(open, instance, instance.rest));
    };
    const present = (instance) => instance.kind === 'object' ? applied(instance).filter(({ member }) => member.presence.is === 'yes') : [];
    return {
        verdict,
        failures: (instance) => present(instance).flatMap(({ member, schema }) => (0,schema_schema/* failuresOf */.dJ)(schema, member.instance)),
        witnesses: (instance) => present(instance).flatMap(({ member, schema }) => schema.witnesses(member.instance)),
    };
}
function appliedVerdict({ member, schema }) {
    const verdict = schema.verdict(member.instance);
    if (member.presence.is === 'yes' || verdict.is === 'yes')
        return verdict;
    return (0,schema_schema/* undecidedOn */.dN)([...member.presence.missing, ...verdict.missing]);
}
function properties(schemas) {
    return handsMembers({
        applied: (object) => schemas.flatMap(([name, schema]) => {
            const member = object.get(name);
            return member === null ? [] : [{ member, schema }];
        }),
        open: schemas.map(([, schema]) => schema),
    });
}
function patternProperties(schemas) {
    return handsMembers({
        applied: (object) => object
            .members()
            .flatMap((member) => schemas.filter(([matches]) => matches(member.name)).map(([, schema]) => ({ member, schema }))),
        open: schemas.map(([, schema]) => schema),
    });
}
/** @param isNamed whether `properties` or `patternProperties` speaks of the name */
function additionalProperties(isNamed, schema) {
    return handsMembers({
        applied: (object) => object
            .members()
            .filter(({ name }) => !isNamed(name))
            .map((member) => ({ member, schema })),
        open: [schema],
    });
}
/** The schema sees the name as a string. */
function propertyNames(schema) {
    const nameOf = (member) => {
        const { located, path } = member.instance;
        return { ...member, instance: { kind: 'string', value: member.name, located, path, isDefault: false } };
    };
    const names = handsMembers({
        applied: (object) => object.members().map((member) => ({ member: nameOf(member), schema })),
        open: [schema],
    });
    const atName = (failure, member) => ({ ...failure, at: member.instance.located.key });
    return {
        ...names,
        failures: (instance) => instance.kind !== 'object'
            ? []
            : instance
                .members()
                .filter(({ presence }) => presence.is === 'yes')
                .flatMap((member) => (0,schema_schema/* failuresOf */.dJ)(schema, nameOf(member).instance).map((failure) => atName(failure, member))),
    };
}
function required(names) {
    return {
        verdict: (instance) => {
            if (instance.kind === 'unknown')
                return names.length === 0 ? model_verdict/* yes */.EZ : (0,model_verdict/* undecided */.oo)(instance.cause);
            return instance.kind === 'object' ? (0,schema_schema/* every */.Si)(names, (name) => presenceOf(instance, name)) : model_verdict/* yes */.EZ;
        },
        failures: (instance) => missingFailures(instance, names, (0,schema_schema/* phrase */.MZ)('a value')),
        witnesses: (instance) => {
            if (instance.kind !== 'object')
                return [];
            return names.flatMap((name) => {
                const member = instance.get(name);
                return member === null ? [] : [{ instance: member.instance, byValue: false }];
            });
        },
    };
}
function presenceOf(object, name) {
    return object.get(name)?.presence ?? model_verdict.no;
}
function missingFailures(instance, names, expected) {
    if (instance.kind !== 'object')
        return [];
    return names
        .filter((name) => presenceOf(instance, name).is === 'no')
        .map((name) => ({ at: instance.keyOf(name), path: { above: instance.path, name }, found: null, expected }));
}
/** One name of `dependentRequired`. */
function dependentRequired(name, others) {
    return {
        verdict: (instance) => {
            if (instance.kind === 'unknown')
                return others.length === 0 ? model_verdict/* yes */.EZ : (0,model_verdict/* undecided */.oo)(instance.cause);
            if (instance.kind !== 'object')
                return model_verdict/* yes */.EZ;
            return (0,model_verdict.or)((0,model_verdict/* not */.AU)(presenceOf(instance, name)), (0,schema_schema/* every */.Si)(others, (other) => presenceOf(instance, other)));
        },
        failures: (instance) => missingFailures(instance, others, (quote) => `a value, because ${quote(name)} is set`),
        witnesses: () => [],
    };
}
/** One name of `dependentSchemas`. */
function dependentSchema(name, schema) {
    return {
        verdict: (instance) => {
            if (instance.kind === 'unknown')
                return schema.verdict(instance).is === 'yes' ? model_verdict/* yes */.EZ : (0,model_verdict/* undecided */.oo)(instance.cause);
            if (instance.kind !== 'object')
                return model_verdict/* yes */.EZ;
            return (0,model_verdict.or)((0,model_verdict/* not */.AU)(presenceOf(instance, name)), schema.verdict(instance));
        },
        failures: (instance) => schema.failures(instance),
        witnesses: () => [],
    };
}
/** How many members there are: from those that certainly exist to those that may. */
function memberCount(least, most, expected) {
    return (0,schema_schema/* check */.z6)({
        on: ['object'],
        holds: (object) => {
            const members = object.members();
            const open = members.flatMap(({ presence }) => presence.missing);
            const certain = members.filter(({ presence }) => presence.is === 'yes').length;
            const missing = [...open, ...(object.rest === null ? [] : [object.rest])];
            const possible = object.rest === null ? members.length : Number.POSITIVE_INFINITY;
            if (possible < least || certain > most)
                return model_verdict.no;
            return certain >= least && possible <= most ? model_verdict/* yes */.EZ : (0,schema_schema/* undecidedOn */.dN)(missing);
        },
        expected: (0,schema_schema/* phrase */.MZ)(expected),
    });
}

;// CONCATENATED MODULE: ./lib/policy/schema/read-object.js




const objectKeywords = [
    ['properties', readProperties],
    ['patternProperties', readPatternProperties],
    ['additionalProperties', readAdditionalProperties],
    ['propertyNames', ({ value, pointer, schemaAt }) => propertyNames(schemaAt(value, pointer))],
    ['required', (keyword) => ifRead(readNames(keyword), required)],
    ['dependentRequired', readDependentRequired],
    ['dependentSchemas', readDependentSchemas],
    ['minProperties', counted((least) => memberCount(least, Number.POSITIVE_INFINITY, `at least ${members(least)}`))],
    ['maxProperties', counted((most) => memberCount(0, most, `at most ${members(most)}`))],
    ['unevaluatedProperties', (keyword) => byAjv(keyword, 'object')],
];
function members(count) {
    return plural(count, 'property', 'properties');
}
function readProperties(keyword) {
    return ifRead(readSchemaMap(keyword), (map) => {
        const prototype = map.find(([name]) => name.value === '__proto__');
        if (prototype !== undefined)
            keyword.context.problem(prototype[0], "'__proto__' cannot be asked for.");
        return properties(map.map(([name, schema]) => [name.value, schema]));
    });
}
function readPatternProperties(keyword) {
    return ifRead(readSchemaMap(keyword), (map) => patternProperties(map.flatMap(([name, schema]) => {
        const test = readPattern(keyword, name);
        return test === null ? [] : [[test, schema]];
    })));
}
function readAdditionalProperties(keyword) {
    const own = new Set(namesIn(keyword, 'properties').map(({ value }) => value.toLowerCase()));
    const tests = namesIn(keyword, 'patternProperties').flatMap((name) => readPattern(keyword, name) ?? []);
    const isNamed = (name) => own.has(name.toLowerCase()) || tests.some((test) => test(name));
    return additionalProperties(isNamed, keyword.schemaAt(keyword.value, keyword.pointer));
}
function namesIn(keyword, name) {
    const node = sibling(keyword, name);
    return node?.kind === 'object' ? node.members.map(({ key }) => key) : [];
}
function readDependentRequired(keyword) {
    const { value } = keyword;
    if (value.kind !== 'object')
        return refuse(keyword, 'a mapping from names to lists of names');
    const assertions = value.members.flatMap(({ key, value }) => {
        const names = readNames(keyword, value);
        return names === null ? [] : [dependentRequired(key.value, names)];
    });
    return (0,schema_schema/* allOf */.bn)(assertions, assertions.length);
}
function readDependentSchemas(keyword) {
    return ifRead(readSchemaMap(keyword), (map) => (0,schema_schema/* allOf */.bn)(map.map(([name, schema]) => dependentSchema(name.value, schema)), map.length));
}

// EXTERNAL MODULE: ./lib/model/known-text.js
var known_text = __webpack_require__(3441);
// EXTERNAL MODULE: ./lib/rules/support/kubernetes.js
var kubernetes = __webpack_require__(1802);
;// CONCATENATED MODULE: ./lib/policy/schema/assert-value.js
/** Keywords about scalars, and about whole values. */




const typeNames = ['string', 'number', 'integer', 'boolean', 'object', 'array', 'null'];
const everyKind = ['string', 'number', 'boolean', 'null', 'array', 'object'];
const typePhrases = {
    string: 'a string',
    number: 'a number',
    integer: 'a whole number',
    boolean: 'true or false',
    object: 'an object',
    array: 'an array',
    null: 'null',
};
/** `type` */
function typeIs(types) {
    return (0,schema_schema/* check */.z6)({
        on: everyKind,
        holds: (instance) => types.some((type) => isOfType(instance, type)),
        holdsAnyway: ({ kind }) => (kind === null ? null : types.some((type) => isOfDeclared(kind, type))),
        expected: (0,schema_schema/* anyPhrase */.u6)(types.map((type) => (0,schema_schema/* phrase */.MZ)(typePhrases[type]))),
    });
}
function isOfType(instance, type) {
    if (type === 'integer')
        return instance.kind === 'number' && Number.isInteger(instance.value);
    return instance.kind === type;
}
/** Numbers that templates declare are whole. */
function isOfDeclared(kind, type) {
    return kind === type || (kind === 'number' && type === 'integer');
}
/** `const` with one value, `enum` with several. */
function isOneOf(values) {
    return (0,schema_schema/* check */.z6)({
        on: everyKind,
        holds: (instance) => (0,schema_schema/* some */.zN)(values, (value) => equals(instance, value)),
        holdsAnyway: (certain) => (values.some((value) => mayBe(certain, value)) ? null : false),
        expected: (0,schema_schema/* anyPhrase */.u6)(values.map(schema_schema/* describePlain */.AV)),
    });
}
/** Whether the instance is that JSON. */
function equals(instance, plain) {
    switch (instance.kind) {
        case 'unknown':
            return mayBe(instance.certain, plain) ? (0,model_verdict/* undecided */.oo)(instance.cause) : model_verdict.no;
        case 'array': {
            const items = instance.items();
            if (!Array.isArray(plain) || plain.length !== items.length)
                return model_verdict.no;
            return (0,schema_schema/* every */.Si)(items.map((item, index) => ({ item, wanted: plain[index] })), ({ item, wanted }) => equals(item, wanted));
        }
        case 'object':
            return isRecord(plain) ? equalsObject(instance, plain) : model_verdict.no;
        default:
            return (0,model_verdict/* certainly */.Cp)(instance.value === plain);
    }
}
function mayBe({ kind, text, items, range }, plain) {
    if (kind !== null && kind !== (Array.isArray(plain) ? 'array' : plain === null ? 'null' : typeof plain))
        return false;
    if (range !== null && typeof plain === 'number' && (plain < range.least || plain > range.most))
        return false;
    if (items !== null && Array.isArray(plain) && !mayBeList(items(), plain))
        return false;
    return text === null || (typeof plain === 'string' && (0,known_text/* mayEqual */.k)(text, plain));
}
function mayBeList({ start, end }, plain) {
    const mayBeAll = (items, first) => items.every((item, index) => equals(item, plain[first + index]).is !== 'no');
    return plain.length >= start.length + end.length && mayBeAll(start, 0) && mayBeAll(end, plain.length - end.length);
}
function equalsObject(object, plain) {
    const wanted = Object.entries(plain);
    const names = new Set(wanted.map(([name]) => name.toLowerCase()));
    const others = object.members().filter(({ name }) => !names.has(name.toLowerCase()));
    if (others.some(({ presence }) => presence.is === 'yes'))
        return model_verdict.no;
    const same = (0,schema_schema/* every */.Si)(wanted, ([name, value]) => {
        const member = object.get(name);
        return member === null ? model_verdict.no : (0,schema_schema/* every */.Si)([member.presence, equals(member.instance, value)], (verdict) => verdict);
    });
    if (same.is === 'no')
        return model_verdict.no;
    const open = others.flatMap(({ presence }) => presence.missing);
    const missing = [...same.missing, ...open, ...(object.rest === null ? [] : [object.rest])];
    return missing.length === 0 ? model_verdict/* yes */.EZ : (0,schema_schema/* undecidedOn */.dN)(missing);
}
function isRecord(plain) {
    return typeof plain === 'object' && plain !== null && !Array.isArray(plain);
}
/**
 * A keyword about numbers, which holds for anything else.
 *
 * @param expected completes "expected …"
 */
function numberHolds(holds, expected) {
    return (0,schema_schema/* check */.z6)({ on: ['number'], holds: ({ value }) => holds(value), expected: (0,schema_schema/* phrase */.MZ)(expected) });
}
/** @param holds beyond a bound, and on one side of it only */
function boundHolds(holds, expected) {
    return (0,schema_schema/* check */.z6)({
        on: ['number'],
        holds: ({ value }) => holds(value),
        holdsAnyway: ({ range }) => {
            const [first = null, last = null] = range === null ? [] : [holds(range.least), holds(range.most)];
            return first === last ? first : null;
        },
        expected: (0,schema_schema/* phrase */.MZ)(expected),
    });
}
/** @param holdsAnyway the same by the parts of a text that are known; null: it hangs on the rest */
function textHolds(holds, expected, holdsAnyway = () => null) {
    return (0,schema_schema/* check */.z6)({
        on: ['string'],
        holds: ({ value }) => holds(value),
        holdsAnyway: ({ text }) => (text === null ? null : holdsAnyway(text)),
        expected: (0,schema_schema/* phrase */.MZ)(expected),
    });
}
/** In code points. */
function textLength(text) {
    let length = 0;
    for (const _ of text)
        length += 1;
    return length;
}
/** Division of doubles, as ajv does it: 0.3 is no multiple of 0.1. */
function isMultiple(value, of) {
    const times = value / of;
    return times === Number.parseInt(String(times), 10);
}
/**
 * A version is compared; a number is taken for the text that it was meant to be.
 *
 * @param holds null: it depends on the patch release that AKS chooses
 * @param words `or newer`
 */
function versionHolds(holds, bound, words) {
    return (0,schema_schema/* check */.z6)({
        on: ['string', 'number'],
        holds: (instance) => {
            const { value, located } = instance;
            const reason = `whether ${value} is ${bound} ${words} depends on the patch release that AKS chooses`;
            return verdictOf(holds(String(value)), () => ({ reason, origin: located.here.site }));
        },
        holdsAnyway: ({ text }) => {
            // Within the bound only as long as the rest makes it a version.
            const minor = (0,kubernetes/* minorVersion */.K)(text);
            return minor !== null && holds(minor) === false ? false : null;
        },
        expected: (0,schema_schema/* phrase */.MZ)(`${bound} ${words}`),
    });
}
function verdictOf(held, cause) {
    return held === null ? (0,model_verdict/* undecided */.oo)(cause()) : (0,model_verdict/* certainly */.Cp)(held);
}

;// CONCATENATED MODULE: ./lib/policy/schema/partial-match.js
/** What looks at the end of the text, or at what comes next. */
const looksAhead = /\$|\\[bBzZ]/;
const looksBack = /\^|\\[bBA]/;
/** `^aks-`: how every match begins. Not of alternatives, nor the letter before a repetition. */
const opening = /^\^((?:[\w-](?![*+?{]))+)[^|]*$/;
/** null: it hangs on the rest. A match in a part of the text is one in the whole, unless the pattern looks around. */
function matchesAnyway(pattern, test) {
    const first = opening.exec(pattern)?.[1] ?? '';
    const [mayLookAhead, mayLookBack] = [looksAhead.test(pattern), looksBack.test(pattern)];
    return ({ start, end }) => {
        if (!first.startsWith(start) && !start.startsWith(first))
            return false;
        return (!mayLookAhead && test(start)) || (!mayLookBack && test(end)) ? true : null;
    };
}

;// CONCATENATED MODULE: ./lib/policy/schema/read-value.js







const valueKeywords = [
    ['type', readType],
    ['const', ({ value }) => isOneOf([plainJson(value)])],
    ['enum', readEnum],
    [
        'minimum',
        bounded((value, bound) => value >= bound, (bound) => `${bound} or more`),
    ],
    [
        'maximum',
        bounded((value, bound) => value <= bound, (bound) => `${bound} or less`),
    ],
    [
        'exclusiveMinimum',
        bounded((value, bound) => value > bound, (bound) => `more than ${bound}`),
    ],
    [
        'exclusiveMaximum',
        bounded((value, bound) => value < bound, (bound) => `less than ${bound}`),
    ],
    ['multipleOf', readMultipleOf],
    ['minLength', counted((least) => textHolds((text) => textLength(text) >= least, `at least ${characters(least)}`))],
    ['maxLength', counted((most) => textHolds((text) => textLength(text) <= most, `at most ${characters(most)}`))],
    ['pattern', readTextPattern],
    ['format', readFormat],
    ['minimumVersion', (keyword) => readVersion(keyword, 'atLeast', 'or newer')],
    ['maximumVersion', (keyword) => readVersion(keyword, 'atMost', 'or older')],
];
function characters(count) {
    return plural(count, 'character', 'characters');
}
function readType(keyword) {
    const { value } = keyword;
    const nodes = value.kind === 'array' ? value.items : [value];
    if (nodes.length === 0)
        return refuse(keyword, `one or more of ${typeNames.join(', ')}`);
    const types = new Set();
    for (const node of nodes) {
        const type = typeAt(node, keyword);
        if (type === null)
            return null;
        if (types.has(type))
            return repeated(keyword, node, type);
        types.add(type);
    }
    return typeIs([...types]);
}
function typeAt(node, keyword) {
    // An empty value is not the word: ajv would not take it.
    if (node.kind === 'null')
        return refuse(keyword, 'one or more types; "null" stands in quotes', node);
    const name = node.kind === 'string' ? node.value : '';
    const type = typeNames.find((known) => known === name);
    if (type !== undefined)
        return type;
    const expected = `expected one of ${typeNames.join(', ')}.${(0,wording/* meant */.w)(name, typeNames)}`;
    keyword.context.problem(node, `'type' is ${(0,wording/* foundText */.i)(node)}; ${expected}`);
    return null;
}
function readEnum(keyword) {
    const { value } = keyword;
    if (value.kind !== 'array' || value.items.length === 0)
        return refuse(keyword, 'a list of one or more values');
    return isOneOf(value.items.map(plainJson));
}
function bounded(holds, words) {
    return (keyword) => ifRead(readNumber(keyword), (bound) => boundHolds((value) => holds(value, bound), words(bound)));
}
function readMultipleOf(keyword) {
    const of = readNumber(keyword);
    if (of !== null && of <= 0)
        return refuse(keyword, 'a number greater than 0');
    return ifRead(of, (of) => numberHolds((value) => isMultiple(value, of), `a multiple of ${of}`));
}
function readTextPattern(keyword) {
    const { value } = keyword;
    if (value.kind !== 'string')
        return refuse(keyword, 'a regular expression');
    const expected = `text that matches ${value.value}`;
    return ifRead(readPattern(keyword, value), (test) => textHolds(test, expected, matchesAnyway(value.value, test)));
}
function readFormat(keyword) {
    const { value, context } = keyword;
    const name = value.kind === 'string' ? value.value : '';
    const test = formats_formats.get(name);
    if (test !== undefined)
        return textHolds(test, `a text of the format '${name}'`);
    const known = [...formats_formats.keys()];
    context.problem(value, `'format' is ${(0,wording/* foundText */.i)(value)}; expected one of ${known.join(', ')}.${(0,wording/* meant */.w)(name, known)}`);
    return null;
}
function readVersion(keyword, side, words) {
    const { value, context } = keyword;
    if (value.kind === 'number') {
        return refuse(keyword, `a version in quotes, "${context.textAt(value)}", because YAML reads a number without them`);
    }
    const text = readText(keyword, 'a version, "1.33" or "2025-09-02-preview"');
    if (text === null)
        return null;
    const bound = versionBound(text);
    if (bound === null) {
        return refuse(keyword, 'a Kubernetes version (1.33, 1.33.2) or an API version (2025-09-02-preview)');
    }
    return versionHolds(bound[side], text, words);
}

;// CONCATENATED MODULE: ./lib/policy/schema/keywords.js
/** The keywords of JSON Schema 2020-12, and two of our own, from how they are written to what they assert. */




const keywordReaders = new Map([
    ...valueKeywords,
    ...objectKeywords,
    ...arrayKeywords,
    ...logicKeywords,
]);

;// CONCATENATED MODULE: ./lib/policy/schema/reference.js


/** null, with a problem, where the reference is not to this schema or leads nowhere. */
function resolveReference(value, { root, problem }) {
    if (value.kind !== 'string') {
        problem(value, `'$ref' is ${(0,wording/* foundText */.i)(value)}; expected a reference such as "#/$defs/NAME".`);
        return null;
    }
    const steps = stepsOf(value.value);
    if (steps === null) {
        problem(value, `'$ref' is ${(0,wording/* foundText */.i)(value)}; only references inside this schema are allowed: "#/$defs/NAME".`);
        return null;
    }
    let node = root;
    let pointer = '';
    for (const step of steps) {
        const next = childOf(node, step);
        if (next === null) {
            const names = node.kind === 'object' ? node.members.map(({ key }) => key.value) : [];
            const hint = pointer === '' ? '' : (0,wording/* meant */.w)(step, names);
            problem(value, `'$ref' is ${(0,wording/* foundText */.i)(value)}, but the schema has no '#${pointer}/${escaped(step)}'.${hint}`);
            return null;
        }
        node = next;
        pointer += `/${escaped(step)}`;
    }
    return { node, pointer };
}
/** The steps of `#` or `#/a/b`; null for anything else. */
function stepsOf(reference) {
    if (reference === '#')
        return [];
    if (!reference.startsWith('#/'))
        return null;
    try {
        const steps = decodeURIComponent(reference.slice('#/'.length)).split('/');
        return steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
    }
    catch {
        return null;
    }
}
function childOf(node, step) {
    if (node.kind === 'object')
        return node.members.findLast(({ key }) => key.value === step)?.value ?? null;
    // RFC 6901: no zeros in front.
    if (node.kind === 'array' && /^(?:0|[1-9]\d{0,8})$/.test(step))
        return node.items[Number(step)] ?? null;
    return null;
}

;// CONCATENATED MODULE: ./lib/policy/schema/read-schema.js





/** Say something about the schema, but nothing about instances: only how they are written is looked at. */
const annotations = new Map([
    ['$schema', readDraft],
    // Definitions are read where something refers to them, and here for their problems.
    ['$defs', readSchemaMap],
    ['definitions', readSchemaMap],
    ['contentSchema', ({ value, pointer, schemaAt }) => schemaAt(value, pointer)],
    ...['$comment', 'title', 'description', 'contentEncoding', 'contentMediaType'].map((name) => [name, readText]),
    ...['deprecated', 'readOnly', 'writeOnly'].map((name) => [name, readFlag]),
    ['examples', (keyword) => keyword.value.kind === 'array' || refuse(keyword, 'a list')],
    ['default', () => null],
]);
const draft = 'https://json-schema.org/draft/2020-12/schema';
/** Keywords of JSON Schema that a policy cannot use, and what to write instead. */
const refused = new Map([
    ...['$id', '$anchor', '$dynamicRef', '$dynamicAnchor', '$recursiveRef', '$recursiveAnchor', '$vocabulary', 'id'].map((name) => [
        name,
        `'${name}' is not supported in a policy; put schemas into '$defs' and use '$ref: "#/$defs/NAME"'.`,
    ]),
    ['dependencies', "JSON Schema 2020-12 has no 'dependencies'; use 'dependentRequired' or 'dependentSchemas'."],
    ['additionalItems', "JSON Schema 2020-12 has no 'additionalItems'; use 'prefixItems' with 'items'."],
]);
/** Levels of schemas in schemas, references followed. */
const maximumDepth = 100;
/** Assertions, references followed: two references in each of fifty definitions would never end. */
const maximumSize = 10_000;
/** The schema; where there were problems it is not to be used. */
function readSchema(context) {
    return schemaOf(context.root, '', { context, done: new Map(), open: new Set() });
}
function schemaOf(node, pointer, state) {
    const known = state.done.get(node);
    if (known !== undefined)
        return known;
    if (state.open.size >= maximumDepth) {
        state.context.problem(node, `Schemas are nested deeper than ${maximumDepth} levels here.`);
        return schema_schema/* nothing */.s6;
    }
    state.open.add(node);
    const schema = read(node, pointer, state);
    state.open.delete(node);
    state.done.set(node, schema);
    return schema;
}
function read(node, pointer, state) {
    if (node.kind === 'boolean')
        return node.value ? schema_schema/* anything */.D8 : schema_schema/* nothing */.s6;
    if (node.kind === 'object')
        return readObject(node, pointer, state);
    state.context.problem(node, `A schema is a mapping, true or false, not ${(0,wording/* foundText */.i)(node)}.`);
    return schema_schema/* nothing */.s6;
}
function readObject(owner, pointer, state) {
    const { context } = state;
    let size = 1;
    const inside = (node, at) => {
        const schema = schemaOf(node, at, state);
        size += schema.size;
        return schema;
    };
    const assertions = [];
    for (const { key, value } of owner.members) {
        const name = key.value;
        const keyword = { name, value, owner, pointer: `${pointer}/${escaped(name)}`, context, schemaAt: inside };
        const reader = keywordReaders.get(name);
        const look = annotations.get(name);
        if (name === '$ref')
            assertions.push(readReference(keyword, state));
        else if (reader !== undefined)
            assertions.push(reader(keyword) ?? schema_schema/* anything */.D8);
        else if (look !== undefined)
            look(keyword);
        else
            context.problem(key, refused.get(name) ?? unknownKeyword(name));
    }
    if (size <= maximumSize)
        return (0,schema_schema/* allOf */.bn)(assertions, size);
    context.problem(owner, `With its references followed, this schema has more than ${maximumSize} parts.`);
    return schema_schema/* nothing */.s6;
}
function unknownKeyword(name) {
    const hint = (0,wording/* meant */.w)(name, [...keywordReaders.keys(), ...annotations.keys(), '$ref']);
    return `Unknown keyword '${name}'.${hint === '' ? ' Keywords are those of JSON Schema 2020-12, minimumVersion and maximumVersion.' : hint}`;
}
function readReference({ value, context, schemaAt }, state) {
    const target = resolveReference(value, context);
    if (target === null)
        return schema_schema/* nothing */.s6;
    if (state.open.has(target.node)) {
        context.problem(value, `${(0,wording/* foundText */.i)(value)} leads back to the schema that it stands in, which has no end.`);
        return schema_schema/* nothing */.s6;
    }
    return schemaAt(target.node, target.pointer);
}
function readDraft({ value, context }) {
    if (value.kind === 'string' && value.value.replace(/#$/, '') === draft)
        return;
    context.problem(value, `'$schema' is ${(0,wording/* foundText */.i)(value)}; schemas of a policy are JSON Schema 2020-12: ${draft}.`);
}

;// CONCATENATED MODULE: ./lib/policy/schema/compile-schema.js



/**
 * Reads and compiles a schema of a policy.
 *
 * @param text of the file that it stands in
 */
function compileSchema(root, text, compiler) {
    const problems = [];
    const context = {
        root,
        problem: ({ start, end }, message) => problems.push({ start, end, message }),
        textAt: ({ start, end }) => text.slice(start, end),
        readPattern: compiler.readPattern,
        patterns: new Map(),
        byAjv: [],
    };
    const schema = readSchema(context);
    if (problems.length > 0)
        return problems;
    const parts = context.byAjv.map(({ pointer }) => pointer);
    const compiled = compiler.compile(plainSchema(root), parts);
    if ('reason' in compiled) {
        return [{ start: root.start, end: root.end, message: `The schema cannot be compiled: ${compiled.reason}.` }];
    }
    compiled.parts.forEach((decider, index) => {
        context.byAjv[index]?.decide(decider);
    });
    const spellings = new Map();
    for (const name of compile_schema_namesIn(root)) {
        (0,policy_schema/* noteSpelling */.bs)(spellings, name);
        (0,policy_schema/* noteSpelling */.bs)(compiler.spellings, name);
    }
    return { schema, accepts: compiled.accepts, spellings, spellingsOfPolicy: compiler.spellings };
}
/** Every name and text in the schema: which of them are names of properties does not matter. */
function compile_schema_namesIn(root) {
    const names = new Set();
    const seen = new Set();
    const queue = [root];
    for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
        if (seen.has(node))
            continue;
        seen.add(node);
        if (node.kind === 'string')
            names.add(node.value);
        // One by one: a list may have more items than a call takes arguments.
        if (node.kind === 'array')
            for (const item of node.items)
                queue.push(item);
        if (node.kind !== 'object')
            continue;
        for (const { key, value } of node.members) {
            names.add(key.value);
            queue.push(value);
        }
    }
    return names;
}

;// CONCATENATED MODULE: ./lib/policy/read-schema.js


/** A reader for the schemas of one file: null, with its problems told, for what is no schema. */
function newSchemaReader({ source, tell }) {
    const compiler = newCompiler();
    return (node) => {
        if (node?.kind !== 'object' && node?.kind !== 'boolean')
            return null;
        const compiled = compileSchema(node, source.text, compiler);
        if ('schema' in compiled)
            return compiled;
        for (const problem of compiled)
            tell(problem, problem.message);
        return null;
    };
}


/***/ }),

/***/ 5496:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ bare),
/* harmony export */   AV: () => (/* binding */ describePlain),
/* harmony export */   D8: () => (/* binding */ anything),
/* harmony export */   MZ: () => (/* binding */ phrase),
/* harmony export */   Si: () => (/* binding */ every),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   bn: () => (/* binding */ allOf),
/* harmony export */   dJ: () => (/* binding */ failuresOf),
/* harmony export */   dN: () => (/* binding */ undecidedOn),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   gG: () => (/* binding */ openVerdict),
/* harmony export */   q0: () => (/* binding */ describe),
/* harmony export */   s6: () => (/* binding */ nothing),
/* harmony export */   u6: () => (/* binding */ anyPhrase),
/* harmony export */   z6: () => (/* binding */ check),
/* harmony export */   zN: () => (/* binding */ some)
/* harmony export */ });
/* harmony import */ var _model_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8731);
/* harmony import */ var _instance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8072);


const bare = (text) => text;
const quoted = (text) => `'${text}'`;
const maximumTextLength = 80;
/** `'IPVS'`, `900`, `an object` */
function describe(instance) {
    const what = (quote) => {
        switch (instance.kind) {
            case 'array':
                return 'an array';
            case 'object':
                return 'an object';
            case 'unknown':
                return describeUnknown(instance.certain, quote);
            default:
                return describePlain(instance.value)(quote);
        }
    };
    return (quote) => (instance.isDefault ? `${what(quote)} (the default)` : what(quote));
}
function describeUnknown({ kind, text }, quote) {
    if (text !== null)
        return quote(`${text.start}…${text.end}`);
    return kind === 'object' || kind === 'array' ? `an ${kind}` : `an unknown ${kind ?? 'value'}`;
}
/** The same for a value of a schema, where objects and arrays are shown too. */
function describePlain(plain) {
    const shown = typeof plain === 'string' ? plain : JSON.stringify(plain);
    const text = shown.length > maximumTextLength ? `${shown.slice(0, maximumTextLength - 3)}...` : shown;
    return (quote) => (typeof plain === 'string' ? quote(text) : text);
}
/** Words with nothing in them to quote. */
function phrase(text) {
    return () => text;
}
/** `a, b or c`, without repetitions */
function anyPhrase(phrases) {
    return (quote) => {
        const texts = [...new Set(phrases.map((one) => one(quote)))];
        const last = texts.pop() ?? 'nothing';
        return texts.length === 0 ? last : `${texts.join(', ')} or ${last}`;
    };
}
/**
 * @param expected completes "expected …"
 * @param at where the failure is shown, if not at the instance
 */
function failureOf(instance, expected, at = (0,_instance_js__WEBPACK_IMPORTED_MODULE_1__/* .markOf */ .Fg)(instance)) {
    return { at, path: instance.path, found: describe(instance), expected };
}
/** The schema `true`. */
const anything = { size: 1, verdict: () => _model_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .yes */ .EZ, failures: () => [], witnesses: () => [] };
/** The schema `false`. */
const nothing = {
    size: 1,
    verdict: () => _model_verdict_js__WEBPACK_IMPORTED_MODULE_0__.no,
    failures: (instance) => [failureOf(instance, phrase('it to be left out'), instance.located.key)],
    witnesses: () => [],
};
/** The schema whose keywords all have to hold. */
function allOf(assertions, size) {
    return {
        size,
        verdict: (instance) => every(assertions, (assertion) => assertion.verdict(instance)),
        failures: (instance) => assertions.flatMap((assertion) => failuresOf(assertion, instance)),
        witnesses: (instance) => assertions.flatMap((assertion) => assertion.witnesses(instance)),
    };
}
/** Kleene's and, which stops at the first no. */
function every(things, verdictOf) {
    const missing = [];
    for (const thing of things) {
        const verdict = verdictOf(thing);
        if (verdict.is === 'no')
            return _model_verdict_js__WEBPACK_IMPORTED_MODULE_0__.no;
        if (verdict.is === 'unknown')
            missing.push(...verdict.missing);
    }
    return missing.length === 0 ? _model_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .yes */ .EZ : undecidedOn(missing);
}
/** Kleene's or. */
function some(things, verdictOf) {
    return (0,_model_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .not */ .AU)(every(things, (thing) => (0,_model_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .not */ .AU)(verdictOf(thing))));
}
/** Enough for a message; a hostile array has any number. */
const maximumMissing = 16;
/** Each cause once, and no more of them than a message takes. */
function undecidedOn(missing) {
    return { is: 'unknown', missing: [...new Set(missing)].slice(0, maximumMissing) };
}
/** Of parts of `owner` that nobody knows: yes where the schemas hold for whatever they may be; else nobody knows. */
function openVerdict(schemas, { located, path }, cause) {
    const part = { kind: 'unknown', cause, certain: _instance_js__WEBPACK_IMPORTED_MODULE_1__/* .nothingCertain */ .C4, located, path, isDefault: false };
    return schemas.every((schema) => schema.verdict(part).is === 'yes') ? _model_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .yes */ .EZ : (0,_model_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .undecided */ .oo)(cause);
}
/** None where the instance may be valid. */
function failuresOf(assertion, instance) {
    return assertion.verdict(instance).is === 'no' ? assertion.failures(instance) : [];
}
/** An assertion about an instance as a whole. */
function check({ on, holds, holdsAnyway, expected }) {
    const speaksOf = (found) => on.some((kind) => kind === found);
    const applies = (instance) => speaksOf(instance.kind);
    const ofUnknown = ({ certain, cause }) => {
        if (certain.kind !== null && !speaksOf(certain.kind))
            return _model_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .yes */ .EZ;
        const held = holdsAnyway?.(certain) ?? null;
        return held === null ? (0,_model_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .undecided */ .oo)(cause) : (0,_model_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .certainly */ .Cp)(held);
    };
    return {
        verdict: (instance) => {
            if (instance.kind === 'unknown')
                return ofUnknown(instance);
            if (!applies(instance))
                return _model_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .yes */ .EZ;
            const held = holds(instance);
            return typeof held === 'boolean' ? (0,_model_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .certainly */ .Cp)(held) : held;
        },
        failures: (instance) => [failureOf(instance, expected)],
        witnesses: (instance) => {
            const kind = instance.kind === 'unknown' ? instance.certain.kind : instance.kind;
            return kind !== null && speaksOf(kind) ? [{ instance, byValue: true }] : [];
        },
    };
}


/***/ })

};
;