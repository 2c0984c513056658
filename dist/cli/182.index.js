"use strict";
exports.id = 182;
exports.ids = [182];
exports.modules = {

/***/ 3441:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ withLetters),
/* harmony export */   k: () => (/* binding */ mayEqual)
/* harmony export */ });
/** Whether the text may be this one. */
function mayEqual({ start, end }, whole) {
    return whole.length >= start.length + end.length && whole.startsWith(start) && whole.endsWith(end);
}
/** The same with every letter turned into another. */
function withLetters({ start, end }, convert) {
    return { start: convert(start), end: convert(end) };
}


/***/ }),

/***/ 3720:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ located)
/* harmony export */ });
/* harmony import */ var _clip_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3910);
/* harmony import */ var _known_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3441);
/* harmony import */ var _paths_in_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3892);
/* harmony import */ var _unknown_part_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1352);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6079);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8731);
/**
 * A value as a rule sees it, in one world: known, unknown or absent, and always with a place to point at. The same for
 * a config file, ARM JSON and Bicep.
 */






/**
 * @param value evaluated, and a choice in it taken, only when somebody asks; null: nothing is written
 * @param key the name of the property, or of the nearest thing above it that is written
 */
function located(value, name, key, options) {
    return new LocatedValue(value, name, key, options);
}
/** A class, against the custom of this code: a run makes hundreds of thousands, and each must be small. */
class LocatedValue {
    name;
    key;
    lazyValue;
    options;
    seen = undefined;
    /** Those that were asked for. */
    properties = null;
    constructor(value, name, key, options) {
        this.name = name;
        this.key = key;
        this.lazyValue = value;
        this.options = options;
    }
    get value() {
        if (this.seen === undefined) {
            const { lazyValue, options } = this;
            this.seen = lazyValue === null ? null : counted(settle(lazyValue(), options.world), options);
        }
        return this.seen;
    }
    get isAbsent() {
        return this.value === null;
    }
    get isPresent() {
        return presence(this.value);
    }
    get here() {
        const { value, key } = this;
        return value === null ? key : { site: value.origin, way: [...value.way, ...key.way] };
    }
    get text() {
        return this.value?.kind === 'string' ? this.value.value : null;
    }
    get(name, more) {
        const id = more?.emptyIsAbsent === true ? `${name} or empty` : name;
        this.properties ??= new Map();
        let property = this.properties.get(id);
        if (property === undefined) {
            property = propertyOf(this.value, name, this.key, { world: this.options.world, ...more });
            this.properties.set(id, property);
        }
        return property;
    }
    entries() {
        return membersOf(this.value, this.key, { world: this.options.world });
    }
    items() {
        return itemsOf(this.value, this.name, this.key, { world: this.options.world });
    }
    repeated() {
        return repeatedOf(this.value, this.key, { world: this.options.world });
    }
    mayHoldAnywhere(name) {
        const { paths, isWhole } = this.pathsOf(name);
        return paths.length > 0 || !isWhole;
    }
    pathsOf(name, except = []) {
        return this.lazyValue === null ? { paths: [], isWhole: true } : (0,_paths_in_js__WEBPACK_IMPORTED_MODULE_0__/* .pathsIn */ .Mr)(this.lazyValue(), name, except);
    }
    is(expected) {
        return equals(this.value, expected);
    }
    describe() {
        return describe(this.value);
    }
}
function settle(value, world) {
    if (value.kind !== 'choice')
        return value;
    let settled = value;
    const ways = [];
    while (settled.kind === 'choice') {
        const index = world.pick(settled.choice);
        if (index === null) {
            settled = (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .widened */ ["do"])(settled);
            break;
        }
        ways.push(settled.way);
        const alternative = settled.alternatives[index]?.();
        if (alternative === undefined)
            throw new Error('A world has picked an alternative that does not exist.');
        settled = alternative;
    }
    return { ...settled, way: [...settled.way, ...ways.reverse().flat()] };
}
/** The value, or null where it counts as absent. */
function counted(value, options) {
    if (value.kind === 'null')
        return null;
    return options.emptyIsAbsent === true && value.kind === 'string' && value.value === '' ? null : value;
}
function presence(value) {
    if (value === null)
        return _verdict_js__WEBPACK_IMPORTED_MODULE_3__.no;
    return value.kind === 'unknown' && value.mayBeNull ? (0,_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .undecided */ .oo)(value.cause) : _verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .yes */ .EZ;
}
function memberOf(owner, own, above, options) {
    return located(own.value, own.name, { site: own.key, way: [...above.way, ...owner.way] }, options);
}
function membersOf(value, key, options) {
    return value?.kind === 'object' ? [...value.properties.values()].map((own) => memberOf(value, own, key, options)) : [];
}
function repeatedOf(value, key, options) {
    if (value?.kind !== 'object')
        return [];
    const member = (own) => memberOf(value, own, key, options);
    return value.repeated.map(({ again, replaced }) => ({ again: member(again), replaced: member(replaced) }));
}
function itemsOf(value, name, key, options) {
    return knownItems(value).map((item) => located(item, name, key, options));
}
function knownItems(value) {
    if (value?.kind === 'array')
        return value.items;
    return value?.kind === 'unknown' && value.items !== undefined ? [...value.items.start, ...value.items.end] : [];
}
function propertyOf(value, name, key, options) {
    if (value?.kind === 'unknown')
        return located(() => (0,_unknown_part_js__WEBPACK_IMPORTED_MODULE_1__/* .declaredPart */ .aN)(value, name) ?? partOf(value), name, key, options);
    if (value?.kind !== 'object')
        return located(null, name, key, options);
    const own = value.properties.get(name.toLowerCase());
    if (own !== undefined)
        return memberOf(value, own, key, options);
    const { rest } = value;
    return located(rest === null ? null : () => partOf(rest), name, key, options);
}
/** A property of something unknown, of which no declaration says anything: nobody knows whether it is there. */
function partOf(unknown) {
    const { text: _, items: __, part: ___, ...whole } = unknown;
    return { ...whole, mayBeNull: true, type: null };
}
function equals(value, expected) {
    if (value === null)
        return _verdict_js__WEBPACK_IMPORTED_MODULE_3__.no;
    if (value.kind === 'unknown')
        return mayBe(value, String(expected)) ? (0,_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .undecided */ .oo)(value.cause) : _verdict_js__WEBPACK_IMPORTED_MODULE_3__.no;
    if (value.kind !== 'string' && value.kind !== 'number' && value.kind !== 'boolean')
        return _verdict_js__WEBPACK_IMPORTED_MODULE_3__.no;
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .certainly */ .Cp)(String(value.value).toLowerCase() === String(expected).toLowerCase());
}
/** Whether the declared type, and the parts of a text that are known, leave it open. */
function mayBe({ type, text }, expected) {
    if (type === 'object' || type === 'array')
        return false;
    if (type === 'boolean' && !/^(?:true|false)$/i.test(expected))
        return false;
    if (type === 'number' && Number.isNaN(Number(expected)))
        return false;
    const lower = (one) => one.toLowerCase();
    return text === undefined || (0,_known_text_js__WEBPACK_IMPORTED_MODULE_4__/* .mayEqual */ .k)((0,_known_text_js__WEBPACK_IMPORTED_MODULE_4__/* .withLetters */ .M)(text, lower), lower(expected));
}
/** A value in a message, short enough for one line. */
function describe(value) {
    switch (value?.kind) {
        case undefined:
            return 'nothing';
        case 'string':
            return `'${(0,_clip_js__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$)(value.value)}'`;
        case 'number':
        case 'boolean':
            return String(value.value);
        case 'array':
            return 'an array';
        case 'object':
            return 'an object';
        case 'lambda':
            return 'a lambda';
        case 'unknown':
            return describeUnknown(value);
    }
}
function describeUnknown({ text, range }) {
    if (text !== undefined)
        return `'${(0,_clip_js__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$)(`${text.start}…${text.end}`)}'`;
    if (range === undefined)
        return 'an unknown value';
    const { least, most } = range;
    if (least === Number.NEGATIVE_INFINITY)
        return `at most ${most}`;
    return most === Number.POSITIVE_INFINITY ? `at least ${least}` : `from ${least} to ${most}`;
}


/***/ }),

/***/ 1352:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VA: () => (/* binding */ partId),
/* harmony export */   aN: () => (/* binding */ declaredPart),
/* harmony export */   kf: () => (/* binding */ causeOfPart)
/* harmony export */ });
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6929);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6079);
/** The properties and items of what nobody knows. */


const partsOf = (0,_once_js__WEBPACK_IMPORTED_MODULE_1__/* .oncePer */ .Pu)(({ asks: _, ...cause }) => (0,_once_js__WEBPACK_IMPORTED_MODULE_1__/* .oncePerKey */ .G5)((_id) => ({ ...cause })));
/**
 * The same part of the same unknown thing is one unknown thing, however often it is read.
 *
 * @param id of equal parts the same: `.name`, letter case aside, of a property
 */
function causeOfPart(cause, id) {
    return partsOf(cause)(id);
}
/** A part of which a declaration says something, as far as it does; null: none does. */
function declaredPart(whole, key) {
    const declaration = whole.part?.(key) ?? null;
    if (declaration === null)
        return null;
    const part = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownFrom */ .NI)(whole, { mayBeNull: declaration.mayBeNull || whole.mayBeNull });
    return declaration.restrict({ ...part, cause: causeOfPart(whole.cause, partId(key)) });
}
/** Of a property its name, letter case aside; of an item its place. */
function partId(key) {
    return typeof key === 'string' ? `.${key.toLowerCase()}` : `${key}`;
}


/***/ }),

/***/ 6079:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fx: () => (/* binding */ lambdaValue),
/* harmony export */   H0: () => (/* binding */ isRefused),
/* harmony export */   I3: () => (/* binding */ passedOn),
/* harmony export */   NI: () => (/* binding */ unknownFrom),
/* harmony export */   Pv: () => (/* binding */ nullValue),
/* harmony export */   RZ: () => (/* binding */ lazy),
/* harmony export */   Uo: () => (/* binding */ unknownValue),
/* harmony export */   Vg: () => (/* binding */ numberValue),
/* harmony export */   ZH: () => (/* binding */ objectValue),
/* harmony export */   bg: () => (/* binding */ choiceValue),
/* harmony export */   "do": () => (/* binding */ widened),
/* harmony export */   eC: () => (/* binding */ booleanValue),
/* harmony export */   ig: () => (/* binding */ foremost),
/* harmony export */   r$: () => (/* binding */ stringValue),
/* harmony export */   u6: () => (/* binding */ refusedValue),
/* harmony export */   v1: () => (/* binding */ noWay),
/* harmony export */   zk: () => (/* binding */ arrayValue)
/* harmony export */ });
const noWay = Object.freeze([]);
function stringValue(value, origin) {
    return { kind: 'string', value, origin, way: noWay };
}
function numberValue(value, origin) {
    return { kind: 'number', value, origin, way: noWay };
}
function booleanValue(value, origin) {
    return { kind: 'boolean', value, origin, way: noWay };
}
function nullValue(origin) {
    return { kind: 'null', origin, way: noWay };
}
function arrayValue(items, origin) {
    return { kind: 'array', items, origin, way: noWay };
}
function lambdaValue(apply, origin) {
    return { kind: 'lambda', apply, origin, way: noWay };
}
/** @param written the properties in the order written, repeated names included */
function objectValue(written, origin, rest = null) {
    const properties = new Map();
    const repeated = [];
    for (const property of written) {
        const name = property.name.toLowerCase();
        const replaced = properties.get(name);
        if (replaced !== undefined)
            repeated.push({ again: property, replaced });
        properties.set(name, property);
    }
    return { kind: 'object', properties, repeated, rest, origin, way: noWay };
}
/** @param reason what is missing, as a sentence part: `reference() is known only at deployment` */
function unknownValue(reason, origin, options = {}) {
    const { mayBeNull = false, type = null } = options;
    return { kind: 'unknown', cause: { reason, origin }, mayBeNull, type, origin, way: noWay };
}
/** What Azure refuses before it deploys anything, once it is evaluated. */
function refusedValue(reason, origin, options) {
    return { ...unknownValue(reason, origin, options), cause: { reason, origin, isRefused: true } };
}
/** Something that hangs on `unknown`: a value of its own, unknown for the same reason. */
function unknownFrom(unknown, options) {
    const { reason, origin, isRefused } = unknown.cause;
    const made = isRefused ? refusedValue(reason, origin, options) : unknownValue(reason, origin, options);
    return { ...made, way: unknown.way };
}
function isRefused(value) {
    return value.kind === 'unknown' && value.cause.isRefused === true;
}
/**
 * Which of several unknown values tells why what needs them all is unknown: one that Azure refuses, whatever else is.
 *
 * @param first the first unknown one
 */
function foremost(first, values) {
    return values.find(isRefused) ?? first;
}
/** It is written where what is chosen is. */
function choiceValue(choice, alternatives) {
    return { kind: 'choice', choice, alternatives, origin: choice.cause.origin, way: noWay };
}
/** What hangs on a choice that nobody goes through: unknown for the choice's reason, and null where an alternative is. */
function widened({ choice, alternatives, way }) {
    const { reason, origin } = choice.cause;
    return passedOn(unknownValue(reason, origin, { mayBeNull: alternatives.some((one) => mayBeNull(one())) }), ...way);
}
function mayBeNull(value) {
    return value.kind === 'null' || value.kind === 'choice' || (value.kind === 'unknown' && value.mayBeNull);
}
/** The same value, some steps further on its way. */
function passedOn(value, ...steps) {
    return steps.length === 0 ? value : { ...value, way: [...value.way, ...steps] };
}
/**
 * A value evaluated once, when asked for. Asked for while it is being evaluated (a variable that refers to itself), it
 * is unknown.
 *
 * @param site where the value is written, for that reason
 */
function lazy(site, evaluate, whatItIs = 'the value') {
    let result = null;
    let isRunning = false;
    return () => {
        if (result !== null)
            return result;
        if (isRunning)
            return unknownValue(`${whatItIs} refers to itself`, site);
        isRunning = true;
        result = evaluate();
        return result;
    };
}


/***/ }),

/***/ 8082:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $s: () => (/* binding */ inEveryWorld),
/* harmony export */   b2: () => (/* binding */ firstWorld),
/* harmony export */   gf: () => (/* binding */ maximumWorlds)
/* harmony export */ });
/** Worlds looked at for one question; beyond them it stays undecided. */
const maximumWorlds = 64;
/** The world in which every choice has fallen on its first alternative; it is the only one while nobody asks. */
function firstWorld(assumed) {
    let isCertain = true;
    return {
        isCertain: () => isCertain,
        pick: (choice) => {
            const open = openFor(choice, assumed, []);
            if (open?.length !== 1)
                isCertain = false;
            return open?.[0] ?? 0;
        },
    };
}
const nothingAssumed = new Map();
/**
 * Where there are too many worlds, choices that only narrow down what nobody knows are no choices: what is certain
 * without them stays certain.
 *
 * @param ask is called once for each world; it may ask about choices in any order, but always the same way
 */
function inEveryWorld(ask, assumed = nothingAssumed) {
    const explored = explore(ask, assumed, false);
    const isNarrowed = explored.choices.some(({ narrows }) => narrows === true);
    return explored.isComplete || !isNarrowed ? explored : explore(ask, assumed, true);
}
function explore(ask, assumed, isCoarse) {
    const results = [];
    const choices = new Set();
    const turned = [];
    const forks = [];
    for (;;) {
        results.push(ask({ pick }));
        const next = turn(forks);
        if (next === null)
            return { results, choices: [...choices], turned, isComplete: true };
        if (results.length === maximumWorlds) {
            return { results, choices: [...choices], turned, isComplete: false, whateverFalls: ask(inAnyWorld(assumed)) };
        }
        turned.push(next);
    }
    function pick(choice) {
        const fork = forks.find((fork) => fork.choice === choice);
        if (fork !== undefined)
            return indexOf(fork);
        const open = openFor(choice, assumed, forks);
        if (open?.length === 1)
            return open[0] ?? 0;
        if (isCoarse && choice.narrows === true)
            return null;
        choices.add(choice);
        const first = { choice, open, at: 0 };
        forks.push(first);
        return indexOf(first);
    }
}
const [yes, onlyNo] = [0, [1]];
/** The alternatives that are left to a choice, by what has fallen so far; null: all. */
function openFor(choice, assumed, forks) {
    const open = assumed.get(choice);
    if (open !== undefined)
        return open;
    const { asks, names } = choice;
    const thing = asks?.thing ?? (names === undefined ? null : choice.cause);
    if (thing === null)
        return null;
    // What comes first is the same whenever this is asked in one world.
    const known = [
        ...[...assumed].flatMap(([other, [only, ...more]]) => (more.length === 0 ? toldBy(thing, other, only) : [])),
        ...forks.flatMap((fork) => toldBy(thing, fork.choice, indexOf(fork))),
    ];
    if (asks !== undefined)
        return known.some((one) => cannotBe(one, asks.value)) ? onlyNo : null;
    const [name] = known.map(({ value }) => value.toLowerCase());
    const at = name === undefined ? -1 : (names?.indexOf(name) ?? -1);
    return at === -1 ? null : [at];
}
function toldBy(thing, { cause, asks, names }, index) {
    if (index === undefined)
        return [];
    if (asks?.thing === thing && index === yes)
        return [{ value: asks.value, isAnyCase: false }];
    const name = names !== undefined && cause === thing ? names[index] : null;
    return typeof name === 'string' ? [{ value: name, isAnyCase: true }] : [];
}
function cannotBe({ value, isAnyCase }, other) {
    return value !== (isAnyCase ? other.toLowerCase() : other);
}
function indexOf({ open, at }) {
    return open === null ? at : (open[at] ?? 0);
}
/** Every choice is unknown in it. */
function inAnyWorld(assumed) {
    const only = (open) => (open?.length === 1 ? (open[0] ?? null) : null);
    return { pick: (choice) => only(assumed.get(choice)) };
}
/** The next world: the latest fork that has an alternative left takes it. null: there is none. */
function turn(forks) {
    for (let last = forks.at(-1); last !== undefined; last = forks.at(-1)) {
        last.at += 1;
        if (last.at < (last.open?.length ?? last.choice.size))
            return last.choice;
        forks.pop();
    }
    return null;
}


/***/ }),

/***/ 3182:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ep: () => (/* binding */ matchesCluster),
/* harmony export */   bB: () => (/* binding */ matchesPlace),
/* harmony export */   gZ: () => (/* binding */ matchesFile),
/* harmony export */   rM: () => (/* binding */ matchesEverything)
/* harmony export */ });
/* harmony import */ var _model_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8731);
/* harmony import */ var _schema_policy_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9577);
/* harmony import */ var _subject_instance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2343);



const matchesEverything = { paths: null, parameters: null, name: null, repository: null, cluster: null };
/** What does not hang on the subject's content. `repository`: OWNER/NAME; null where nobody knows it. */
function matchesPlace(match, subject, repository) {
    const parameters = subject.kind === 'cluster' ? subject.deployment.parameters : null;
    const template = subject.kind === 'cluster' ? subject.deployment.template : null;
    const config = subject.kind === 'cli-call' ? subject.configAnchor.source.path : null;
    return (0,_model_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .and */ .Uo)(any(match.paths, [subject.file, template, parameters, config]), any(match.parameters, [parameters]), matchesRepository(match.repository, subject, repository));
}
/** The same of what is reported of a file, and of no subject in it. */
function matchesFile(match, file, deployment, repository) {
    const parameters = deployment?.parameters ?? null;
    return (0,_model_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .and */ .Uo)(any(match.paths, [file, deployment?.template ?? null, parameters]), any(match.parameters, [parameters]), any(match.repository, [repository]));
}
function any(patterns, texts) {
    if (patterns === null)
        return _model_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .yes */ .EZ;
    return (0,_model_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .certainly */ .Cp)(texts.some((text) => text !== null && patterns.some(({ matches }) => matches(text))));
}
function matchesRepository(patterns, subject, repository) {
    if (patterns === null || repository !== null)
        return any(patterns, [repository]);
    return (0,_model_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .undecided */ .oo)({ reason: 'the name of the repository is not known', origin: subject.anchor });
}
/** What hangs on the cluster, in one world. A config file has no cluster, so that nothing of it matches. */
function matchesCluster(match, subject, view) {
    if (match.name === null && match.cluster === null)
        return _model_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .yes */ .EZ;
    if (view.cluster === null)
        return _model_verdict_js__WEBPACK_IMPORTED_MODULE_0__.no;
    // A command tells its cluster's name, and of the rest only a part.
    if (match.cluster !== null && subject.kind !== 'cluster')
        return _model_verdict_js__WEBPACK_IMPORTED_MODULE_0__.no;
    const instance = match.cluster === null ? null : (0,_subject_instance_js__WEBPACK_IMPORTED_MODULE_2__/* .instanceFor */ .XB)('cluster', view);
    return (0,_model_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .and */ .Uo)(matchesName(match.name, view.cluster.body.get('name')), match.cluster === null || instance === null
        ? _model_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .yes */ .EZ
        : (0,_schema_policy_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .validity */ .bg)(match.cluster, instance, (0,_subject_instance_js__WEBPACK_IMPORTED_MODULE_2__/* .knownInstanceFor */ .yD)('cluster', subject)));
}
function matchesName(patterns, name) {
    if (patterns === null)
        return _model_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .yes */ .EZ;
    if (name.value?.kind === 'unknown')
        return (0,_model_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .undecided */ .oo)(name.value.cause);
    return any(patterns, [name.text]);
}


/***/ }),

/***/ 8072:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C4: () => (/* binding */ nothingCertain),
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   LF: () => (/* binding */ pathText),
/* harmony export */   hR: () => (/* binding */ instanceOf),
/* harmony export */   oi: () => (/* binding */ plainOf),
/* harmony export */   wA: () => (/* binding */ rootPath),
/* harmony export */   y9: () => (/* binding */ plainView)
/* harmony export */ });
/* harmony import */ var _model_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6929);

const nothingCertain = { kind: null, text: null, items: null, range: null };
const plainView = { emptyIsAbsent: () => false, inside: () => plainView };
/** The root of a path. */
const rootPath = { above: null, name: '' };
/** A value as it is written. It must not be absent, unless it is an item of an array. */
function instanceOf(located, path, view = plainView) {
    const base = { located, path, isDefault: false };
    const { value } = located;
    switch (value?.kind) {
        case undefined:
            return { ...base, kind: 'null', value: null };
        case 'string':
            return { ...base, kind: 'string', value: value.value };
        case 'number':
            return { ...base, kind: 'number', value: value.value };
        case 'boolean':
            return { ...base, kind: 'boolean', value: value.value };
        case 'array':
            return { ...base, kind: 'array', items: (0,_model_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .Oo)(() => itemsOf(located, path)) };
        case 'object': {
            const get = (0,_model_once_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePerKey */ .G5)((name) => memberOf(located.get(name), path, view));
            const members = (0,_model_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .Oo)(() => located.entries().flatMap((entry) => memberOf(entry, path, view) ?? []));
            const keyOf = (name) => located.get(name).key;
            return { ...base, kind: 'object', get, keyOf, members, rest: value.rest?.cause ?? null };
        }
        case 'unknown':
            return { ...base, kind: 'unknown', cause: value.cause, certain: certainOf(value, located, path) };
        case 'lambda':
            return {
                ...base,
                kind: 'unknown',
                cause: { reason: 'it is a lambda', origin: located.here.site },
                certain: nothingCertain,
            };
    }
}
function certainOf({ type, text, items, range, mayBeNull }, located, path) {
    if (mayBeNull)
        return nothingCertain;
    const known = items === undefined ? null : (0,_model_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .Oo)(() => endsOf(located, items.start.length, path));
    return { kind: type, text: text ?? null, items: known, range: range ?? null };
}
/** Places of the last items are counted from the end, which is at 0. */
function endsOf(located, start, above) {
    const items = located.items();
    return {
        start: items.slice(0, start).map((item, name) => instanceOf(item, { above, name })),
        end: items.slice(start).map((item, index, { length }) => instanceOf(item, { above, name: index - length })),
    };
}
function memberOf(located, above, view) {
    const { name } = located;
    const lowerName = name.toLowerCase();
    if (located.isAbsent || (located.text === '' && view.emptyIsAbsent(lowerName)))
        return null;
    return {
        name,
        presence: located.isPresent,
        instance: instanceOf(located, { above, name }, view.inside(lowerName)),
    };
}
function itemsOf(located, above) {
    return located.items().map((item, name) => instanceOf(item, { above, name }));
}
/** Deeper than any resource is. */
const maximumDepth = 64;
/** More than any resource has. A few variables that hold each other twice stand for as many values as they like. */
const maximumParts = 10_000;
/** The JSON it stands for; or what is missing to know all of it. */
function plainOf(instance) {
    return plainPart(instance, maximumDepth, { parts: maximumParts });
}
function plainPart(instance, depth, left) {
    const missing = (reason) => ({ missing: { reason, origin: instance.located.key.site } });
    if (depth === 0)
        return missing('it is nested too deeply');
    if (left.parts === 0)
        return missing(`it has over ${maximumParts} parts`);
    left.parts -= 1;
    switch (instance.kind) {
        case 'unknown':
            return { missing: instance.cause };
        case 'array': {
            const items = [];
            for (const item of instance.items()) {
                const one = plainPart(item, depth - 1, left);
                if ('missing' in one)
                    return one;
                items.push(one.plain);
            }
            return { plain: items };
        }
        case 'object':
            return plainObject(instance, depth, left);
        default:
            return { plain: instance.value };
    }
}
function plainObject(object, depth, left) {
    if (object.rest !== null)
        return { missing: object.rest };
    const entries = [];
    for (const { name, instance } of object.members()) {
        const one = plainPart(instance, depth - 1, left);
        if ('missing' in one)
            return one;
        entries.push([name, one.plain]);
    }
    return { plain: Object.fromEntries(entries) };
}
/** Where to report on it: its name where it spans several values, else the value. */
function markOf(instance) {
    return instance.kind === 'object' || instance.kind === 'array' ? instance.located.key : instance.located.here;
}
/** `tags.env`, `properties.agentPoolProfiles[0].mode`, `[^1]` of the last item; of the root an empty text. */
function pathText(path) {
    if (path.above === null)
        return '';
    const above = pathText(path.above);
    if (typeof path.name === 'number')
        return `${above}[${path.name < 0 ? `^${-path.name}` : path.name}]`;
    return above === '' ? path.name : `${above}.${path.name}`;
}


/***/ }),

/***/ 9577:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VH: () => (/* binding */ knownInstance),
/* harmony export */   bg: () => (/* binding */ validity),
/* harmony export */   bs: () => (/* binding */ noteSpelling),
/* harmony export */   xw: () => (/* binding */ decisionByAjv)
/* harmony export */ });
/* harmony import */ var _model_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8731);
/** A schema of a policy, ready to judge: by ajv where everything is known, else by three-valued logic. */

/**
 * ajv tells names apart by their case, ARM does not: it may decide only where both say the same. null: it may not, or
 * cannot.
 */
function decisionByAjv(schema, known) {
    if (known === null)
        return null;
    // Mostly one look at all schemas of the policy together settles it.
    const isSpelledAlike = agrees(known, schema.spellingsOfPolicy) || agrees(known, schema.spellings);
    return isSpelledAlike ? schema.accepts(known.plain) : null;
}
function agrees(known, schemas) {
    const before = known.agreement.get(schemas);
    if (before !== undefined)
        return before;
    const agreed = [...known.spellings].every(([lowerName, written]) => {
        const spelling = schemas.get(lowerName);
        return spelling === undefined || (written !== null && written === spelling);
    });
    known.agreement.set(schemas, agreed);
    return agreed;
}
/** Whether the instance is valid. `known` is the same instance, where nothing in it is unknown. */
function validity(schema, instance, known) {
    const decided = decisionByAjv(schema, known);
    return decided === null ? schema.schema.verdict(instance) : (0,_model_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .certainly */ .Cp)(decided);
}
/** @param plain JSON in which nothing is unknown */
function knownInstance(plain) {
    return { plain, spellings: spellingsIn(plain), agreement: new Map() };
}
function spellingsIn(plain) {
    const spellings = new Map();
    const queue = [plain];
    while (queue.length > 0) {
        const value = queue.pop();
        if (typeof value !== 'object' || value === null)
            continue;
        if (Array.isArray(value)) {
            for (const item of value)
                queue.push(item);
            continue;
        }
        for (const [name, inner] of Object.entries(value)) {
            noteSpelling(spellings, name);
            queue.push(inner);
        }
    }
    return spellings;
}
/** Of two spellings of one name neither is the one: then it is null. */
function noteSpelling(spellings, name) {
    const lowerName = name.toLowerCase();
    const known = spellings.get(lowerName);
    spellings.set(lowerName, known === undefined || known === name ? name : null);
}


/***/ }),

/***/ 2343:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XB: () => (/* binding */ instanceFor),
/* harmony export */   s_: () => (/* binding */ certainVerdict),
/* harmony export */   yD: () => (/* binding */ knownInstanceFor)
/* harmony export */ });
/* harmony import */ var _azure_kube_proxy_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2089);
/* harmony import */ var _model_once_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6929);
/* harmony import */ var _model_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8731);
/* harmony import */ var _rules_support_view_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2481);
/* harmony import */ var _schema_instance_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8072);
/* harmony import */ var _schema_policy_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9577);
/** What an organisation's schemas see of a config file or a cluster. */






/** null where the subject has nothing of that kind: a config file has no cluster. */
function instanceFor(target, { config, cluster }) {
    if (target === 'upstream')
        return (0,_schema_instance_js__WEBPACK_IMPORTED_MODULE_3__/* .instanceOf */ .hR)(config, _schema_instance_js__WEBPACK_IMPORTED_MODULE_3__/* .rootPath */ .wA);
    if (target === 'kubeProxyConfig')
        return shapedInstance(config, _azure_kube_proxy_config_js__WEBPACK_IMPORTED_MODULE_0__/* .kubeProxyConfig */ .A0, _schema_instance_js__WEBPACK_IMPORTED_MODULE_3__/* .rootPath */ .wA, 'with-defaults');
    return cluster === null ? null : clusterInstance(cluster);
}
/** The same where nothing in it is unknown or hangs on a choice; else null. */
function knownInstanceFor(target, subject) {
    return sharedFor(subject)(target).known;
}
/** The verdict on the same, where it hangs on no choice; else null. */
function certainVerdict(target, subject, verdictOn) {
    const { instance, isCertain } = sharedFor(subject)(target).asked();
    if (instance === null || !isCertain())
        return null;
    const verdict = verdictOn(instance);
    return isCertain() ? verdict : null;
}
const sharedFor = (0,_model_once_js__WEBPACK_IMPORTED_MODULE_5__/* .oncePer */ .Pu)((subject) => (0,_model_once_js__WEBPACK_IMPORTED_MODULE_5__/* .oncePerKey */ .G5)((target) => ({
    asked: (0,_model_once_js__WEBPACK_IMPORTED_MODULE_5__/* .once */ .Oo)(() => newShared(target, subject)),
    known: knownIn(newShared(target, subject)),
})));
function newShared(target, subject) {
    let hasChoice = false;
    const assumed = subject.kind === 'cluster' ? subject.assumed : null;
    const pick = (choice) => {
        const open = assumed?.get(choice);
        if (open?.length !== 1)
            hasChoice = true;
        return open?.[0] ?? 0;
    };
    return { instance: instanceFor(target, (0,_rules_support_view_js__WEBPACK_IMPORTED_MODULE_2__/* .viewIn */ .z)({ pick }, subject)), isCertain: () => !hasChoice };
}
function knownIn({ instance, isCertain }) {
    if (instance === null)
        return null;
    const found = (0,_schema_instance_js__WEBPACK_IMPORTED_MODULE_3__/* .plainOf */ .oi)(instance);
    if (!isCertain() || 'missing' in found)
        return null;
    return (0,_schema_policy_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .knownInstance */ .VH)(found.plain);
}
/** Empty texts of network fields count as absent, and an empty version too. */
const networkView = { emptyIsAbsent: () => true, inside: () => _schema_instance_js__WEBPACK_IMPORTED_MODULE_3__/* .plainView */ .y9 };
const propertiesView = {
    emptyIsAbsent: (lowerName) => lowerName === 'kubernetesversion',
    inside: (lowerName) => (lowerName === 'networkprofile' ? networkView : _schema_instance_js__WEBPACK_IMPORTED_MODULE_3__/* .plainView */ .y9),
};
function clusterInstance(cluster) {
    const part = (name, at, read) => ({
        name,
        at,
        instance: (0,_model_once_js__WEBPACK_IMPORTED_MODULE_5__/* .once */ .Oo)(() => read({ above: _schema_instance_js__WEBPACK_IMPORTED_MODULE_3__/* .rootPath */ .wA, name })),
    });
    const asWritten = (name, at, view = _schema_instance_js__WEBPACK_IMPORTED_MODULE_3__/* .plainView */ .y9) => part(name, at, (path) => (0,_schema_instance_js__WEBPACK_IMPORTED_MODULE_3__/* .instanceOf */ .hR)(at, path, view));
    const parts = [
        asWritten('name', cluster.body.get('name')),
        asWritten('location', cluster.body.get('location')),
        asWritten('apiVersion', cluster.apiVersion),
        asWritten('kubernetesVersion', cluster.kubernetesVersion),
        asWritten('sku', cluster.body.get('sku')),
        asWritten('tags', cluster.body.get('tags')),
        asWritten('networkProfile', cluster.networkProfile, networkView),
        part('kubeProxyConfig', cluster.config, (path) => shapedInstance(cluster.config, _azure_kube_proxy_config_js__WEBPACK_IMPORTED_MODULE_0__/* .kubeProxyConfig */ .A0, path, 'as-written')),
        asWritten('properties', cluster.properties, propertiesView),
    ];
    const partNamed = (name) => parts.find((one) => one.name.toLowerCase() === name.toLowerCase());
    return {
        kind: 'object',
        located: cluster.body,
        path: _schema_instance_js__WEBPACK_IMPORTED_MODULE_3__/* .rootPath */ .wA,
        isDefault: false,
        get: (0,_model_once_js__WEBPACK_IMPORTED_MODULE_5__/* .oncePerKey */ .G5)((name) => memberOf(partNamed(name))),
        keyOf: (name) => partNamed(name)?.at.key ?? cluster.body.key,
        members: (0,_model_once_js__WEBPACK_IMPORTED_MODULE_5__/* .once */ .Oo)(() => parts.flatMap((one) => memberOf(one) ?? [])),
        rest: null,
    };
}
function memberOf(part) {
    if (part === undefined || part.at.isAbsent)
        return null;
    return { name: part.name, presence: part.at.isPresent, instance: part.instance() };
}
/**
 * A value as its shape shows it: names and enum values in schema case.
 *
 * @param filling whether Azure's defaults stand where nothing is written; then nothing at all is an empty object
 */
function shapedInstance(at, shape, path, filling) {
    const plain = (0,_schema_instance_js__WEBPACK_IMPORTED_MODULE_3__/* .instanceOf */ .hR)(at, path);
    if (shape.type === 'object') {
        const isObject = plain.kind === 'object' || (filling === 'with-defaults' && (at.isAbsent || plain.kind === 'unknown'));
        return isObject ? shapedObject(at, shape, path, filling) : plain;
    }
    // Whatever its case: what is known of the text as it is written is not what the schema sees.
    if (shape.type === 'enum' && plain.kind === 'unknown')
        return { ...plain, certain: { ...plain.certain, text: null } };
    if (shape.type !== 'enum' || plain.kind !== 'string')
        return plain;
    const lowerValue = plain.value.toLowerCase();
    return { ...plain, value: shape.values.find((value) => value.toLowerCase() === lowerValue) ?? plain.value };
}
function shapedObject(at, shape, path, filling) {
    const memberAt = (found) => {
        const property = (0,_azure_kube_proxy_config_js__WEBPACK_IMPORTED_MODULE_0__/* .propertyNamed */ .vJ)(shape, found.name);
        const name = property?.name ?? found.name;
        const below = { above: path, name };
        const filler = filling === 'with-defaults' && property !== undefined ? defaultOf(property) : null;
        if (found.isAbsent)
            return filler === null ? null : { name, presence: _model_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .yes */ .EZ, instance: filledIn(found, filler, below) };
        const instance = property === undefined ? (0,_schema_instance_js__WEBPACK_IMPORTED_MODULE_3__/* .instanceOf */ .hR)(found, below) : shapedInstance(found, property, below, 'as-written');
        return { name, presence: filler === null ? found.isPresent : _model_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .yes */ .EZ, instance };
    };
    const written = () => at.entries().filter((entry) => !entry.isAbsent);
    const unwritten = () => shape.properties.map(({ name }) => at.get(name)).filter(({ isAbsent }) => isAbsent);
    return {
        kind: 'object',
        located: at,
        path,
        isDefault: at.isAbsent,
        get: (0,_model_once_js__WEBPACK_IMPORTED_MODULE_5__/* .oncePerKey */ .G5)((name) => memberAt(at.get(name))),
        keyOf: (name) => at.get(name).key,
        members: (0,_model_once_js__WEBPACK_IMPORTED_MODULE_5__/* .once */ .Oo)(() => [...written(), ...unwritten()].flatMap((found) => memberAt(found) ?? [])),
        rest: openCause(at),
    };
}
function defaultOf(property) {
    return property.type === 'boolean' || property.type === 'enum' ? property.default : null;
}
function filledIn(at, value, path) {
    const base = { located: at, path, isDefault: true };
    return typeof value === 'string' ? { ...base, kind: 'string', value } : { ...base, kind: 'boolean', value };
}
/** Why there may be properties that nobody knows. */
function openCause({ value }) {
    if (value?.kind === 'unknown')
        return value.cause;
    return value?.kind === 'object' ? (value.rest?.cause ?? null) : null;
}


/***/ }),

/***/ 2481:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ inEveryView),
  z: () => (/* binding */ viewIn)
});

// EXTERNAL MODULE: ./lib/model/located.js
var located = __webpack_require__(3720);
// EXTERNAL MODULE: ./lib/model/value.js
var value = __webpack_require__(6079);
// EXTERNAL MODULE: ./lib/model/world.js
var model_world = __webpack_require__(8082);
// EXTERNAL MODULE: ./lib/azure/cluster-facts.js
var cluster_facts = __webpack_require__(9920);
// EXTERNAL MODULE: ./lib/model/verdict.js
var verdict = __webpack_require__(8731);
;// CONCATENATED MODULE: ./lib/rules/support/cluster.js
/** A cluster as rules ask about it. */



/** Nothing is looked up before somebody asks: a rule asks for two or three of these. */
function clusterIn(world, subject) {
    const anchor = { site: subject.anchor, way: [] };
    const body = (0,located/* located */.t)(() => subject.body, 'cluster', anchor, { world });
    const network = (name) => cluster.networkProfile.get(name, { emptyIsAbsent: true });
    const cluster = {
        body,
        get enclosing() {
            return subject.enclosing.map((value) => (0,located/* located */.t)(() => value, 'template', anchor, { world }));
        },
        get properties() {
            return body.get('properties');
        },
        get networkProfile() {
            return cluster.properties.get('networkProfile');
        },
        get config() {
            return cluster.networkProfile.get('kubeProxyConfig');
        },
        get apiVersion() {
            return (0,located/* located */.t)(() => subject.apiVersion, 'apiVersion', anchor, { world });
        },
        get kubernetesVersion() {
            return cluster.properties.get('kubernetesVersion', { emptyIsAbsent: true });
        },
        get skuName() {
            return body.get('sku').get('name');
        },
        get networkPlugin() {
            return network('networkPlugin');
        },
        get networkPolicy() {
            return network('networkPolicy');
        },
        get networkDataplane() {
            return network('networkDataplane');
        },
        get usesCilium() {
            return (0,verdict.or)(...cluster_facts/* ciliumDataplane */.EO.map(({ field, value }) => network(field).is(value)));
        },
    };
    return cluster;
}

;// CONCATENATED MODULE: ./lib/rules/support/view.js
/** A subject as rules see it: its config and its cluster, in one world at a time. */




/** Asks in every world in which the subject exists. */
function inEveryView(subject, ask) {
    const assumed = subject.kind === 'cluster' ? subject.assumed : nothingAssumed;
    const { world, view } = plainViewOf(subject, assumed);
    const answer = ask(view, world);
    if (world.isCertain())
        return { results: [answer], choices: [], turned: [], isComplete: true };
    plainViews.delete(subject);
    return (0,model_world/* inEveryWorld */.$s)((world) => ask(viewIn(world, subject), world), assumed);
}
const nothingAssumed = new Map();
/** Most subjects hang on no choice: there all questions share what they look up, until one of them meets a choice. */
const plainViews = new WeakMap();
function plainViewOf(subject, assumed) {
    let plain = plainViews.get(subject);
    if (plain === undefined) {
        const world = (0,model_world/* firstWorld */.b2)(assumed);
        plain = { world, view: viewIn(world, subject) };
        plainViews.set(subject, plain);
    }
    return plain;
}
function viewIn(world, subject) {
    switch (subject.kind) {
        case 'cluster': {
            const cluster = clusterIn(world, subject);
            return { config: cluster.config, cluster };
        }
        case 'cli-call': {
            const { anchor, body, config, configAnchor } = subject;
            // A command has no API version: az chooses one.
            const cluster = clusterIn(world, { anchor, body, apiVersion: (0,value/* nullValue */.Pv)(anchor), enclosing: [] });
            return { config: rootIn(world, config, configAnchor, 'kubeProxyConfig'), cluster };
        }
        default:
            return { config: rootIn(world, subject.config, subject.anchor, 'config'), cluster: null };
    }
}
/** The root of a file. */
function rootIn(world, value, site, name) {
    return (0,located/* located */.t)(() => value, name, { site, way: [] }, { world });
}


/***/ })

};
;