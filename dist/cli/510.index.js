"use strict";
exports.id = 510;
exports.ids = [510];
exports.modules = {

/***/ 7510:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   baselineCommand: () => (/* binding */ baselineCommand)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _azure_calendar_date_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8465);
/* harmony import */ var _discover_files_find_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(691);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9311);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3101);
/* harmony import */ var _suppress_baseline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3127);
/* harmony import */ var _suppress_baseline_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4962);
/* harmony import */ var _suppress_load_baseline_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7058);
/* harmony import */ var _check_found_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3838);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8871);
/* harmony import */ var _scope_for_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1535);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4917);
/** `baseline create`: today's findings into a file, so that from now on only new ones count. */













/** @throws UsageError for wrong use, a bad policy, or a file that cannot be written */
async function baselineCommand([verb, ...args], terminal) {
    if (verb !== 'create') {
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_10__/* .UsageError */ .e([`There is no command 'baseline ${verb ?? ''}'; there is: baseline create.`]);
    }
    const options = (0,_options_js__WEBPACK_IMPORTED_MODULE_8__/* .readBaselineOptions */ .A3)(args, (0,_azure_calendar_date_js__WEBPACK_IMPORTED_MODULE_11__/* .today */ .Ec)());
    const scope = (0,_scope_for_js__WEBPACK_IMPORTED_MODULE_9__/* .scopeFor */ .a)(terminal.cwd, options.paths);
    const { result, policy } = await (0,_check_found_js__WEBPACK_IMPORTED_MODULE_7__/* .checkFound */ .B)(await (0,_discover_files_find_files_js__WEBPACK_IMPORTED_MODULE_2__/* .findFiles */ .l)(scope.root, options.paths, terminal.cwd), { ...options, changedSince: null }, null, scope, terminal);
    const known = result.findings.filter((finding) => (0,_suppress_baseline_js__WEBPACK_IMPORTED_MODULE_4__/* .mayBeKnown */ .mF)(finding, policy));
    const file = options.baseline ?? scope.shown(_suppress_load_baseline_js__WEBPACK_IMPORTED_MODULE_6__/* .defaultBaselinePath */ .Q);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(terminal.cwd, file)), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(terminal.cwd, file), (0,_suppress_baseline_file_js__WEBPACK_IMPORTED_MODULE_5__/* .baselineText */ .B)(known));
    }
    catch (error) {
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_10__/* .UsageError */ .e([`The baseline '${file}' cannot be written: ${error.message}`]);
    }
    const mandatory = result.findings.filter((finding) => (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_12__/* .counts */ .tQ)(finding) && policy.mandates.has(finding.rule)).length;
    const others = mandatory === 0 ? '' : ` Of mandatory rules none are written (${mandatory}): they go on counting.`;
    terminal.write(`${(0,_report_report_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(known.length, 'finding')} written to ${file}; check with --baseline ${file} counts new ones only.${others}\n`);
    return 0;
}


/***/ })

};
;