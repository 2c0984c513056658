export const id = 946;
export const ids = [946];
export const modules = {

/***/ 1946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compose: () => (/* binding */ compose)
/* harmony export */ });
/* harmony import */ var _azure_calendar_date_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5486);
/* harmony import */ var _rules_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1713);
/* harmony import */ var _compose_exceptions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4077);
/* harmony import */ var _packs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1072);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2737);
/* harmony import */ var _suppression_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6139);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9054);
/** Layers put together: later ones win. */







/** @param asOf today, `YYYY-MM-DD` */
function compose({ layers, isComplete }, asOf) {
    const composition = {
        settings: new Map(_rules_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .a.map((rule) => [rule.id, { level: (0,_packs_js__WEBPACK_IMPORTED_MODULE_2__/* .levelWithoutPack */ .Y4)(rule), options: {} }])),
        requirements: new Map(),
        requiredIds: new Set(),
        problems: [],
        isComplete,
    };
    for (const layer of layers) {
        if (layer.kind === 'file')
            applyFile(layer.file, composition);
        else
            for (const rule of _rules_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .a)
                composition.settings.set(rule.id, { level: (0,_packs_js__WEBPACK_IMPORTED_MODULE_2__/* .levelIn */ .Mc)(layer.pack, rule), options: {} });
    }
    const { settings, requirements, requiredIds, problems } = composition;
    const ruleIds = new Set([..._rules_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .a.map(({ id }) => id), ...requiredIds]);
    const suppressions = (0,_compose_exceptions_js__WEBPACK_IMPORTED_MODULE_1__/* .suppressionsOf */ .mG)(filesOf(layers), _suppression_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .suppressionDefaults */ .et);
    const excepted = (0,_compose_exceptions_js__WEBPACK_IMPORTED_MODULE_1__/* .composeExceptions */ .d2)(layers, { suppressions, asOf, ruleIds: isComplete ? ruleIds : null });
    return {
        policy: {
            sources: sourcesOf(layers),
            settingOf: (rule) => settingOf(settings.get(rule)),
            requirements: [...requirements.values()].flatMap(withLevel),
            inputs: inputsOf(filesOf(layers)),
            exceptions: excepted.exceptions,
            suppressions,
            ruleIds,
        },
        problems: [...problems, ...excepted.problems],
    };
}
function settingOf(setting) {
    return setting === undefined || setting.level === 'off' ? null : { level: setting.level, options: setting.options };
}
function withLevel(requirement) {
    return requirement.level === 'off' ? [] : [{ ...requirement, level: requirement.level }];
}
function sourcesOf(layers) {
    const names = layers.map((layer) => (layer.kind === 'pack' ? layer.pack : layer.path));
    return [...new Set(names)].map((source) => ({ source, commit: null }));
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
function applyFile(file, composition) {
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
}
function addRequirement(requirement, { requirements, problems }) {
    const other = requirements.get(requirement.id);
    if (other === undefined)
        requirements.set(requirement.id, requirement);
    else if (other.site.source.path !== requirement.site.source.path) {
        const where = other.site.source.path;
        const message = `${where} has a rule '${requirement.id}' already; name this one otherwise, or set the other's level under 'rules'.`;
        problems.push((0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .problemAt */ .l4)(requirement.site.source, requirement.site, message));
    }
}
function applyToRequirement({ id, level, key }, composition) {
    const { requirements, requiredIds, problems, isComplete } = composition;
    const requirement = requirements.get(id);
    if (requirement !== undefined)
        requirements.set(id, { ...requirement, level: level ?? requirement.level });
    else if (isComplete && !requiredIds.has(id)) {
        const message = `Neither this policy nor one that it extends requires '${id}'.${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .meant */ .w)(id, requiredIds)}`;
        problems.push((0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .problemAt */ .l4)(key.source, key, message));
    }
}
function applyToRule(rule, entry, { settings, problems, isComplete }) {
    const before = settings.get(rule.id) ?? { level: (0,_packs_js__WEBPACK_IMPORTED_MODULE_2__/* .levelWithoutPack */ .Y4)(rule), options: {} };
    const setting = { level: entry.level ?? before.level, options: { ...before.options, ...entry.options } };
    settings.set(rule.id, setting);
    const problem = (isComplete ? offOptions(rule, entry, setting) : null) ?? badOptions(rule, entry, setting);
    if (problem !== null)
        problems.push((0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .problemAt */ .l4)(entry.value.source, entry.value, problem));
}
function offOptions(rule, { level, options }, setting) {
    if (setting.level !== 'off' || level !== null || Object.keys(options).length === 0)
        return null;
    return `Rule '${rule.id}' is off here, so that its options say nothing; give it a 'level' too.`;
}
/** What the schema of an option cannot say. */
function badOptions(rule, entry, setting) {
    const noDate = Object.entries(entry.options).find(([, value]) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value) && !(0,_azure_calendar_date_js__WEBPACK_IMPORTED_MODULE_6__/* .isCalendarDate */ .t)(value.slice(0, 10)));
    if (noDate !== undefined)
        return `'${noDate[0]}' is '${noDate[1]}', which is no date of the calendar.`;
    const least = setting.options.minimum ?? rule.options?.minimum?.default;
    const most = setting.options.maximum ?? rule.options?.maximum?.default;
    const isEmpty = typeof least === 'number' && typeof most === 'number' && least > most;
    return isEmpty ? `'minimum' is ${least} and 'maximum' is ${most}: nothing is within.` : null;
}


/***/ })

};
