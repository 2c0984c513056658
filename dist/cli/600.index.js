"use strict";
exports.id = 600;
exports.ids = [600];
exports.modules = {

/***/ 6600:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkAndReport: () => (/* binding */ checkAndReport)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _discover_policy_files_text_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7830);
/* harmony import */ var _policy_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88);
/* harmony import */ var _report_formats_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8191);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3101);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4663);
/* harmony import */ var _suppress_load_baseline_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7058);
/* harmony import */ var _check_found_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3531);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3345);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4917);
/** From files and a policy to reports and an exit code. */











/** @throws UsageError for paths that are not there, a bad policy and a bad baseline */
async function checkAndReport(found, options, terminal) {
    const loaded = await (0,_suppress_load_baseline_js__WEBPACK_IMPORTED_MODULE_6__/* .loadBaseline */ .o)(options.baseline, { read: (0,_discover_policy_files_text_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .textReader */ .D)(terminal.cwd, options.baseline) });
    if ('problems' in loaded)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_9__/* .UsageError */ .e(loaded.problems.map(_policy_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .problemLine */ .YK));
    const { result, policy } = await checkedOrFixed(found, options, loaded.baseline, terminal);
    const report = { result, policy: policy.sources, failOn: options.failOn };
    if (options.fix !== 'show') {
        terminal.write(await (0,_report_formats_js__WEBPACK_IMPORTED_MODULE_10__/* .formatted */ .X)(report, options.format, { ...options, paint: (0,_terminal_js__WEBPACK_IMPORTED_MODULE_8__/* .paintFor */ .e)(terminal) }));
    }
    for (const output of options.outputs)
        await writeReport(report, output, options, terminal);
    return (0,_report_report_js__WEBPACK_IMPORTED_MODULE_4__/* .isFailure */ .N6)(report) ? 1 : 0;
}
/** What remains after fixes that are written; of fixes that are only shown, what there is without them. */
async function checkedOrFixed(found, options, baseline, terminal) {
    if (options.fix === null)
        return (0,_check_found_js__WEBPACK_IMPORTED_MODULE_7__/* .checkFound */ .B)(found, options, baseline, terminal);
    const { fixFound } = await __webpack_require__.e(/* import() */ 36).then(__webpack_require__.bind(__webpack_require__, 3036));
    return fixFound(found, options, baseline, terminal);
}
async function writeReport(report, output, options, terminal) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(terminal.cwd, output.file), await (0,_report_formats_js__WEBPACK_IMPORTED_MODULE_10__/* .formatted */ .X)(report, output.format, { ...options, paint: _report_terminal_js__WEBPACK_IMPORTED_MODULE_5__/* .noPaint */ .Iy }));
    }
    catch (error) {
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_9__/* .UsageError */ .e([`--output ${output.format}=${output.file} cannot be written: ${error.message}`]);
    }
}


/***/ }),

/***/ 3345:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ paintFor)
/* harmony export */ });
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4663);
/** The outside world, as far as a command touches it besides files. */

/** Colours only on a terminal, and never with NO_COLOR. https://no-color.org */
function paintFor({ isTerminal, environment }) {
    return isTerminal && !environment.NO_COLOR && environment.TERM !== 'dumb' ? _report_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .colours */ .M8 : _report_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .noPaint */ .Iy;
}


/***/ })

};
;