"use strict";
exports.id = 791;
exports.ids = [791];
exports.modules = {

/***/ 4791:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compose: () => (/* binding */ compose)
/* harmony export */ });
/* harmony import */ var _azure_calendar_date_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8465);
/* harmony import */ var _rules_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4062);
/* harmony import */ var _compose_exceptions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8562);
/* harmony import */ var _mandatory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7256);
/* harmony import */ var _packs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3157);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88);
/* harmony import */ var _suppression_rules_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5694);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3275);
/** Layers put together: later ones win. */








/** @param asOf today, `YYYY-MM-DD` */
function compose({ layers, isComplete }, asOf) {
    const composition = {
        settings: new Map(_rules_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .a.map((rule) => [rule.id, { level: (0,_packs_js__WEBPACK_IMPORTED_MODULE_3__/* .levelWithoutPack */ .Y4)(rule), options: {}, setBy: null }])),
        requirements: new Map(),
        requiredIds: new Set(),
        mandates: new Map(),
        attempts: [],
        problems: [],
        isComplete,
    };
    for (const layer of layers) {
        if (layer.kind === 'file')
            applyFile(layer, composition);
        else
            applyPack(layer, composition);
    }
    const { settings, requirements, requiredIds, mandates, attempts, problems } = composition;
    const ruleIds = new Set([..._rules_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .a.map(({ id }) => id), ...requiredIds]);
    const suppressions = (0,_compose_exceptions_js__WEBPACK_IMPORTED_MODULE_1__/* .suppressionsOf */ .mG)(filesOf(layers), _suppression_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .suppressionDefaults */ .et);
    const excepted = (0,_compose_exceptions_js__WEBPACK_IMPORTED_MODULE_1__/* .composeExceptions */ .d2)(layers, { suppressions, asOf, ruleIds: isComplete ? ruleIds : null, mandates });
    return {
        policy: {
            sources: sourcesOf(layers),
            settings,
            settingOf: (rule) => (0,_packs_js__WEBPACK_IMPORTED_MODULE_3__/* .onlyOn */ .uR)(settings.get(rule)),
            requirements: [...requirements.values()].flatMap((requirement) => withLevel(requirement, settings)),
            inputs: inputsOf(filesOf(layers)),
            exceptions: excepted.exceptions,
            suppressions,
            ruleIds,
            mandates,
            attempts: [...attempts, ...excepted.attempts],
        },
        problems: [...problems, ...excepted.problems],
    };
}
function withLevel(requirement, settings) {
    const { level } = settings.get(requirement.id) ?? requirement;
    return level === 'off' ? [] : [{ ...requirement, level }];
}
function sourcesOf(layers) {
    const commits = new Map(layers.map((layer) => (layer.kind === 'pack' ? [layer.pack, null] : [layer.path, layer.commit])));
    return [...commits].map(([source, commit]) => ({ source, commit }));
}
/** A file that is extended twice counts once. */
function filesOf(layers) {
    return [...new Set(layers.flatMap((layer) => (layer.kind === 'file' ? [layer.file] : [])))];
}
function inputsOf(files) {
    const inputs = files.map(({ inputs }) => inputs);
    return {
        ignore: inputs.flatMap(({ ignore }) => ignore),
        roots: inputs.flatMap(({ roots }) => roots),
        configs: inputs.flatMap(({ configs }) => configs),
        parameters: inputs.flatMap(({ parameters }) => parameters),
        markdown: inputs.some(({ markdown }) => markdown),
    };
}
/** A pack sets every rule; mandatory ones it may only raise. */
function applyPack({ pack, site }, composition) {
    const { settings, mandates, attempts } = composition;
    for (const rule of _rules_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .a) {
        const level = (0,_packs_js__WEBPACK_IMPORTED_MODULE_3__/* .levelIn */ .Mc)(pack, rule);
        const binding = mandates.get(rule.id);
        if (binding === undefined)
            settings.set(rule.id, { level, options: {}, setBy: pack });
        else if ((0,_mandatory_js__WEBPACK_IMPORTED_MODULE_2__/* .isBelow */ .Yw)(level, binding)) {
            const message = `${(0,_mandatory_js__WEBPACK_IMPORTED_MODULE_2__/* .mandatoryText */ .PU)(rule.id, binding)}: level '${level}' of the pack '${pack}' does nothing.`;
            attempts.push({ site, message });
        }
        else
            applySetting(rule.id, { level, options: {} }, pack, composition);
    }
}
function applyFile({ file, above }, composition) {
    for (const id of file.requiredIds)
        composition.requiredIds.add(id);
    for (const requirement of file.requirements)
        addRequirement(requirement, composition);
    for (const entry of file.rules) {
        const rule = (0,_rules_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .findRule */ .I)(entry.id);
        if (rule !== undefined)
            applyToRule(rule, entry, composition);
        else if (entry.id.includes('/'))
            applyToRequirement(entry, composition);
    }
    // What is mandatory from here on; the file itself may say it in any order.
    const said = [
        ...file.requirements.filter(({ isMandatory }) => isMandatory).map(({ id, site }) => ({ id, site })),
        ...file.rules.filter(({ mandatory }) => mandatory === true).map(({ id, key }) => ({ id, site: key })),
    ];
    for (const { id, site } of said)
        makeMandatory(id, site, above, composition);
}
function makeMandatory(id, site, above, composition) {
    const { settings, mandates, problems, isComplete } = composition;
    const setting = settings.get(id);
    if (setting === undefined)
        return;
    if (setting.level !== 'off') {
        mandates.set(id, [...(mandates.get(id) ?? []), { level: setting.level, site, above }]);
    }
    else if (isComplete) {
        const message = `Rule '${id}' is off here, so that 'mandatory' says nothing; give it a 'level' too.`;
        problems.push((0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .problemAt */ .l4)(site.source, site, message));
    }
}
function addRequirement(requirement, { requirements, settings, problems }) {
    const { id, level, site } = requirement;
    const other = requirements.get(id);
    if (other === undefined) {
        requirements.set(id, requirement);
        settings.set(id, { level, options: {}, setBy: site });
    }
    else if (other.site.source.path !== site.source.path) {
        const where = other.site.source.path;
        const message = `${where} has a rule '${id}' already; name this one otherwise, or set the other's level under 'rules'.`;
        problems.push((0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .problemAt */ .l4)(site.source, site, message));
    }
}
function applyToRequirement(written, composition) {
    const { requirements, requiredIds, problems, isComplete } = composition;
    const { id, key } = written;
    if (requirements.has(id))
        applySetting(id, heldEntry(written, composition), key, composition);
    else if (isComplete && !requiredIds.has(id)) {
        const message = `Neither this policy nor one that it extends requires '${id}'.${(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .meant */ .w)(id, requiredIds)}`;
        problems.push((0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .problemAt */ .l4)(key.source, key, message));
    }
}
function applyToRule(rule, written, composition) {
    const { problems, isComplete } = composition;
    const setting = applySetting(rule.id, heldEntry(written, composition, rule), written.key, composition);
    const wanted = { ...setting, options: { ...setting.options, ...written.options } };
    const problem = (isComplete ? offOptions(rule, written, wanted) : null) ?? badOptions(rule, written, wanted);
    if (problem !== null)
        problems.push((0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .problemAt */ .l4)(written.value.source, written.value, problem));
}
/** What a mandate leaves of an entry; the rest is told. */
function heldEntry(written, { settings, mandates, attempts }, rule) {
    const binding = mandates.get(written.id) ?? [];
    const { options = {} } = settings.get(written.id) ?? {};
    const { entry, refused } = (0,_mandatory_js__WEBPACK_IMPORTED_MODULE_2__/* .held */ .yB)(written, binding, (name) => options[name] ?? rule?.options?.[name]?.default);
    if (refused.length > 0) {
        const verb = refused.length === 1 ? 'does' : 'do';
        const message = `${(0,_mandatory_js__WEBPACK_IMPORTED_MODULE_2__/* .mandatoryText */ .PU)(written.id, binding)}: ${refused.join(' and ')} ${verb} nothing here.`;
        attempts.push({ site: written.key, message });
    }
    return entry;
}
function applySetting(id, { level, options }, setBy, { settings }) {
    const before = settings.get(id) ?? { level: 'off', options: {}, setBy: null };
    const setting = { level: level ?? before.level, options: { ...before.options, ...options } };
    const isNews = setting.level !== before.level || Object.keys(options).length > 0;
    const after = { ...setting, setBy: isNews || before.setBy === null ? setBy : before.setBy };
    settings.set(id, after);
    return after;
}
function offOptions(rule, { level, options }, setting) {
    if (setting.level !== 'off' || level !== null || Object.keys(options).length === 0)
        return null;
    return `Rule '${rule.id}' is off here, so that its options say nothing; give it a 'level' too.`;
}
/** What the schema of an option cannot say. */
function badOptions(rule, entry, setting) {
    const noDate = Object.entries(entry.options).find(([, value]) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value) && !(0,_azure_calendar_date_js__WEBPACK_IMPORTED_MODULE_7__/* .isCalendarDate */ .tf)(value.slice(0, 10)));
    if (noDate !== undefined)
        return `'${noDate[0]}' is '${noDate[1]}', which is no date of the calendar.`;
    const least = setting.options.minimum ?? rule.options?.minimum?.default;
    const most = setting.options.maximum ?? rule.options?.maximum?.default;
    const isEmpty = typeof least === 'number' && typeof most === 'number' && least > most;
    return isEmpty ? `'minimum' is ${least} and 'maximum' is ${most}: nothing is within.` : null;
}


/***/ })

};
;