export const id = 467;
export const ids = [467];
export const modules = {
	467(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { ProxyAgent: () => ProxyAgent, fetch: () => fetch, paginateRest: () => paginateRest, restEndpointMethods: () => restEndpointMethods });
		const ProxyAgent = Object;
		const fetch = undefined;
		const restEndpointMethods = () => ({});
		const paginateRest = () => ({});
	}
};
