"use strict";
exports.id = 62;
exports.ids = [62];
exports.modules = {

/***/ 3624:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ kubeProxyOption),
/* harmony export */   x: () => (/* binding */ isVersionAtLeast)
/* harmony export */ });
/** The az extension `aks-preview`, the only one that has `--kube-proxy-config`. */
/**
 * The versions in which `az aks create` and `az aks update` came to have the option; the documentation wrongly says
 * 0.5.105 for both. Before `reliable` a second update of kube-proxy is ignored.
 * Source: Azure/azure-cli-extensions src/aks-preview/HISTORY.rst.
 */
const kubeProxyOption = { create: '0.5.105', update: '0.5.117', reliable: '0.5.138' };
/** Whether a version (`0.5.117`, `18.0.0b12`) has the numbers of `floor` or higher ones; null where it has none. */
function isVersionAtLeast(version, floor) {
    const found = numbersOf(version);
    const wanted = numbersOf(floor);
    if (found === null || wanted === null)
        return null;
    const differs = found.findIndex((number, index) => number !== wanted[index]);
    return differs === -1 || (found[differs] ?? 0) > (wanted[differs] ?? 0);
}
/** Some digits are more than any version has, and few enough to stay exact. */
function numbersOf(version) {
    const [, major, minor, patch] = /^(\d{1,9})\.(\d{1,9})\.(\d{1,9})/.exec(version) ?? [];
    return patch === undefined ? null : [Number(major), Number(minor), Number(patch)];
}


/***/ }),

/***/ 9440:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aZ: () => (/* binding */ isRetired),
/* harmony export */   md: () => (/* binding */ isPastPromise),
/* harmony export */   s0: () => (/* binding */ isRetiringWithin)
/* harmony export */ });
/* harmony import */ var _calendar_date_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8465);
/** Where a version stands in its life on a given day. `asOf` is `YYYY-MM-DD`. */

/** Whether the documented retirement date is reached: on that day itself calls already fail. */
function isRetired(row, asOf) {
    return row.retiresOn !== null && asOf >= row.retiresOn;
}
/** Whether it is not retired yet and the documented date is at most so many days away. */
function isRetiringWithin(row, asOf, days) {
    return row.retiresOn !== null && asOf < row.retiresOn && (0,_calendar_date_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(asOf, days) >= row.retiresOn;
}
/**
 * Whether a preview has lived the year it was promised: true from the day after the last of its 365 days. Real
 * previews lived 1.25 to 2.7 years, so this is a reason to move, not a fault.
 */
function isPastPromise(row, asOf) {
    return row.promisedUntil !== null && asOf >= row.promisedUntil;
}


/***/ }),

/***/ 5537:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ compareApiVersions),
/* harmony export */   c: () => (/* binding */ parseApiVersion)
/* harmony export */ });
/* harmony import */ var _calendar_date_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8465);
/** The text form of an Azure API version and its order, for any version whether or not Azure has it. */

// The suffixes are Bicep's: Azure/bicep src/Bicep.Core/Analyzers/Linter/ApiVersions/AzureResourceApiVersion.cs.
const API_VERSION = /^(\d{4}-\d{2}-\d{2})(-(?:preview|alpha|beta|rc|privatepreview))?$/i;
/** Reads `YYYY-MM-DD`, with or without a suffix, in any case; null where it is malformed or no date of the calendar. */
function parseApiVersion(text) {
    const [, date, suffix] = API_VERSION.exec(text) ?? [];
    if (date === undefined || !(0,_calendar_date_js__WEBPACK_IMPORTED_MODULE_0__/* .isCalendarDate */ .tf)(date))
        return null;
    return { date, preview: suffix !== undefined };
}
/** Negative where `a` comes first: by date, then preview before stable. */
function compareApiVersions(a, b) {
    if (a.date !== b.date)
        return a.date < b.date ? -1 : 1;
    return Number(b.preview) - Number(a.preview);
}


/***/ }),

/***/ 4524:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w2: () => (/* binding */ apiVersions),
  sT: () => (/* reexport */ factsDate),
  gO: () => (/* binding */ findApiVersion),
  Bg: () => (/* binding */ isBeforeMode),
  Rn: () => (/* binding */ lookUpApiVersion),
  Od: () => (/* binding */ supportsMode),
  A8: () => (/* binding */ unknownFieldsUnder)
});

// UNUSED EXPORTS: newestKnown

// EXTERNAL MODULE: ./lib/azure/api-version.js
var api_version = __webpack_require__(5537);
;// CONCATENATED MODULE: ./lib/azure/api-version-table.js
/**
 * The API versions of Microsoft.ContainerService/managedClusters, oldest first.
 * Generated by scripts/build-api-versions.mjs from Azure/bicep-types-az and scripts/data/api-version-lifecycle.json:
 * change it there. api-versions.ts says what the columns mean.
 */
/** The table is as new as its sources: the day up to which they were followed. */
const factsDate = '2026-08-26';
/** From this date on Azure rejects a property that the version does not have; before, it drops it silently. */
const unknownFieldsRejectedFrom = '2024-01-01';
const retirementSource = 'MicrosoftDocs/azure-aks-docs articles/aks/concepts-preview-api-life-cycle.md';
/** The sources of every version in the published schemas; `{version}` stands for the version. */
const schemas = [
    'Azure/bicep-types-az@1f896de2d generated/containerservice_1/microsoft.containerservice/{version}/types.json',
    'Azure/azure-resource-manager-schemas@a14544311 schemas/{version}/Microsoft.ContainerService.Aks.json',
];
const specifications = {
    '2024-08-02-preview': ['MicrosoftDocs/azure-aks-docs articles/aks/concepts-preview-api-life-cycle.md'],
    '2026-06-01': [
        'Azure/azure-rest-api-specs specification/containerservice/resource-manager/Microsoft.ContainerService/aks/stable/2026-06-01/managedClusters.json@079dcbac5',
    ],
    '2026-06-02-preview': [
        'Azure/azure-rest-api-specs specification/containerservice/resource-manager/Microsoft.ContainerService/aks/preview/2026-06-02-preview/managedClusters.json@9e8b377c8 (existence)',
        'Azure/azure-cli-extensions PR #10251 (2026-08-25)',
    ],
    '2026-07-01': [
        'Azure/azure-rest-api-specs specification/containerservice/resource-manager/Microsoft.ContainerService/aks/stable/2026-07-01/managedClusters.json@1592f4ca0',
    ],
    '2026-07-02-preview': [
        'Azure/azure-rest-api-specs specification/containerservice/resource-manager/Microsoft.ContainerService/aks/preview/2026-07-02-preview/managedClusters.json@0c24d4fb1 (existence)',
    ],
    '2026-08-01': [
        'Azure/azure-rest-api-specs specification/containerservice/resource-manager/Microsoft.ContainerService/aks/stable/2026-08-01/managedClusters.json@10c88683a',
    ],
    '2026-08-02-preview': [
        'Azure/azure-rest-api-specs specification/containerservice/resource-manager/Microsoft.ContainerService/aks/CommonModels.tsp@0227e50b6',
        'Azure/azure-rest-api-specs specification/containerservice/resource-manager/Microsoft.ContainerService/aks/preview/2026-08-02-preview/managedClusters.json@135fdbe35 (existence)',
    ],
};
const IPVS = ['IPTABLES', 'IPVS'];
const NFTABLES = ['IPTABLES', 'IPVS', 'NFTABLES'];
const apiVersionTable = [
    ['2017-08-31', 'none', false, null, '2019-10-02', schemas],
    ['2018-03-31', 'none', false, null, '2018-07-10', schemas],
    ['2018-08-01-preview', 'none', false, '2023-06-01', '2019-10-02', schemas],
    ['2019-02-01', 'none', false, null, '2019-10-02', schemas],
    ['2019-04-01', 'none', false, null, '2019-10-02', schemas],
    ['2019-06-01', 'none', false, null, '2019-07-24', schemas],
    ['2019-08-01', 'none', false, null, '2019-10-02', schemas],
    ['2019-10-01', 'none', false, null, '2019-10-22', schemas],
    ['2019-11-01', 'none', false, null, '2019-12-12', schemas],
    ['2020-01-01', 'none', false, null, '2020-01-06', schemas],
    ['2020-02-01', 'none', false, null, '2020-02-14', schemas],
    ['2020-03-01', 'none', false, null, '2020-03-19', schemas],
    ['2020-04-01', 'none', false, null, '2020-06-01', schemas],
    ['2020-06-01', 'none', false, null, '2020-06-24', schemas],
    ['2020-07-01', 'none', false, null, '2020-08-19', schemas],
    ['2020-09-01', 'none', false, null, '2020-09-22', schemas],
    ['2020-11-01', 'none', false, null, '2020-11-12', schemas],
    ['2020-12-01', 'none', false, null, '2020-12-23', schemas],
    ['2021-02-01', 'none', false, null, '2021-02-25', schemas],
    ['2021-03-01', 'none', false, null, '2021-04-01', schemas],
    ['2021-05-01', 'none', false, null, '2021-06-03', schemas],
    ['2021-07-01', 'none', false, null, '2021-08-03', schemas],
    ['2021-08-01', 'none', false, null, '2021-09-09', schemas],
    ['2021-09-01', 'none', false, null, '2021-10-15', schemas],
    ['2021-10-01', 'none', false, null, '2021-11-19', schemas],
    ['2021-11-01-preview', 'none', false, '2023-07-01', '2021-12-28', schemas],
    ['2022-01-01', 'none', false, null, '2022-02-14', schemas],
    ['2022-01-02-preview', 'none', false, '2023-09-01', '2022-02-10', schemas],
    ['2022-02-01', 'none', false, null, '2022-03-22', schemas],
    ['2022-02-02-preview', 'none', false, '2023-08-01', '2022-03-21', schemas],
    ['2022-03-01', 'none', false, null, '2022-04-15', schemas],
    ['2022-03-02-preview', 'none', false, '2023-09-01', '2022-04-14', schemas],
    ['2022-04-01', 'none', false, null, '2022-05-12', schemas],
    ['2022-04-02-preview', 'none', false, '2023-09-01', '2022-05-11', schemas],
    ['2022-05-02-preview', 'none', false, '2023-09-01', '2022-06-02', schemas],
    ['2022-06-01', 'none', false, null, '2022-07-22', schemas],
    ['2022-06-02-preview', 'none', false, '2023-09-01', '2022-07-20', schemas],
    ['2022-07-01', 'none', false, null, '2022-08-24', schemas],
    ['2022-07-02-preview', 'none', false, '2024-02-14', '2022-08-18', schemas],
    ['2022-08-02-preview', IPVS, false, '2024-06-20', '2022-09-30', schemas],
    ['2022-08-03-preview', IPVS, false, '2024-06-20', '2022-09-30', schemas],
    ['2022-09-01', 'none', false, null, '2022-10-25', schemas],
    ['2022-09-02-preview', IPVS, true, '2024-06-20', '2022-11-01', schemas],
    ['2022-10-02-preview', IPVS, true, '2024-06-20', '2022-11-24', schemas],
    ['2022-11-01', 'none', false, null, '2023-01-01', schemas],
    ['2022-11-02-preview', IPVS, true, '2024-06-20', '2023-01-01', schemas],
    ['2023-01-01', 'none', false, null, '2023-03-21', schemas],
    ['2023-01-02-preview', IPVS, true, '2024-06-20', '2023-03-21', schemas],
    ['2023-02-01', 'none', false, null, '2023-03-29', schemas],
    ['2023-02-02-preview', IPVS, false, '2024-06-20', '2023-03-29', schemas],
    ['2023-03-01', 'none', false, null, '2023-05-01', schemas],
    ['2023-03-02-preview', IPVS, false, '2025-02-03', '2023-05-01', schemas],
    ['2023-04-01', 'none', false, null, '2023-06-01', schemas],
    ['2023-04-02-preview', IPVS, false, '2025-02-10', '2023-06-01', schemas],
    ['2023-05-01', 'none', false, null, '2023-07-10', schemas],
    ['2023-05-02-preview', IPVS, false, '2025-02-17', '2023-07-10', schemas],
    ['2023-06-01', 'none', false, null, '2023-07-31', schemas],
    ['2023-06-02-preview', IPVS, false, '2025-02-24', '2023-07-31', schemas],
    ['2023-07-01', 'none', false, null, '2023-09-05', schemas],
    ['2023-07-02-preview', IPVS, false, '2025-03-03', '2023-09-05', schemas],
    ['2023-08-01', 'none', false, null, '2023-09-29', schemas],
    ['2023-08-02-preview', IPVS, false, '2025-03-10', '2023-09-29', schemas],
    ['2023-09-01', 'none', false, null, '2023-10-30', schemas],
    ['2023-09-02-preview', IPVS, false, null, '2023-10-30', schemas],
    ['2023-10-01', 'none', false, null, '2023-12-11', schemas],
    ['2023-10-02-preview', IPVS, false, '2026-07-01', '2023-12-11', schemas],
    ['2023-11-01', 'none', false, null, '2024-01-31', schemas],
    ['2023-11-02-preview', IPVS, false, '2026-07-01', '2024-02-06', schemas],
    ['2024-01-01', 'none', false, null, '2024-03-04', schemas],
    ['2024-01-02-preview', IPVS, false, '2026-07-01', '2024-03-04', schemas],
    ['2024-02-01', 'none', false, null, '2024-04-11', schemas],
    ['2024-02-02-preview', IPVS, false, '2026-07-01', '2024-04-11', schemas],
    ['2024-03-02-preview', IPVS, false, '2026-07-01', '2024-05-03', schemas],
    ['2024-04-02-preview', IPVS, false, '2026-07-01', '2024-06-13', schemas],
    ['2024-05-01', 'none', false, null, '2024-07-11', schemas],
    ['2024-05-02-preview', IPVS, false, '2026-07-01', '2024-08-22', schemas],
    ['2024-06-02-preview', IPVS, false, '2026-07-01', '2024-08-22', schemas],
    ['2024-07-01', 'none', false, null, '2024-09-10', schemas],
    ['2024-07-02-preview', IPVS, false, '2026-07-01', '2024-10-17', schemas],
    ['2024-08-01', 'none', false, null, '2024-10-17', schemas],
    ['2024-08-02-preview', 'unknown', false, '2026-07-01', null, specifications['2024-08-02-preview']],
    ['2024-09-01', 'none', false, null, '2024-11-21', schemas],
    ['2024-09-02-preview', IPVS, false, '2026-07-01', '2024-11-21', schemas],
    ['2024-10-01', 'none', false, null, '2025-02-21', schemas],
    ['2024-10-02-preview', IPVS, false, null, '2025-03-13', schemas],
    ['2025-01-01', 'none', false, null, '2025-04-15', schemas],
    ['2025-01-02-preview', IPVS, false, null, '2025-04-15', schemas],
    ['2025-02-01', 'none', false, null, '2025-04-15', schemas],
    ['2025-02-02-preview', IPVS, false, null, '2025-05-27', schemas],
    ['2025-03-01', 'none', false, null, '2025-04-15', schemas],
    ['2025-03-02-preview', IPVS, false, null, '2025-05-27', schemas],
    ['2025-04-01', 'none', false, null, '2025-06-25', schemas],
    ['2025-04-02-preview', IPVS, false, null, '2025-06-25', schemas],
    ['2025-05-01', 'none', false, null, '2025-06-25', schemas],
    ['2025-05-02-preview', IPVS, false, null, '2025-07-01', schemas],
    ['2025-06-02-preview', IPVS, false, null, '2025-09-22', schemas],
    ['2025-07-01', 'none', false, null, '2025-09-22', schemas],
    ['2025-07-02-preview', IPVS, false, null, '2025-09-22', schemas],
    ['2025-08-01', 'none', false, null, '2025-11-06', schemas],
    ['2025-08-02-preview', IPVS, false, null, '2025-11-06', schemas],
    ['2025-09-01', 'none', false, null, '2025-11-06', schemas],
    ['2025-09-02-preview', NFTABLES, false, null, '2025-11-06', schemas],
    ['2025-10-01', 'none', false, null, '2026-01-15', schemas],
    ['2025-10-02-preview', NFTABLES, false, null, '2026-01-15', schemas],
    ['2026-01-01', 'none', false, null, '2026-03-20', schemas],
    ['2026-01-02-preview', NFTABLES, false, null, '2026-03-20', schemas],
    ['2026-02-01', 'none', false, null, '2026-04-30', schemas],
    ['2026-02-02-preview', NFTABLES, false, null, '2026-04-30', schemas],
    ['2026-03-01', 'none', false, null, '2026-06-04', schemas],
    ['2026-03-02-preview', NFTABLES, false, null, '2026-06-01', schemas],
    ['2026-04-01', 'none', false, null, '2026-06-04', schemas],
    ['2026-04-02-preview', NFTABLES, false, null, '2026-05-01', schemas],
    ['2026-05-01', 'none', false, null, '2026-07-23', schemas],
    ['2026-05-02-preview', NFTABLES, false, null, '2026-06-01', schemas],
    ['2026-06-01', 'none', false, null, null, specifications['2026-06-01']],
    ['2026-06-02-preview', NFTABLES, false, null, null, specifications['2026-06-02-preview']],
    ['2026-07-01', 'none', false, null, null, specifications['2026-07-01']],
    ['2026-07-02-preview', NFTABLES, false, null, null, specifications['2026-07-02-preview']],
    ['2026-08-01', 'none', false, null, null, specifications['2026-08-01']],
    ['2026-08-02-preview', NFTABLES, false, null, null, specifications['2026-08-02-preview']],
];

// EXTERNAL MODULE: ./lib/azure/calendar-date.js
var calendar_date = __webpack_require__(8465);
;// CONCATENATED MODULE: ./lib/azure/api-versions.js
/** What is known of each API version of `Microsoft.ContainerService/managedClusters`. */




/**
 * The life that AKS promises a preview: "~one year from their release date", by which its example means the date in
 * the version's name (2023-01-02-preview: until January 2024).
 * Source: MicrosoftDocs/azure-aks-docs articles/aks/concepts-preview-api-life-cycle.md.
 */
const PROMISED_DAYS = 365;
/** Oldest first. */
const apiVersions = apiVersionTable.map(rowOf);
const rowsByVersion = new Map(apiVersions.map((row) => [row.version, row]));
/** The row of that version, in any case; undefined where the table has none. */
function findApiVersion(text) {
    return rowsByVersion.get(text.toLowerCase());
}
/** What the table says of a version as it is written in a template. */
function lookUpApiVersion(text) {
    const row = findApiVersion(text);
    if (row !== undefined)
        return { kind: 'known', row };
    const version = (0,api_version/* parseApiVersion */.c)(text);
    if (version === null)
        return { kind: 'malformed' };
    const newest = apiVersions.at(-1);
    if (newest !== undefined && (0,api_version/* compareApiVersions */.$)(version, newest) <= 0)
        return { kind: 'unlisted', version };
    return { kind: 'newer', version, countsAs: version.preview ? (newestKnown('preview') ?? null) : null };
}
/** The newest row of that kind, published in the schemas or not. */
function newestKnown(kind) {
    return apiVersions.findLast((row) => row.preview === (kind === 'preview'));
}
/**
 * Whether `kubeProxyConfig.mode` may have that value; null where the version's schema is not known. NFTABLES was never
 * added to an older version, so there the answer is no whatever else the schema holds.
 */
function supportsMode(row, mode) {
    if (row.kubeProxyConfig !== null)
        return row.modes.includes(mode);
    return isBeforeMode(row, mode) ? false : null;
}
/** Whether the version, in the table or not, is older than the first that has the mode. */
function isBeforeMode(version, mode) {
    const first = apiVersions.find((candidate) => candidate.modes.includes(mode));
    return first !== undefined && (0,api_version/* compareApiVersions */.$)(version, first) < 0;
}
/**
 * What Azure does with a property that a version does not have, whether the version is in the table or not.
 * Source: Azure/AKS#4060, Azure/azure-rest-api-specs#40740 (`UnmarshalError`, "json: unknown field").
 */
function unknownFieldsUnder(version) {
    return version.date < unknownFieldsRejectedFrom ? 'silently-ignored' : 'rejected';
}
function rowOf([version, modes, ebpfDataplane, retiresOn, firstSeenInSchemas, source,]) {
    const date = version.slice(0, 'YYYY-MM-DD'.length);
    const preview = version !== date;
    const retirement = retiresOn === null || source.includes(retirementSource) ? [] : [retirementSource];
    return {
        version,
        date,
        preview,
        kubeProxyConfig: modes === 'unknown' ? null : modes !== 'none',
        modes: typeof modes === 'string' ? [] : modes,
        ebpfDataplane,
        retiresOn,
        promisedUntil: preview ? (0,calendar_date/* addDays */.fi)(date, PROMISED_DAYS) : null,
        firstSeenInSchemas,
        source: [...source.map((place) => place.replace('{version}', version)), ...retirement],
    };
}


/***/ }),

/***/ 9920:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ ciliumDataplane),
/* harmony export */   SQ: () => (/* binding */ azureNetworkPolicy),
/* harmony export */   Zf: () => (/* binding */ ipvsDeprecation),
/* harmony export */   _l: () => (/* binding */ nftablesByDefault),
/* harmony export */   dU: () => (/* binding */ automaticSku),
/* harmony export */   iY: () => (/* binding */ calicoNetworkPolicy),
/* harmony export */   j: () => (/* binding */ byoCni),
/* harmony export */   m4: () => (/* binding */ nftablesMinimumKubernetes)
/* harmony export */ });
/** What else about a cluster decides how kube-proxy may be configured. Values are compared without regard to case. */
/** Bring your own CNI: the only clusters, but for Cilium's, whose kube-proxy may be switched off. */
const byoCni = { field: 'networkPlugin', value: 'none', source: 'Azure/AKS#4563' };
/** Azure's network policy manager, which does not work with IPVS; NFTABLES is fine. */
const azureNetworkPolicy = {
    field: 'networkPolicy',
    value: 'azure',
    source: 'MicrosoftDocs/azure-aks-docs articles/aks/configure-kube-proxy.md; Azure/azure-container-networking#1612',
};
/** Calico, which must run with `linuxDataplane: Nftables` under NFTABLES. */
const calicoNetworkPolicy = {
    field: 'networkPolicy',
    value: 'calico',
    source: 'MicrosoftDocs/SupportArticles-docs#2060 (2026-05-04)',
};
/** The ways to ask for the Cilium dataplane; any one of them is enough. */
const ciliumDataplane = [
    {
        field: 'networkDataplane',
        value: 'cilium',
        source: 'MicrosoftDocs/azure-aks-docs articles/aks/azure-cni-powered-by-cilium.md; schemas since 2023-02-01',
    },
    {
        field: 'ebpfDataplane',
        value: 'cilium',
        source: 'Azure/bicep-types-az, schemas 2022-09-02-preview to 2023-01-02-preview only',
    },
    {
        field: 'networkPolicy',
        value: 'cilium',
        source: 'Azure/bicep-types-az, schemas since 2023-02-01; it runs on the Cilium dataplane only',
    },
];
/** AKS Automatic, which rejects `kubeProxyConfig`. */
const automaticSku = {
    field: 'sku.name',
    value: 'Automatic',
    source: 'Azure/terraform-azurerm-avm-res-containerservice-managedcluster variables.tf',
};
/** Kubernetes versions, `MAJOR.MINOR`. Since 2026-07-17 AKS rejects NFTABLES below it; before, it ran iptables. */
const nftablesMinimumKubernetes = {
    version: '1.33',
    source: 'Azure/AKS CHANGELOG.md, release notes of 2026-07-17; schema text of the mode NFTABLES',
};
/** When Kubernetes itself gives IPVS up, `MAJOR.MINOR`. */
const ipvsDeprecation = {
    deprecatedIn: '1.35',
    offByDefaultIn: '1.40',
    removedIn: '1.43',
    source: 'kubernetes/enhancements KEP-5495 (2026-05-28)',
};
/** When a mode that is not written comes to mean nftables upstream, `MAJOR.MINOR`. Provisional. */
const nftablesByDefault = {
    version: '1.40',
    source: 'kubernetes/enhancements KEP-5343 (2026-05-29), provisional',
};


/***/ }),

/***/ 2089:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A0: () => (/* binding */ kubeProxyConfig),
/* harmony export */   Uh: () => (/* binding */ kubeProxyModes),
/* harmony export */   VL: () => (/* binding */ ipvsTimeoutSeconds),
/* harmony export */   vJ: () => (/* binding */ propertyNamed)
/* harmony export */ });
/**
 * The shape of `properties.networkProfile.kubeProxyConfig`, which is also the shape of the file that
 * `az aks … --kube-proxy-config` takes. Names are in schema case; Azure matches them without regard to case.
 */
const schemaSource = 'Azure/bicep-types-az@1f896de2d generated/containerservice_1/microsoft.containerservice/2026-05-02-preview/types.json';
/** NFTABLES came with 2025-09-02-preview; which version has which modes stands in `ApiVersionRow.modes`. */
const kubeProxyModes = ['IPTABLES', 'IPVS', 'NFTABLES'];
const ipvsSchedulers = ['RoundRobin', 'LeastConnection'];
/**
 * Seconds. The schemas say only "positive"; the upper bound is what a kernel that ticks 1,000 times a second can
 * hold, the strictest that nodes use.
 */
const ipvsTimeoutSeconds = {
    minimum: 1,
    maximum: 2_147_483,
    source: `${schemaSource} (minimum); INT_MAX / HZ, ip_vs_set_timeout in linux net/netfilter/ipvs/ip_vs_ctl.c (maximum)`,
};
const ipvsConfig = {
    name: 'ipvsConfig',
    type: 'object',
    description: 'Settings for IPVS; allowed only when mode is IPVS.',
    source: schemaSource,
    properties: [
        {
            name: 'scheduler',
            type: 'enum',
            values: ipvsSchedulers,
            default: null,
            description: 'How IPVS chooses the endpoint of a new connection.',
            source: schemaSource,
        },
        timeout('tcpTimeoutSeconds', 'How long an idle TCP session is kept.'),
        timeout('tcpFinTimeoutSeconds', 'How long a TCP session is kept after a FIN.'),
        timeout('udpTimeoutSeconds', 'How long a UDP session without packets is kept.'),
    ],
};
const kubeProxyConfig = {
    name: 'kubeProxyConfig',
    type: 'object',
    description: 'Settings of kube-proxy. Without it kube-proxy runs in IPTABLES mode.',
    source: schemaSource,
    properties: [
        {
            name: 'enabled',
            type: 'boolean',
            default: true,
            description: 'Whether kube-proxy runs on the cluster.',
            source: schemaSource,
        },
        {
            name: 'mode',
            type: 'enum',
            values: kubeProxyModes,
            default: 'IPTABLES',
            description: 'What kube-proxy programs Service traffic with.',
            source: `${schemaSource}; MicrosoftDocs/azure-aks-docs articles/aks/configure-kube-proxy.md (default)`,
        },
        ipvsConfig,
    ],
};
/** The property of that name, without regard to case as Azure matches names; undefined where there is none. */
function propertyNamed(object, name) {
    const wanted = name.toLowerCase();
    return object.properties.find((property) => property.name.toLowerCase() === wanted);
}
function timeout(name, description) {
    const { minimum, maximum, source } = ipvsTimeoutSeconds;
    return { name, type: 'integer', minimum, maximum, description: `${description} In seconds.`, source };
}


/***/ }),

/***/ 2511:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isAtLeast),
/* harmony export */   i: () => (/* binding */ parseKubernetesVersion)
/* harmony export */ });
// Six digits are more than any version has, and few enough to stay exact.
const NUMBER = '(0|[1-9]\\d{0,5})';
const KUBERNETES_VERSION = new RegExp(`^v?${NUMBER}\\.${NUMBER}(?:\\.${NUMBER})?$`, 'i');
/**
 * Reads `MAJOR.MINOR` and `MAJOR.MINOR.PATCH`, the two forms that AKS documents for `kubernetesVersion`; null where
 * the text is neither. A leading `v` is upstream's way to write it and not documented by AKS; what it means is plain,
 * so it is read past.
 */
function parseKubernetesVersion(text) {
    const [, major, minor, patch] = KUBERNETES_VERSION.exec(text) ?? [];
    if (major === undefined || minor === undefined)
        return null;
    return { major: Number(major), minor: Number(minor), patch: patch === undefined ? null : Number(patch) };
}
/**
 * Whether a cluster that asks for `version` gets `floor` or newer; null where that depends on the patch release that
 * AKS chooses (`1.33` against `1.33.2`).
 */
function isAtLeast(version, floor) {
    const byMinor = version.major - floor.major || version.minor - floor.minor;
    if (byMinor !== 0)
        return byMinor > 0;
    if (floor.patch === null || floor.patch === 0)
        return true;
    return version.patch === null ? null : version.patch >= floor.patch;
}


/***/ }),

/***/ 6295:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration),
/* harmony export */   z: () => (/* binding */ upstreamKubeProxyConfig)
/* harmony export */ });
/**
 * The shape of Kubernetes' own `KubeProxyConfiguration`, v1alpha1, the only version there is.
 * Sources: kubernetes/kubernetes staging/src/k8s.io/kube-proxy/config/v1alpha1/types.go (names and types),
 * pkg/proxy/apis/config/v1alpha1/defaults.go (what stands for zero), pkg/proxy/apis/config/validation/validation.go
 * (enums and ranges). Names count in their case, as Kubernetes reads them.
 */
/** `userspace` went with Kubernetes 1.26; `kernelspace` is the mode of Windows. */
const upstreamModes = ['iptables', 'ipvs', 'nftables', 'kernelspace'];
/** The schedulers that IPVS has in the kernel. */
const upstreamSchedulers = ['rr', 'wrr', 'lc', 'wlc', 'lblc', 'lblcr', 'sh', 'dh', 'sed', 'nq'];
const second = 1e9;
const string = { type: 'string' };
const boolean = { type: 'boolean' };
const duration = { type: 'duration' };
const strings = { type: 'strings' };
const any = { type: 'any' };
const natural = { type: 'integer', minimum: 0, maximum: 2_147_483_647 };
const masqueradeBit = { type: 'integer', minimum: 0, maximum: 31 };
const upstreamKubeProxyConfig = {
    type: 'object',
    fields: {
        apiVersion: string,
        kind: string,
        featureGates: any,
        clientConnection: {
            type: 'object',
            fields: {
                kubeconfig: string,
                acceptContentTypes: string,
                contentType: string,
                qps: { type: 'number' },
                burst: natural,
            },
        },
        logging: any,
        hostnameOverride: string,
        bindAddress: string,
        healthzBindAddress: string,
        metricsBindAddress: string,
        bindAddressHardFail: boolean,
        enableProfiling: boolean,
        showHiddenMetricsForVersion: string,
        mode: { type: 'enum', values: upstreamModes },
        iptables: {
            type: 'object',
            fields: {
                masqueradeBit,
                masqueradeAll: boolean,
                localhostNodePorts: boolean,
                syncPeriod: duration,
                minSyncPeriod: duration,
            },
            periods: { sync: 30 * second, minimum: second },
        },
        ipvs: {
            type: 'object',
            fields: {
                syncPeriod: duration,
                minSyncPeriod: duration,
                scheduler: { type: 'enum', values: upstreamSchedulers },
                excludeCIDRs: strings,
                strictARP: boolean,
                tcpTimeout: duration,
                tcpFinTimeout: duration,
                udpTimeout: duration,
            },
            mode: 'ipvs',
            periods: { sync: 30 * second, minimum: 0 },
        },
        nftables: {
            type: 'object',
            fields: { masqueradeBit, masqueradeAll: boolean, syncPeriod: duration, minSyncPeriod: duration },
            mode: 'nftables',
            periods: { sync: 30 * second, minimum: second },
        },
        winkernel: {
            type: 'object',
            fields: {
                networkName: string,
                sourceVip: string,
                enableDSR: boolean,
                rootHnsEndpointName: string,
                forwardHealthCheckVip: boolean,
            },
        },
        detectLocalMode: {
            type: 'enum',
            values: ['ClusterCIDR', 'NodeCIDR', 'BridgeInterface', 'InterfaceNamePrefix'],
        },
        detectLocal: { type: 'object', fields: { bridgeInterface: string, interfaceNamePrefix: string } },
        clusterCIDR: string,
        nodePortAddresses: strings,
        oomScoreAdj: { type: 'integer', minimum: -1000, maximum: 1000 },
        conntrack: {
            type: 'object',
            fields: {
                max: natural,
                maxPerCore: natural,
                min: natural,
                tcpEstablishedTimeout: duration,
                tcpCloseWaitTimeout: duration,
                tcpBeLiberal: boolean,
                udpTimeout: duration,
                udpStreamTimeout: duration,
            },
        },
        configSyncPeriod: duration,
        portRange: string,
        windowsRunAsService: boolean,
        // Of older Kubernetes; kubeadm wrote them, and newer ones pass over them.
        udpIdleTimeout: duration,
        resourceContainer: string,
    },
};
const nanoseconds = {
    ns: 1,
    us: 1e3,
    µs: 1e3,
    μs: 1e3,
    ms: 1e6,
    s: second,
    m: 60 * second,
    h: 3600 * second,
};
/** A duration as Go reads it (`1h30m`, `900s`, `0`), in nanoseconds; null: it is none. */
function parseDuration(text) {
    const sign = /^[+-]/.exec(text)?.[0] ?? '';
    const rest = text.slice(sign.length);
    if (rest === '0')
        return 0;
    const part = /(\d{1,30}(?:\.\d{0,30})?|\.\d{1,30})(ns|us|µs|μs|ms|s|m|h)/y;
    let sum = 0;
    let at = 0;
    while (at < rest.length) {
        part.lastIndex = at;
        const found = part.exec(rest);
        if (found === null)
            return null;
        sum += Number(found[1]) * (nanoseconds[found[2] ?? ''] ?? 0);
        at = part.lastIndex;
    }
    if (at === 0)
        return null;
    return sign === '-' ? -sum : sum;
}


/***/ }),

/***/ 3910:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ clip),
/* harmony export */   I: () => (/* binding */ clipPath)
/* harmony export */ });
/** Names, values and paths in messages: whoever writes them may make them of any length. */
const maximumLength = 80;
const maximumPathLength = 300;
/** The text, or its beginning and `...`. */
function clip(text) {
    return clipTo(text, maximumLength);
}
/** The same for a path, which is longer before it is too long to read. */
function clipPath(path) {
    return clipTo(path, maximumPathLength);
}
function clipTo(text, length) {
    return text.length <= length ? text : `${text.slice(0, length - 3)}...`;
}


/***/ }),

/***/ 3892:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mr: () => (/* binding */ pathsIn),
/* harmony export */   c$: () => (/* binding */ maximumSearchSize)
/* harmony export */ });
/* unused harmony export maximumSearchDepth */
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6929);
/** Where properties of a name are written in a value, whatever way the choices in it fall. */

/** Deeper than any resource is, and larger; what is written beyond is not looked for, and that is told. */
const maximumSearchDepth = 16;
const maximumSearchSize = 2_000;
/**
 * Paths are lower-cased, and say nothing of the places in arrays: `properties.networkprofile.kubeproxyconfig`.
 *
 * @param except paths below which nothing is looked for, nor evaluated
 */
function pathsIn(value, name, except) {
    const lowerName = name.toLowerCase();
    return foundIn(value)([lowerName, ...except].join(' '), lowerName, except);
}
/** A rule asks in every world, and what it is told holds in all of them. */
const foundIn = (0,_once_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePer */ .Pu)((value) => (0,_once_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePerKey */ .G5)((_question, lowerName, except) => search(value, lowerName, except)));
function search(value, lowerName, except) {
    const seen = (0,_once_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePerKey */ .G5)(() => new Set());
    const search = { lowerName, except, found: [], seen, left: maximumSearchSize, isWhole: true };
    searchIn(() => value, '', maximumSearchDepth, search);
    return { paths: search.found, isWhole: search.isWhole };
}
function searchIn(lazyValue, path, depth, search) {
    if (search.left === 0) {
        search.isWhole = false;
        return;
    }
    search.left -= 1;
    const value = lazyValue();
    const parts = partsOf(value);
    if (parts === null || search.seen(path).has(parts))
        return;
    search.seen(path).add(parts);
    if (depth === 0) {
        search.isWhole = false;
        return;
    }
    switch (value.kind) {
        case 'object':
            for (const [name, own] of value.properties) {
                const ownPath = path === '' ? name : `${path}.${name}`;
                if (name === search.lowerName)
                    search.found.push(ownPath);
                if (!search.except.includes(ownPath))
                    searchIn(own.value, ownPath, depth - 1, search);
            }
            break;
        case 'array':
            for (const item of value.items)
                searchIn(item, path, depth - 1, search);
            break;
        case 'unknown':
            for (const item of [value.items?.start, value.items?.end].flatMap((items) => items ?? [])) {
                searchIn(item, path, depth - 1, search);
            }
            break;
        case 'choice':
            // However many choices it hangs on, a resource is no deeper for it.
            for (const alternative of value.alternatives)
                searchIn(alternative, path, depth, search);
    }
}
/** The same wherever a value is passed on to; null: there is nothing in it. */
function partsOf(value) {
    switch (value.kind) {
        case 'object':
            return value.properties;
        case 'array':
            return value.items;
        case 'unknown':
            return value.items ?? null;
        case 'choice':
            return value.alternatives;
        default:
            return null;
    }
}


/***/ }),

/***/ 8731:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ not),
/* harmony export */   Cp: () => (/* binding */ certainly),
/* harmony export */   EZ: () => (/* binding */ yes),
/* harmony export */   Uo: () => (/* binding */ and),
/* harmony export */   no: () => (/* binding */ no),
/* harmony export */   oo: () => (/* binding */ undecided),
/* harmony export */   or: () => (/* binding */ or)
/* harmony export */ });
const yes = Object.freeze({ is: 'yes', missing: [] });
const no = Object.freeze({ is: 'no', missing: [] });
function undecided(...missing) {
    return { is: 'unknown', missing };
}
function certainly(holds) {
    return holds ? yes : no;
}
function not(verdict) {
    if (verdict.is === 'unknown')
        return verdict;
    return verdict.is === 'yes' ? no : yes;
}
/** Of no verdicts: yes. */
function and(...verdicts) {
    if (verdicts.some((verdict) => verdict.is === 'no'))
        return no;
    const open = verdicts.filter((verdict) => verdict.is === 'unknown');
    return open.length === 0 ? yes : undecided(...new Set(open.flatMap((verdict) => verdict.missing)));
}
/** Of no verdicts: no. */
function or(...verdicts) {
    return not(and(...verdicts.map(not)));
}


/***/ }),

/***/ 1260:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ defineRule),
/* harmony export */   f: () => (/* binding */ replacement)
/* harmony export */ });
/** Checks the definition's types; rules are plain data otherwise. */
function defineRule(rule) {
    return Object.freeze(rule);
}
/** A replacement of what is written at a place. */
function replacement(site, text, title) {
    return { title, safe: true, edits: [{ site, text }] };
}


/***/ }),

/***/ 4062:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ findRule),
  a: () => (/* binding */ rules)
});

// EXTERNAL MODULE: ./lib/azure/api-version.js
var api_version = __webpack_require__(5537);
// EXTERNAL MODULE: ./lib/model/verdict.js
var model_verdict = __webpack_require__(8731);
// EXTERNAL MODULE: ./lib/rules/define-rule.js
var define_rule = __webpack_require__(1260);
// EXTERNAL MODULE: ./lib/azure/api-versions.js + 1 modules
var api_versions = __webpack_require__(4524);
// EXTERNAL MODULE: ./lib/azure/kube-proxy-config.js
var kube_proxy_config = __webpack_require__(2089);
// EXTERNAL MODULE: ./lib/azure/api-version-life.js
var api_version_life = __webpack_require__(9440);
;// CONCATENATED MODULE: ./lib/azure/versions-to-move-to.js



/**
 * The versions to advise, best first: the newest one in the published schemas that has everything the subject uses
 * and is neither retired nor past its promised year. Before it, where the current version is stable, the preview of
 * the same month, because it changes the least. One, two, or none where the table is too old to know any.
 */
function versionsToMoveTo(needs) {
    const fit = api_versions/* apiVersions */.w2.filter((row) => isFit(row, needs));
    const newest = fit.at(-1);
    if (newest === undefined)
        return [];
    const twin = previewOfSameMonth(fit, needs.current);
    return twin === undefined || twin === newest ? [newest] : [twin, newest];
}
function isFit(row, needs) {
    if (row.firstSeenInSchemas === null || (0,api_version_life/* isRetired */.aZ)(row, needs.asOf) || (0,api_version_life/* isPastPromise */.md)(row, needs.asOf))
        return false;
    if (row.version === needs.current?.toLowerCase())
        return false;
    if (!needs.kubeProxyConfig)
        return !row.preview;
    return row.kubeProxyConfig === true && (needs.mode === null || (0,api_versions/* supportsMode */.Od)(row, needs.mode) === true);
}
function previewOfSameMonth(fit, current) {
    const version = current === null ? null : (0,api_version/* parseApiVersion */.c)(current);
    if (version === null || version.preview)
        return undefined;
    const month = version.date.slice(0, 'YYYY-MM'.length);
    return fit.findLast((row) => row.preview && row.date.startsWith(month));
}

;// CONCATENATED MODULE: ./lib/rules/support/api-version.js
/** What the rules on API versions have in common. */





function versionFacts(apiVersion) {
    if (apiVersion.value?.kind === 'unknown')
        return { kind: 'open', missing: (0,model_verdict/* undecided */.oo)(apiVersion.value.cause) };
    const found = (0,api_versions/* lookUpApiVersion */.Rn)(apiVersion.text ?? '');
    if (found.kind === 'known')
        return found;
    if (found.kind === 'newer' && found.countsAs !== null)
        return { kind: 'known', row: found.countsAs };
    const reason = `API version ${apiVersion.describe()} is not in the table of ${api_versions/* factsDate */.sT}`;
    return { kind: 'open', missing: (0,model_verdict/* undecided */.oo)({ reason, origin: apiVersion.here.site }) };
}
/** A day before the first preview that has it, and a stable version of the table's time, has no kubeProxyConfig. */
function certainlyLacksConfig(apiVersion) {
    const found = (0,api_versions/* lookUpApiVersion */.Rn)(apiVersion.text ?? '');
    if (found.kind === 'known')
        return found.row.kubeProxyConfig === false;
    if (found.kind !== 'unlisted')
        return false;
    return !found.version.preview || found.version.date < firstPreviewDate;
}
/** 2022-08-02-preview. Source: Azure/bicep-types-az; no older version of either published schema has it. */
const firstPreviewDate = '2022-08-02';
/** ` Move to 2026-05-02-preview.`, with the blank before it; says so where the table knows none. */
function advice(cluster, asOf) {
    const hasConfig = cluster.config.isPresent.is !== 'no';
    const versions = versionsToMoveTo({
        kubeProxyConfig: hasConfig,
        mode: hasConfig ? modeOf(cluster.config.get('mode')) : null,
        current: cluster.apiVersion.text,
        asOf,
    });
    const names = versions.map(({ version }) => version);
    if (names.length === 0)
        return ` The table of ${api_versions/* factsDate */.sT} knows no version to move to; update this tool.`;
    return ` Move to ${names.join(', or ')}.`;
}
function modeOf(mode) {
    return kube_proxy_config/* kubeProxyModes */.Uh.find((known) => mode.is(known).is === 'yes') ?? null;
}
/** The version's date and kind, where it is well-formed. */
function parsed(apiVersion) {
    return apiVersion.text === null ? null : (0,api_version/* parseApiVersion */.c)(apiVersion.text);
}
/** The verdict on a version whose schema was never published. */
function unpublished(apiVersion) {
    const reason = `the schema of API version ${apiVersion.describe()} was never published`;
    return (0,model_verdict/* undecided */.oo)({ reason, origin: apiVersion.here.site });
}

;// CONCATENATED MODULE: ./lib/rules/api-version-minimum.js




const apiVersionMinimum = (0,define_rule/* defineRule */.K)({
    id: 'api-version-minimum',
    level: 'error',
    summary: "Clusters with kubeProxyConfig use the policy's minimum API version or a newer one.",
    options: {
        minimum: {
            default: '2022-08-02-preview',
            description: 'The oldest API version that is allowed.',
            schema: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}(-preview)?$' },
        },
    },
    yieldsTo: ['api-version-supports-kube-proxy', 'api-version-retired'],
    templatesOnly: true,
    on: 'configured-cluster',
    check({ cluster, option, asOf, report, undecided }) {
        const { apiVersion } = cluster;
        if (apiVersion.value?.kind === 'unknown')
            return undecided((0,model_verdict/* undecided */.oo)(apiVersion.value.cause));
        const version = parsed(apiVersion);
        const minimum = (0,api_version/* parseApiVersion */.c)(String(option('minimum')));
        if (version === null || minimum === null || (0,api_version/* compareApiVersions */.$)(version, minimum) >= 0)
            return;
        const message = `API version ${apiVersion.text} is older than the policy's minimum, ${option('minimum')}.`;
        report(apiVersion.here, `${message}${advice(cluster, asOf)}`);
    },
});

;// CONCATENATED MODULE: ./lib/rules/api-version-retired.js





/** Source: AKS docs, concepts-preview-api-life-cycle.md. Only documented dates count; age alone is a warning. */
const apiVersionRetired = (0,define_rule/* defineRule */.K)({
    id: 'api-version-retired',
    level: 'error',
    summary: 'The API version has not reached its documented retirement date.',
    templatesOnly: true,
    on: 'cluster',
    check({ cluster, asOf, report, undecided }) {
        const { apiVersion } = cluster;
        if (apiVersion.value?.kind === 'unknown')
            return undecided((0,model_verdict/* undecided */.oo)(apiVersion.value.cause));
        const row = (0,api_versions/* findApiVersion */.gO)(apiVersion.text ?? '');
        if (row === undefined || !(0,api_version_life/* isRetired */.aZ)(row, asOf))
            return;
        const consequence = `was retired on ${row.retiresOn}: Azure answers NoRegisteredProviderFound`;
        report(apiVersion.here, `API version ${row.version} ${consequence}.${advice(cluster, asOf)}`);
    },
});

;// CONCATENATED MODULE: ./lib/rules/api-version-retiring.js





/** Source: AKS docs, concepts-preview-api-life-cycle.md: previews live "~one year". Real ones lived 1.25 to 2.7. */
const apiVersionRetiring = (0,define_rule/* defineRule */.K)({
    id: 'api-version-retiring',
    level: 'warning',
    strict: 'error',
    summary: 'The API version is within its promised year and not about to be retired.',
    options: {
        days: {
            default: 90,
            description: 'How many days before a documented retirement date to warn.',
            schema: { type: 'integer', minimum: 0, maximum: 3650 },
        },
    },
    yieldsTo: ['api-version-retired'],
    templatesOnly: true,
    on: 'cluster',
    check({ cluster, asOf, option, report, undecided }) {
        const { apiVersion } = cluster;
        if (apiVersion.value?.kind === 'unknown')
            return undecided((0,model_verdict/* undecided */.oo)(apiVersion.value.cause));
        const row = (0,api_versions/* findApiVersion */.gO)(apiVersion.text ?? '');
        if (row === undefined)
            return;
        const reason = reasonToMove(row, asOf, Number(option('days')));
        if (reason !== null)
            report(apiVersion.here, `API version ${row.version} ${reason}.${advice(cluster, asOf)}`);
    },
});
function reasonToMove(row, asOf, days) {
    if ((0,api_version_life/* isRetired */.aZ)(row, asOf))
        return `was retired on ${row.retiresOn}`;
    if ((0,api_version_life/* isRetiringWithin */.s0)(row, asOf, days))
        return `will be retired on ${row.retiresOn}`;
    if ((0,api_version_life/* isPastPromise */.md)(row, asOf))
        return `is past the year that Azure promises a preview (until ${row.promisedUntil})`;
    return null;
}

;// CONCATENATED MODULE: ./lib/rules/api-version-supports-kube-proxy.js



/** kubeProxyConfig has never been in a stable version. Source: Azure/bicep-types-az, all versions. */
const apiVersionSupportsKubeProxy = (0,define_rule/* defineRule */.K)({
    id: 'api-version-supports-kube-proxy',
    level: 'error',
    summary: 'kubeProxyConfig stands under an API version that has it: a preview since 2022-08-02-preview.',
    templatesOnly: true,
    on: 'configured-cluster',
    check({ cluster, config, asOf, report, undecided }) {
        const { apiVersion } = cluster;
        const version = parsed(apiVersion);
        if (version !== null && certainlyLacksConfig(apiVersion)) {
            const effect = (0,api_versions/* unknownFieldsUnder */.A8)(version) === 'silently-ignored'
                ? 'Azure drops it without a word, and kube-proxy runs with its defaults'
                : 'Azure refuses the deployment (json: unknown field)';
            report(apiVersion.here, `API version ${apiVersion.text} does not have kubeProxyConfig: ${effect}.${advice(cluster, asOf)}`, { related: [{ at: config.key, message: 'kubeProxyConfig' }] });
            return;
        }
        const facts = versionFacts(apiVersion);
        if (facts.kind === 'open')
            undecided(facts.missing);
        else if (facts.row.kubeProxyConfig === null)
            undecided(unpublished(apiVersion));
    },
});

;// CONCATENATED MODULE: ./lib/rules/api-version-supports-mode.js




/** NFTABLES came with 2025-09-02-preview and was never added to an older one. Source: Azure/bicep-types-az. */
const apiVersionSupportsMode = (0,define_rule/* defineRule */.K)({
    id: 'api-version-supports-mode',
    level: 'error',
    summary: 'Mode NFTABLES stands under an API version that has it: 2025-09-02-preview or newer.',
    yieldsTo: ['api-version-supports-kube-proxy'],
    templatesOnly: true,
    on: 'enabled-cluster',
    check({ cluster, config, asOf, reportWhen }) {
        const mode = config.get('mode');
        reportWhen((0,model_verdict/* and */.Uo)(mode.is('NFTABLES'), lacksNftables(cluster.apiVersion)), mode.here, `API version ${cluster.apiVersion.text} does not have mode NFTABLES.${advice(cluster, asOf)}`, { related: [{ at: cluster.apiVersion.here, message: 'the API version' }] });
    },
});
function lacksNftables(apiVersion) {
    const version = parsed(apiVersion);
    if (version !== null && (0,api_versions/* isBeforeMode */.Bg)(version, 'NFTABLES'))
        return model_verdict/* yes */.EZ;
    const facts = versionFacts(apiVersion);
    if (facts.kind === 'open')
        return facts.missing;
    const supports = (0,api_versions/* supportsMode */.Od)(facts.row, 'NFTABLES');
    return supports === null ? unpublished(apiVersion) : (0,model_verdict/* certainly */.Cp)(!supports);
}

;// CONCATENATED MODULE: ./lib/rules/api-version-unknown.js



const apiVersionUnknown = (0,define_rule/* defineRule */.K)({
    id: 'api-version-unknown',
    level: 'warning',
    summary: 'The API version is one that Azure has published.',
    templatesOnly: true,
    on: 'cluster',
    check({ cluster, report, undecided }) {
        const { apiVersion } = cluster;
        if (apiVersion.value?.kind === 'unknown')
            return undecided((0,model_verdict/* undecided */.oo)(apiVersion.value.cause));
        const found = (0,api_versions/* lookUpApiVersion */.Rn)(apiVersion.text ?? '');
        switch (found.kind) {
            case 'known':
                return;
            case 'malformed':
                report(apiVersion.here, `${apiVersion.describe()} is no API version: it is written YYYY-MM-DD or YYYY-MM-DD-preview.`);
                return;
            case 'unlisted':
                report(apiVersion.here, `Azure has published no API version ${apiVersion.text} (our table is of ${api_versions/* factsDate */.sT}).`);
                return;
            case 'newer': {
                const meaning = found.countsAs === null ? 'so nothing is known of it' : `so it is judged as ${found.countsAs.version}`;
                const message = `API version ${apiVersion.text} is newer than our table of ${api_versions/* factsDate */.sT}, ${meaning}.`;
                report(apiVersion.here, message, { level: 'notice' });
            }
        }
    },
});

// EXTERNAL MODULE: ./lib/azure/cluster-facts.js
var cluster_facts = __webpack_require__(9920);
;// CONCATENATED MODULE: ./lib/rules/automatic-sku.js


const automaticSkuRule = (0,define_rule/* defineRule */.K)({
    id: 'automatic-sku',
    level: 'error',
    summary: 'AKS Automatic takes no kubeProxyConfig.',
    on: 'configured-cluster',
    check({ config, cluster, reportWhen }) {
        reportWhen(cluster.skuName.is(cluster_facts/* automaticSku */.dU.value), config.key, "A cluster of sku 'Automatic' rejects kubeProxyConfig: remove it, or choose sku 'Base'.", { related: [{ at: cluster.skuName.here, message: 'the sku' }] });
    },
});

;// CONCATENATED MODULE: ./lib/rules/byo-cni-kube-proxy-enabled.js



/** Legal, but most CNIs that people bring replace kube-proxy. Source: SupportArticles-docs#2060, AVM issue #256. */
const byoCniKubeProxyEnabled = (0,define_rule/* defineRule */.K)({
    id: 'byo-cni-kube-proxy-enabled',
    level: 'off',
    strict: 'notice',
    summary: 'A cluster that brings its own CNI switches kube-proxy off.',
    on: 'cluster',
    check({ config, cluster, reportWhen }) {
        const plugin = cluster.networkPlugin;
        reportWhen((0,model_verdict/* and */.Uo)(plugin.is(cluster_facts/* byoCni */.j.value), (0,model_verdict/* not */.AU)(config.get('enabled').is(false))), plugin.here, "kube-proxy stays on beside the CNI that this cluster brings (networkPlugin 'none'). If that CNI replaces it, write kubeProxyConfig.enabled: false.");
    },
});

;// CONCATENATED MODULE: ./lib/rules/cilium-kube-proxy.js



/** Source: MicrosoftDocs/SupportArticles-docs#2060, `CiliumDataplaneRequiresKubeProxyConfigDisabled`. */
const ciliumKubeProxy = (0,define_rule/* defineRule */.K)({
    id: 'cilium-kube-proxy',
    level: 'error',
    summary: 'On the Cilium dataplane kubeProxyConfig is absent or disabled.',
    on: 'configured-cluster',
    check({ config, cluster, reportWhen }) {
        const enabled = config.get('enabled');
        reportWhen((0,model_verdict/* and */.Uo)(cluster.usesCilium, (0,model_verdict/* not */.AU)(enabled.is(false))), enabled.here, 'The Cilium dataplane replaces kube-proxy, and Azure refuses an enabled one beside it: remove kubeProxyConfig.', { related: [{ at: dataplane(cluster).here, message: 'the Cilium dataplane' }] });
    },
});
/** The first of the properties that certainly asks for it. */
function dataplane({ networkProfile }) {
    const asking = cluster_facts/* ciliumDataplane */.EO.find(({ field, value }) => networkProfile.get(field).is(value).is === 'yes');
    return asking === undefined ? networkProfile : networkProfile.get(asking.field);
}

;// CONCATENATED MODULE: ./lib/rules/cli-config-inline.js

/** Source: aks-preview, `get_kube_proxy_config` reads the value as a file's path; az itself replaces `@FILE`. */
const cliConfigInline = (0,define_rule/* defineRule */.K)({
    id: 'cli-config-inline',
    level: 'error',
    summary: '--kube-proxy-config is given a path, not JSON.',
    on: 'cli-call',
    check({ call, path, report }) {
        if (call.outcome.kind !== 'inline')
            return;
        report(path.here, `--kube-proxy-config takes the path of a JSON file, and here it is given ${adviceFor(path.text)}`);
    },
});
/** @param text as the command has it; null: it is put together when it runs, by `cat` */
function adviceFor(text) {
    if (text === null)
        return "a file's text: name the file itself.";
    return text.startsWith('@')
        ? "a file's text, which is what az makes of '@': leave out the '@'."
        : 'the text: write it to a file and name that.';
}

// EXTERNAL MODULE: ./lib/rules/support/wording.js
var wording = __webpack_require__(36);
;// CONCATENATED MODULE: ./lib/rules/cli-config-missing.js


/** az reads the file at once and stops with `... is not valid file, or not accessible`. */
const cliConfigMissing = (0,define_rule/* defineRule */.K)({
    id: 'cli-config-missing',
    level: 'error',
    summary: 'The file that a command gives to --kube-proxy-config is there.',
    on: 'cli-call',
    check({ call, path, optionName, report }) {
        if (call.outcome.kind !== 'missing')
            return;
        const { searched } = call.outcome;
        // A variable of make's, or one that is set above, stands far from its use.
        const { source, start } = path.here.site;
        const isElsewhere = start < optionName.site.start || source !== optionName.site.source;
        const related = isElsewhere ? [{ at: optionName, message: 'used here' }] : [];
        report(path.here, searched.length === 0 ? notInContainer : notFound(searched), { related });
    },
});
/** https://learn.microsoft.com/azure/azure-resource-manager/bicep/deployment-script-develop */
const notInContainer = 'A deployment script runs in a container, without the files of the repository, and nothing in this script makes the file.';
function notFound(searched) {
    const places = (0,wording/* oneOf */.yL)(searched.slice(0, maximumPlaces));
    const more = searched.length > maximumPlaces ? ' or further up' : '';
    return `There is no file ${places}${more}, and nothing in this file makes it.`;
}
const maximumPlaces = 4;

;// CONCATENATED MODULE: ./lib/rules/cli-extension-missing.js

/** Without it az says `unrecognized arguments: --kube-proxy-config`. Source: azure-cli, az aks create --help. */
const cliExtensionMissing = (0,define_rule/* defineRule */.K)({
    id: 'cli-extension-missing',
    level: 'notice',
    summary: 'A file that uses --kube-proxy-config installs the extension aks-preview, which has it.',
    on: 'cli-call',
    check({ installs, optionName, report }) {
        if (installs.length > 0)
            return;
        report(optionName, "--kube-proxy-config exists only in the extension 'aks-preview', and nothing in this file installs it: az extension add --name aks-preview.");
    },
});

// EXTERNAL MODULE: ./lib/azure/aks-preview.js
var aks_preview = __webpack_require__(3624);
// EXTERNAL MODULE: ./lib/model/clip.js
var clip = __webpack_require__(3910);
;// CONCATENATED MODULE: ./lib/rules/cli-extension-version.js



const cliExtensionVersion = (0,define_rule/* defineRule */.K)({
    id: 'cli-extension-version',
    level: 'error',
    summary: `A pinned version of aks-preview has --kube-proxy-config: ${aks_preview/* kubeProxyOption */.L.create} for create, ${aks_preview/* kubeProxyOption */.L.update} for update.`,
    on: 'cli-call',
    check({ call, installs, optionName, report }) {
        const needed = aks_preview/* kubeProxyOption */.L[call.verb];
        for (const version of installs) {
            // What is written in another way is none that is known to be older.
            if (version?.text == null || (0,aks_preview/* isVersionAtLeast */.x)(version.text, needed) !== false)
                continue;
            const message = `aks-preview ${(0,clip/* clip */.$)(version.text)} has no --kube-proxy-config for az aks ${call.verb}; it came with ${needed}.`;
            report(version.here, message, { related: [{ at: optionName, message: 'used here' }] });
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/config-not-strict-json.js

const configNotStrictJson = (0,define_rule/* defineRule */.K)({
    id: 'config-not-strict-json',
    level: 'error',
    summary: 'A config file is strict JSON, because az refuses comments, trailing commas and raw control characters.',
    on: 'config-file',
    check({ file, report }) {
        const [first, ...others] = file.looseness;
        if (first === undefined)
            return;
        const more = others.length === 0 ? '' : ` (the first of ${file.looseness.length} such places)`;
        report({ site: first.site, way: [] }, `az reads this file as strict JSON and refuses it: ${first.message}${more}.`);
    },
});

;// CONCATENATED MODULE: ./lib/rules/support/shape.js
/** Walking a kubeProxyConfig beside the shape that Azure gives it. */


/** The config itself, then every property in it and in its objects that is written, depth first. */
function writtenProperties(config) {
    return [
        { at: config, shape: kube_proxy_config/* kubeProxyConfig */.A0, owner: kube_proxy_config/* kubeProxyConfig */.A0, isRepeated: false },
        ...propertiesOf(config, kube_proxy_config/* kubeProxyConfig */.A0),
    ];
}
function propertiesOf(object, owner) {
    const repeated = new Set(object.repeated().map(({ again }) => again.name.toLowerCase()));
    return object.entries().flatMap((at) => {
        const shape = (0,kube_proxy_config/* propertyNamed */.vJ)(owner, at.name) ?? null;
        const inside = shape?.type === 'object' ? propertiesOf(at, shape) : [];
        return [{ at, shape, owner, isRepeated: repeated.has(at.name.toLowerCase()) }, ...inside];
    });
}
/** What is missing to know the value and, of an object, all of its property names; `no` where nothing is. */
function openness(at) {
    if (at.value?.kind === 'unknown')
        return (0,model_verdict/* undecided */.oo)(at.value.cause);
    if (at.value?.kind === 'object' && at.value.rest !== null)
        return (0,model_verdict/* undecided */.oo)(at.value.rest.cause);
    return null;
}
/** Whether it is one of these, or may turn out to be, letter case aside. */
function mayBeOneOf(at, values) {
    return values.some((value) => at.is(value).is !== 'no');
}

;// CONCATENATED MODULE: ./lib/rules/config-schema.js




/** Wrappers that misplaced-config reports where a command uses the file. */
const wrappers = ['kubeproxyconfig', 'properties'];
const configSchema = (0,define_rule/* defineRule */.K)({
    id: 'config-schema',
    level: 'error',
    summary: 'kube-proxy configuration holds only the properties, types and values that Azure knows.',
    on: 'subject',
    check(context) {
        if (context.config.isAbsent)
            return;
        const written = writtenProperties(context.config);
        // Names first: they are certain whatever the values hang on.
        for (const one of written)
            checkName(one, context);
        for (const one of written)
            checkValue(one, context);
    },
});
function checkName({ at, shape, owner }, { report, isUsedFile }) {
    if (shape !== null || (isUsedFile && wrappers.includes(at.name.toLowerCase())))
        return;
    const known = owner.properties.map(({ name }) => name);
    const hint = (0,wording/* didYouMean */.au)(at.name, known) || ` ${owner.name} has ${(0,wording/* allOf */.bn)(known)}.`;
    report(at.key, `Azure knows no property '${(0,clip/* clip */.$)(at.name)}' here.${hint}`);
}
function checkValue({ at, shape }, { report, undecided }) {
    if (shape === null)
        return;
    const fault = at.isAbsent ? null : faultOf(at, shape);
    const open = openness(at);
    if (fault !== null)
        report(at.here, fault);
    else if (open !== null && !isTypedLike(at, shape))
        undecided(open);
}
/** An unknown value whose declaration gives it the one type that is wanted; of enums the type says too little. */
function isTypedLike({ value }, shape) {
    const isTold = shape.type === 'boolean' || shape.type === 'integer';
    return isTold && value?.kind === 'unknown' && value.type === wantedType(shape);
}
function faultOf(at, shape) {
    const { value } = at;
    if (value === null)
        return null;
    if (value.kind === 'unknown')
        return faultInAnyCase(at, value, shape);
    const wrong = `${shape.name} is ${expectationOf(shape)}, not ${at.describe()}.`;
    if (value.kind !== wantedType(shape))
        return wrong;
    if (value.kind === 'number')
        return Number.isInteger(value.value) ? null : wrong;
    if (shape.type !== 'enum' || mayBeOneOf(at, shape.values))
        return null;
    return `${wrong}${(0,wording/* didYouMean */.au)(at.text ?? '', shape.values)}`;
}
/** What is wrong with a value that nobody knows, whatever it will be: its type, or the part of the text that is known. */
function faultInAnyCase(at, { type, mayBeNull }, shape) {
    if (mayBeNull)
        return null;
    const expected = `${shape.name} is ${expectationOf(shape)}`;
    if (type !== null && type !== wantedType(shape))
        return `${expected}, and what is given here is ${kinds[type]}.`;
    return shape.type === 'enum' && !mayBeOneOf(at, shape.values) ? `${expected}, not ${at.describe()}.` : null;
}
const kinds = { string: 'a text', number: 'a number', boolean: 'true or false', object: 'an object', array: 'an array' };
function wantedType({ type }) {
    return type === 'integer' ? 'number' : type === 'enum' ? 'string' : type;
}
function expectationOf(shape) {
    switch (shape.type) {
        case 'object':
            return 'an object';
        case 'boolean':
            return 'true or false';
        case 'integer':
            return 'a whole number of seconds';
        case 'enum':
            return (0,wording/* oneOf */.yL)(shape.values);
    }
}

;// CONCATENATED MODULE: ./lib/rules/disabled-requires-byo-cni.js



/** Source: Azure/AKS#4563, `KubeProxyConfigDisabledBYOCNIOnly`. */
const disabledRequiresByoCni = (0,define_rule/* defineRule */.K)({
    id: 'disabled-requires-byo-cni',
    level: 'error',
    summary: 'kube-proxy is switched off only on clusters that bring their own CNI, or run Cilium.',
    on: 'configured-cluster',
    check({ config, cluster, reportWhen }) {
        const enabled = config.get('enabled');
        const plugin = cluster.networkPlugin;
        const found = plugin.isAbsent ? 'no networkPlugin is written' : `networkPlugin is ${plugin.describe()}`;
        reportWhen((0,model_verdict/* and */.Uo)(enabled.is(false), (0,model_verdict/* not */.AU)(plugin.is(cluster_facts/* byoCni */.j.value)), (0,model_verdict/* not */.AU)(cluster.usesCilium)), enabled.here, `kube-proxy can be switched off only with networkPlugin '${cluster_facts/* byoCni */.j.value}' (KubeProxyConfigDisabledBYOCNIOnly); ${found}.`, { related: [{ at: plugin.here, message: 'the network plugin' }] });
    },
});

;// CONCATENATED MODULE: ./lib/rules/duplicate-property.js


const duplicateProperty = (0,define_rule/* defineRule */.K)({
    id: 'duplicate-property',
    level: 'error',
    summary: 'No object on the way to kubeProxyConfig, nor in it, has the same property twice.',
    on: 'subject',
    check({ config, cluster, report }) {
        const above = cluster === null ? [] : [...cluster.enclosing, cluster.body, cluster.properties, cluster.networkProfile];
        const isConfigured = (replaced) => !config.isAbsent || replaced.mayHoldAnywhere('kubeProxyConfig');
        for (const object of [...above, config, config.get('ipvsConfig')]) {
            for (const { again, replaced } of object.repeated()) {
                if (!isConfigured(replaced))
                    continue;
                const related = [{ at: replaced.key, message: 'written here before' }];
                report(again.key, `The property '${(0,clip/* clip */.$)(again.name)}' is written more than once; only the last one counts.`, {
                    related,
                });
            }
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/exception-expired.js

const exceptionExpired = (0,define_rule/* defineRule */.K)({
    id: 'exception-expired',
    level: 'warning',
    summary: 'An exception is not past its end.',
    on: 'analysis',
});

;// CONCATENATED MODULE: ./lib/rules/exception-unused.js

const exceptionUnused = (0,define_rule/* defineRule */.K)({
    id: 'exception-unused',
    level: 'warning',
    summary: 'An exception, or a comment that suppresses a finding, has something to suppress, and a reason.',
    on: 'analysis',
});

;// CONCATENATED MODULE: ./lib/rules/implicit-mode.js



const implicitMode = (0,define_rule/* defineRule */.K)({
    id: 'implicit-mode',
    level: 'off',
    strict: 'notice',
    summary: 'kube-proxy configuration names its mode.',
    yieldsTo: ['misplaced-config'],
    on: 'enabled-config',
    check({ config, reportWhen }) {
        const consequence = `upstream, the default becomes nftables in Kubernetes ${cluster_facts/* nftablesByDefault */._l.version} (KEP-5343, provisional)`;
        reportWhen((0,model_verdict/* not */.AU)(config.get('mode').isPresent), config.key, `No mode is written. Today that means IPTABLES; ${consequence}.`);
    },
});

;// CONCATENATED MODULE: ./lib/rules/invalid-template.js

const invalidTemplate = (0,define_rule/* defineRule */.K)({
    id: 'invalid-template',
    level: 'error',
    summary: 'A template refers only to what exists, not in a circle, and is given only what it takes.',
    on: 'analysis',
});

;// CONCATENATED MODULE: ./lib/rules/ipvs-azure-network-policy.js



/** Source: AKS docs, configure-kube-proxy.md; Azure/azure-container-networking#1612. */
const ipvsAzureNetworkPolicy = (0,define_rule/* defineRule */.K)({
    id: 'ipvs-azure-network-policy',
    level: 'error',
    summary: 'IPVS does not work with the Azure network policy manager.',
    on: 'enabled-cluster',
    check({ config, cluster, reportWhen }) {
        const mode = config.get('mode');
        const policy = cluster.networkPolicy;
        reportWhen((0,model_verdict/* and */.Uo)(mode.is('IPVS'), policy.is(cluster_facts/* azureNetworkPolicy */.SQ.value)), mode.here, "Mode IPVS does not work with networkPolicy 'azure': Service traffic fails. Use another mode, or networkPolicy 'calico'.", { related: [{ at: policy.here, message: 'the network policy' }] });
    },
});

;// CONCATENATED MODULE: ./lib/rules/ipvs-config-requires-ipvs.js


/** Source: schema text, "May only be specified if mode is set to IPVS". */
const ipvsConfigRequiresIpvs = (0,define_rule/* defineRule */.K)({
    id: 'ipvs-config-requires-ipvs',
    level: 'error',
    summary: 'ipvsConfig is allowed only when mode is IPVS.',
    on: 'enabled-config',
    check({ config, reportWhen }) {
        const ipvsConfig = config.get('ipvsConfig');
        const mode = config.get('mode');
        const found = mode.isAbsent ? 'no mode is written, which means IPTABLES' : `mode is ${mode.describe()}`;
        const related = mode.isAbsent ? [] : [{ at: mode.here, message: 'the mode' }];
        const verdict = (0,model_verdict/* and */.Uo)(ipvsConfig.isPresent, (0,model_verdict/* not */.AU)(mode.is('IPVS')));
        reportWhen(verdict, ipvsConfig.key, `ipvsConfig is allowed only when mode is 'IPVS'; ${found}.`, { related });
    },
});

;// CONCATENATED MODULE: ./lib/rules/ipvs-config-when-disabled.js


/** Azure accepts the leftovers; real files have them (Azure/azure-container-networking hack/aks/kube-proxy.json). */
const ipvsConfigWhenDisabled = (0,define_rule/* defineRule */.K)({
    id: 'ipvs-config-when-disabled',
    level: 'warning',
    summary: 'No mode or ipvsConfig is left over where kube-proxy is switched off.',
    on: 'config',
    check({ config, reportWhen }) {
        const [mode, ipvsConfig] = [config.get('mode'), config.get('ipvsConfig')];
        const verdict = (0,model_verdict/* and */.Uo)(config.get('enabled').is(false), (0,model_verdict.or)(mode.isPresent, ipvsConfig.isPresent));
        // The first that is certainly there, as it is written; where none is, nothing is reported.
        const written = config.entries().filter(({ name }) => /^(mode|ipvsConfig)$/i.test(name));
        const leftover = written.find(({ isPresent }) => isPresent.is === 'yes') ?? mode;
        reportWhen(verdict, leftover.key, `${leftover.name} has no effect: enabled is false, so kube-proxy does not run.`);
    },
});

// EXTERNAL MODULE: ./lib/rules/support/kubernetes.js
var kubernetes = __webpack_require__(1802);
;// CONCATENATED MODULE: ./lib/rules/ipvs-deprecated.js



const ipvsDeprecated = (0,define_rule/* defineRule */.K)({
    id: 'ipvs-deprecated',
    level: 'warning',
    strict: 'error',
    summary: 'IPVS is deprecated upstream.',
    alsoUpstream: true,
    on: 'enabled-config',
    check({ config, cluster, reportWhen }) {
        const mode = config.get('mode');
        const { deprecatedIn, offByDefaultIn, removedIn } = cluster_facts/* ipvsDeprecation */.Zf;
        const life = `deprecated since Kubernetes ${deprecatedIn}, off by default in ${offByDefaultIn}, removed in ${removedIn}`;
        const isRemoved = cluster !== null && (0,kubernetes/* isKubernetesAtLeast */.L)(cluster.kubernetesVersion, removedIn).is === 'yes';
        const options = isRemoved ? { level: 'error' } : {};
        const advice = isRemoved ? 'This Kubernetes version no longer has it: use NFTABLES.' : 'Plan the move to NFTABLES.';
        reportWhen(mode.is('IPVS'), mode.here, `Mode IPVS is ${life} (KEP-5495). ${advice}`, options);
    },
});

;// CONCATENATED MODULE: ./lib/rules/ipvs-timeout-range.js



const timeouts = ['tcpTimeoutSeconds', 'tcpFinTimeoutSeconds', 'udpTimeoutSeconds'];
const { minimum, maximum } = kube_proxy_config/* ipvsTimeoutSeconds */.VL;
const ipvsTimeoutRange = (0,define_rule/* defineRule */.K)({
    id: 'ipvs-timeout-range',
    level: 'error',
    summary: 'Timeouts of ipvsConfig are positive and no longer than the kernel can hold.',
    options: {
        minimum: { default: minimum, description: 'Seconds, inclusive.', schema: { type: 'integer', minimum } },
        maximum: { default: maximum, description: 'Seconds, inclusive.', schema: { type: 'integer', minimum, maximum } },
    },
    on: 'config',
    check({ config, option, reportWhen }) {
        const range = { least: Number(option('minimum')), most: Number(option('maximum')) };
        for (const name of timeouts) {
            const timeout = config.get('ipvsConfig').get(name);
            const message = `${name} is ${timeout.describe()} seconds; it has to be from ${range.least} to ${range.most}.`;
            reportWhen(isOutside(timeout, range), timeout.here, message);
        }
    },
});
/** Anything but a whole number is config-schema's. */
function isOutside(timeout, { least, most }) {
    const { value } = timeout;
    if (value?.kind === 'unknown' && (value.type ?? 'number') === 'number') {
        const { range } = value;
        if (range !== undefined && !value.mayBeNull && (range.most < least || range.least > most))
            return model_verdict/* yes */.EZ;
        return range !== undefined && range.least >= least && range.most <= most ? model_verdict.no : (0,model_verdict/* undecided */.oo)(value.cause);
    }
    if (value?.kind !== 'number' || !Number.isInteger(value.value))
        return model_verdict.no;
    return (0,model_verdict/* certainly */.Cp)(value.value < least || value.value > most);
}

;// CONCATENATED MODULE: ./lib/rules/kube-proxy-change.js

/** Told by src/changes, which sees both sides. */
const kubeProxyChange = (0,define_rule/* defineRule */.K)({
    id: 'kube-proxy-change',
    level: 'notice',
    summary: "A change of a cluster's effective kube-proxy settings is seen: Service traffic may be interrupted.",
    on: 'change',
});

;// CONCATENATED MODULE: ./lib/rules/least-connection-uneven.js

/** Source: AKS docs, configure-kube-proxy.md. */
const leastConnectionUneven = (0,define_rule/* defineRule */.K)({
    id: 'least-connection-uneven',
    level: 'off',
    strict: 'notice',
    summary: 'LeastConnection balances per node, which is uneven with few connections.',
    on: 'enabled-config',
    check({ config, reportWhen }) {
        const scheduler = config.get('ipvsConfig').get('scheduler');
        reportWhen(scheduler.is('LeastConnection'), scheduler.here, 'Each node counts its own connections, so LeastConnection is uneven while there are fewer than two for each node.');
    },
});

// EXTERNAL MODULE: ./lib/model/paths-in.js
var paths_in = __webpack_require__(3892);
;// CONCATENATED MODULE: ./lib/rules/misplaced-config.js



/** A mistake people make: AVM issue #256, Azure/AKS#4060. */
const misplacedConfig = (0,define_rule/* defineRule */.K)({
    id: 'misplaced-config',
    level: 'error',
    summary: 'kubeProxyConfig stands in networkProfile; in a config file its content stands at the root.',
    on: 'subject',
    check({ cluster, file, config, report, undecided }) {
        if (cluster !== null) {
            // Most resources hold it in its place or not at all, and one search tells.
            const { paths, isWhole } = cluster.body.pathsOf('kubeProxyConfig', freeNames);
            const elsewhere = paths.filter((path) => path !== `${itsPlace}.kubeproxyconfig`);
            const misplaced = elsewhere.length === 0 ? [] : misplacedIn(cluster.body, elsewhere);
            for (const one of misplaced) {
                const advice = 'Azure drops it or refuses it here; it belongs in properties.networkProfile.';
                report(one.key, `kubeProxyConfig is out of its place. ${advice}`);
            }
            if (!isWhole && misplaced.length === 0)
                undecided((0,model_verdict/* undecided */.oo)({ reason: tooMuch, origin: cluster.body.key.site }));
        }
        else if (file?.isUsed === true) {
            for (const wrapper of config.entries().filter(({ name }) => /^(kubeProxyConfig|properties)$/i.test(name))) {
                const advice = 'write enabled, mode and ipvsConfig at the root';
                report(wrapper.key, `az drops what is wrapped in '${wrapper.name}' without a word: ${advice}.`);
            }
        }
    },
});
const itsPlace = 'properties.networkprofile';
/** Names in these are free: a tag may be called anything. */
const freeNames = ['tags', 'properties.networkprofile.kubeproxyconfig'];
const tooMuch = 'the resource holds more than is looked through';
/** Every `kubeProxyConfig` of the resource that stands at one of these paths. */
function misplacedIn(body, paths) {
    const ways = new Set(paths.flatMap(waysTo));
    const found = [];
    const pending = [{ object: body, path: '' }];
    for (const [looks, { object, path }] of pending.entries()) {
        if (looks === paths_in/* maximumSearchSize */.c$)
            break;
        for (const item of object.items())
            pending.push({ object: item, path });
        for (const own of object.entries()) {
            const ownPath = path === '' ? own.name.toLowerCase() : `${path}.${own.name.toLowerCase()}`;
            if (freeNames.includes(path) || !ways.has(ownPath))
                continue;
            if (own.name.toLowerCase() === 'kubeproxyconfig' && path !== itsPlace && !own.isAbsent)
                found.push(own);
            pending.push({ object: own, path: ownPath });
        }
    }
    return found;
}
/** The path and those of everything that it leads through. */
function waysTo(path) {
    const names = path.split('.');
    return names.map((_, index) => names.slice(0, index + 1).join('.'));
}

;// CONCATENATED MODULE: ./lib/rules/nftables-calico.js



const nftablesCalico = (0,define_rule/* defineRule */.K)({
    id: 'nftables-calico',
    level: 'notice',
    summary: 'With NFTABLES, Calico has to run its nftables dataplane.',
    on: 'enabled-cluster',
    check({ config, cluster, reportWhen }) {
        const mode = config.get('mode');
        const policy = cluster.networkPolicy;
        reportWhen((0,model_verdict/* and */.Uo)(mode.is('NFTABLES'), policy.is(cluster_facts/* calicoNetworkPolicy */.iY.value)), mode.here, 'With mode NFTABLES, Calico has to run with linuxDataplane: Nftables, which is set inside the cluster: check that it is.', { related: [{ at: policy.here, message: 'the network policy' }] });
    },
});

;// CONCATENATED MODULE: ./lib/rules/nftables-kubernetes-version.js




const nftablesKubernetesVersion = (0,define_rule/* defineRule */.K)({
    id: 'nftables-kubernetes-version',
    level: 'error',
    summary: 'NFTABLES needs Kubernetes 1.33 or newer.',
    on: 'enabled-cluster',
    check({ config, cluster, reportWhen }) {
        const mode = config.get('mode');
        const version = cluster.kubernetesVersion;
        const isOld = (0,model_verdict/* not */.AU)((0,kubernetes/* isKubernetesAtLeast */.L)(version, cluster_facts/* nftablesMinimumKubernetes */.m4.version));
        reportWhen((0,model_verdict/* and */.Uo)(mode.is('NFTABLES'), version.isPresent, isOld), mode.here, `Mode NFTABLES needs Kubernetes ${cluster_facts/* nftablesMinimumKubernetes */.m4.version} or newer; kubernetesVersion is ${version.describe()}.`, { related: [{ at: version.here, message: 'the Kubernetes version' }] });
    },
});

;// CONCATENATED MODULE: ./lib/rules/policy-mandatory.js

const policyMandatory = (0,define_rule/* defineRule */.K)({
    id: 'policy-mandatory',
    level: 'warning',
    summary: 'Nothing tries to lower, except or suppress a rule that the policy makes mandatory.',
    on: 'analysis',
});

;// CONCATENATED MODULE: ./lib/rules/property-casing.js



const propertyCasing = (0,define_rule/* defineRule */.K)({
    id: 'property-casing',
    level: 'warning',
    strict: 'error',
    summary: 'Property names are written as in the schema, also in their case.',
    fix: "Writes the name in the schema's case.",
    on: 'config',
    check({ config, cluster, report, undecided }) {
        for (const { at, shape, isRepeated } of writtenProperties(config)) {
            const open = shape?.type === 'object' ? openness(at) : null;
            if (open !== null)
                undecided(open);
            const isRootOfFile = cluster === null && at === config;
            if (shape === null || shape.name === at.name || isRootOfFile)
                continue;
            // Of two names that differ in case, nobody knows which is meant.
            const fix = isRepeated ? undefined : (0,wording/* rewrite */.v8)(at.key.site, at.name, shape.name);
            report(at.key, `The schema writes '${shape.name}', not '${at.name}'.`, fix === undefined ? {} : { fix });
        }
    },
});

// EXTERNAL MODULE: ./lib/rules/undecided.js
var undecided = __webpack_require__(4365);
;// CONCATENATED MODULE: ./lib/rules/unreadable-file.js

const unreadableFile = (0,define_rule/* defineRule */.K)({
    id: 'unreadable-file',
    level: 'error',
    summary: 'A file that is ours by its bytes can be read.',
    on: 'analysis',
});

;// CONCATENATED MODULE: ./lib/rules/upstream-config-as-aks.js

/** az checks only that the root is an object, and drops every key that it does not know. */
const upstreamConfigAsAks = (0,define_rule/* defineRule */.K)({
    id: 'upstream-config-as-aks',
    level: 'error',
    summary: "What a command gives to --kube-proxy-config is AKS's own format, not Kubernetes' KubeProxyConfiguration.",
    on: 'cli-call',
    check({ call, path, report }) {
        if (call.outcome.kind !== 'upstream')
            return;
        const related = [{ at: { site: call.outcome.site, way: [] }, message: 'the KubeProxyConfiguration' }];
        const advice = 'write { "enabled": true, "mode": …, "ipvsConfig": … } as JSON';
        report(path.here, `AKS does not read Kubernetes' KubeProxyConfiguration: ${advice}.`, { related });
    },
});

// EXTERNAL MODULE: ./lib/azure/upstream-kube-proxy-config.js
var upstream_kube_proxy_config = __webpack_require__(6295);
;// CONCATENATED MODULE: ./lib/rules/upstream-schema.js





/**
 * As kube-proxy itself judges the file, after its own defaulting: nothing, null, zero and empty text mean the default.
 * Unknown and repeated fields are logged and passed over (v1alpha1 is read leniently), so they are warnings.
 * Source: kubernetes/kubernetes cmd/kube-proxy/app/options.go, pkg/proxy/apis/config/validation/validation.go.
 */
const upstreamSchema = (0,define_rule/* defineRule */.K)({
    id: 'upstream-schema',
    level: 'error',
    summary: "Kubernetes' own KubeProxyConfiguration holds only what its schema allows.",
    on: 'upstream-config',
    check(context) {
        // Of a mode that is filled in later nobody knows which section counts.
        const mode = fieldsOf(context.config).get('mode')?.text ?? '';
        checkObject(context.config, upstream_kube_proxy_config/* upstreamKubeProxyConfig */.z, { context, mode });
    },
});
function checkObject(object, shape, checking) {
    const { report } = checking.context;
    for (const { again, replaced } of object.repeated()) {
        const related = [{ at: replaced.key, message: 'written here before' }];
        const message = `The field '${(0,clip/* clip */.$)(again.name)}' is written more than once; only the last one counts.`;
        if (again.name === replaced.name)
            report(again.key, message, { level: 'warning', related });
    }
    for (const at of fieldsOf(object).values()) {
        const field = Object.hasOwn(shape.fields, at.name) ? shape.fields[at.name] : undefined;
        if (field !== undefined)
            checkField(at, field, checking, counts(shape, checking));
        else {
            const hint = (0,wording/* didYouMean */.au)(at.name, Object.keys(shape.fields));
            report(at.key, `KubeProxyConfiguration has no field '${(0,clip/* clip */.$)(at.name)}' here; kube-proxy passes over it.${hint}`, {
                level: 'warning',
            });
        }
    }
    if (shape.periods !== undefined && counts(shape, checking))
        checkPeriods(object, shape.periods, checking);
}
/** By their names in their case, as Kubernetes tells them apart: what differs in case alone takes nothing's place. */
function fieldsOf(object) {
    const replaced = object.repeated().map((one) => one.replaced);
    return new Map([...replaced, ...object.entries()].map((at) => [at.name, at]));
}
/** The values of a section for another mode are never looked at, but their types are. */
function counts({ mode }, checking) {
    return mode === undefined || mode === checking.mode;
}
function checkField(at, field, checking, isInUse) {
    const { report, undecided } = checking.context;
    if (at.isAbsent || field.type === 'any' || (field.type === 'string' && at.value?.kind === 'unknown'))
        return;
    if (at.value?.kind === 'unknown') {
        undecided((0,model_verdict/* undecided */.oo)(at.value.cause));
        return;
    }
    const wrong = wrongType(at, field);
    if (wrong !== null)
        report(at.here, `${at.name} is ${wrong}, not ${at.describe()}.`);
    else if (field.type === 'object')
        checkObject(at, field, checking);
    else {
        const fault = isInUse ? upstream_schema_faultOf(at, field) : null;
        if (fault !== null)
            report(at.here, fault);
    }
}
/** Words that YAML 1.1, which Kubernetes reads, takes for true and false. */
const booleanWords = /^(?:y|yes|n|no|on|off)$/i;
function wrongType(at, field) {
    const { value } = at;
    const kind = value?.kind;
    switch (field.type) {
        case 'object':
            return kind === 'object' ? null : 'an object';
        case 'boolean':
            return kind === 'boolean' || booleanWords.test(at.text ?? '') ? null : 'true or false';
        case 'number':
            return kind === 'number' ? null : 'a number';
        case 'integer':
            return value?.kind === 'number' && Number.isInteger(value.value) ? null : 'a whole number';
        case 'strings':
            return kind === 'array' && at.items().every(isText) ? null : 'a list of texts';
        case 'duration':
            return isDuration(at.text) ? null : "a duration like '900s' or '1h30m'";
        default:
            return kind === 'string' ? null : 'text';
    }
}
/** Empty text is a default like the others. */
function isDuration(text) {
    return text === '' || (text !== null && (0,upstream_kube_proxy_config/* parseDuration */.E)(text) !== null);
}
function isText({ text, isAbsent, value }) {
    return text !== null || isAbsent || value?.kind === 'unknown';
}
function upstream_schema_faultOf(at, field) {
    const text = at.text ?? '';
    const { value } = at;
    if (field.type === 'enum' && text !== '' && !field.values.includes(text)) {
        return `${at.name} is ${(0,wording/* oneOf */.yL)(field.values)}, or empty for the default, not ${at.describe()}.${(0,wording/* didYouMean */.au)(text, field.values)}`;
    }
    if (field.type === 'integer' && value?.kind === 'number') {
        const { minimum, maximum } = field;
        const isOutside = value.value < minimum || value.value > maximum;
        return isOutside ? `${at.name} is ${at.describe()}; it has to be from ${minimum} to ${maximum}.` : null;
    }
    if (field.type !== 'duration')
        return null;
    return ((0,upstream_kube_proxy_config/* parseDuration */.E)(text) ?? 0) < 0 ? `${at.name} is ${at.describe()}; it must not be negative.` : null;
}
/** `syncPeriod` is at least `minSyncPeriod`, whichever of them is the default. */
function checkPeriods(object, periods, { context }) {
    const [sync, least] = [object.get('syncPeriod'), object.get('minSyncPeriod')];
    const length = lengthOf(sync, periods.sync);
    const minimum = lengthOf(least, periods.minimum);
    if (length === null || minimum === null || length < 0 || minimum < 0 || length >= minimum)
        return;
    const shown = (at, nanoseconds) => at.text !== null && ((0,upstream_kube_proxy_config/* parseDuration */.E)(at.text) ?? 0) !== 0 ? at.describe() : `${nanoseconds / 1e9}s by default`;
    const message = `syncPeriod is ${shown(sync, length)}; it has to be at least minSyncPeriod, which is ${shown(least, minimum)}.`;
    const related = least.isAbsent ? [] : [{ at: least.here, message: 'minSyncPeriod' }];
    context.report(sync.here, message, { related });
}
function lengthOf(at, byDefault) {
    if (at.isAbsent)
        return byDefault;
    // Anything but text is reported as such.
    const length = at.text === null ? null : at.text === '' ? 0 : (0,upstream_kube_proxy_config/* parseDuration */.E)(at.text);
    return length === 0 ? byDefault : length;
}

;// CONCATENATED MODULE: ./lib/rules/value-casing.js



const valueCasing = (0,define_rule/* defineRule */.K)({
    id: 'value-casing',
    level: 'error',
    summary: 'Values of mode and scheduler are written as in the schema, also in their case.',
    fix: "Writes the value in the schema's case.",
    on: 'config',
    check({ config, report, undecided }) {
        for (const { at, shape } of writtenProperties(config)) {
            const isAsked = shape?.type === 'object' || (shape?.type === 'enum' && mayBeOneOf(at, shape.values));
            const open = isAsked ? openness(at) : null;
            if (open !== null)
                undecided(open);
            if (shape?.type !== 'enum' || at.text === null)
                continue;
            const { text } = at;
            const meant = shape.values.find((value) => value.toLowerCase() === text.toLowerCase());
            if (meant === undefined || meant === text)
                continue;
            const fix = (0,wording/* rewrite */.v8)(at.here.site, text, meant);
            const message = `${shape.name} is '${meant}', not '${text}': the value goes to Azure as it is written.`;
            report(at.here, message, fix === undefined ? {} : { fix });
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/rules.js
/** The rules, in the order of their documentation. Nothing else knows a rule by its name. */






































const rules = [
    configSchema,
    configNotStrictJson,
    propertyCasing,
    valueCasing,
    duplicateProperty,
    misplacedConfig,
    ipvsConfigRequiresIpvs,
    ipvsConfigWhenDisabled,
    ipvsTimeoutRange,
    implicitMode,
    apiVersionSupportsKubeProxy,
    apiVersionSupportsMode,
    apiVersionMinimum,
    apiVersionRetired,
    apiVersionRetiring,
    apiVersionUnknown,
    ipvsAzureNetworkPolicy,
    ciliumKubeProxy,
    disabledRequiresByoCni,
    byoCniKubeProxyEnabled,
    nftablesKubernetesVersion,
    nftablesCalico,
    automaticSkuRule,
    ipvsDeprecated,
    leastConnectionUneven,
    cliConfigMissing,
    cliConfigInline,
    cliExtensionVersion,
    cliExtensionMissing,
    upstreamConfigAsAks,
    upstreamSchema,
    kubeProxyChange,
    invalidTemplate,
    unreadableFile,
    undecided/* undecidedRule */.a,
    exceptionExpired,
    exceptionUnused,
    policyMandatory,
];
function findRule(id) {
    return rules.find((rule) => rule.id === id);
}


/***/ }),

/***/ 1802:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ minorVersion),
/* harmony export */   L: () => (/* binding */ isKubernetesAtLeast)
/* harmony export */ });
/* harmony import */ var _azure_kubernetes_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2511);
/* harmony import */ var _model_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8731);
/** Kubernetes versions as clusters write them. */


/** Whether the version is `floor` or newer; no where none is written, unknown where it cannot be read. */
function isKubernetesAtLeast(version, floor) {
    const { value } = version;
    if (value === null)
        return _model_verdict_js__WEBPACK_IMPORTED_MODULE_1__.no;
    const written = value.kind === 'string' ? value.value : value.kind === 'unknown' ? minorVersion(value.text ?? null) : null;
    if (written === null && value.kind === 'unknown')
        return (0,_model_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .undecided */ .oo)(value.cause);
    const found = written === null ? null : (0,_azure_kubernetes_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseKubernetesVersion */ .i)(written);
    const wanted = (0,_azure_kubernetes_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseKubernetesVersion */ .i)(floor);
    const answer = found === null || wanted === null ? null : (0,_azure_kubernetes_version_js__WEBPACK_IMPORTED_MODULE_0__/* .isAtLeast */ .d)(found, wanted);
    if (answer !== null)
        return (0,_model_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .certainly */ .Cp)(answer);
    if (value.kind === 'unknown')
        return (0,_model_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .undecided */ .oo)(value.cause);
    return (0,_model_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .undecided */ .oo)({ reason: `Kubernetes version ${version.describe()} does not say it`, origin: version.here.site });
}
/** Of `'1.33.${patch}'` the minor version is known. */
function minorVersion(text) {
    return /^(v?\d+\.\d+)\./i.exec(text?.start ?? '')?.[1] ?? null;
}


/***/ }),

/***/ 36:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   bn: () => (/* binding */ allOf),
/* harmony export */   v8: () => (/* binding */ rewrite),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _model_edit_distance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3214);
/* harmony import */ var _define_rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1260);
/** Words that several rules use in their messages. */


/** `'a', 'b' or 'c'` */
function oneOf(words) {
    return listed(words, 'or');
}
/** `'a', 'b' and 'c'` */
function allOf(words) {
    return listed(words, 'and');
}
function listed(words, before) {
    const quoted = words.map((word) => `'${word}'`);
    const last = quoted.pop() ?? '';
    return quoted.length === 0 ? last : `${quoted.join(', ')} ${before} ${last}`;
}
/** ` Did you mean 'scheduler'?`, with the blank before it; empty where nothing is near. */
function didYouMean(word, candidates) {
    const meant = (0,_model_edit_distance_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(word, candidates);
    return meant === null ? '' : ` Did you mean '${meant}'?`;
}
/** A fix that writes `wanted` where exactly `written` stands, in the quotes that it has; none where it is assembled. */
function rewrite(site, written, wanted) {
    const text = site.source.text.slice(site.start, site.end);
    const quote = /^["']/.exec(text)?.[0] ?? '';
    if (text !== `${quote}${written}${quote}`)
        return undefined;
    return (0,_define_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .replacement */ .f)(site, `${quote}${wanted}${quote}`, `Write '${wanted}'`);
}


/***/ }),

/***/ 4365:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ undecidedRule)
/* harmony export */ });
/* harmony import */ var _define_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1260);

const undecidedRule = (0,_define_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .K)({
    id: 'undecided',
    level: 'notice',
    strict: 'error',
    summary: 'Every rule can decide; where one cannot, the notice says what is missing.',
    on: 'analysis',
});


/***/ })

};
;