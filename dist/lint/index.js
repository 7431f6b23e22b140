var __webpack_modules__ = {
	425(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {
		__nccwpck_require__.d(__webpack_exports__, { TH: () => documentation, gY: () => DaypassError, gd: () => collected });
		var _product_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(483);
		class DaypassError extends Error {
			name = 'DaypassError';
			code;
			detail;
			constructor(code, message, detail = {}) {
				super(message, detail.cause === undefined ? undefined : { cause: detail.cause });
				this.code = code;
				this.detail = detail;
			}
		}
		function documentation(code) {
			return `https://github.com/${_product_js__WEBPACK_IMPORTED_MODULE_0__.J}/blob/main/docs/errors.md#${code.toLowerCase()}`;
		}
		function collected(code, problems) {
			const list = problems.length === 1 ? problems[0] : problems.map(problem => `\n  - ${problem}`).join('');
			return new DaypassError(code, problems.length === 1 ? list : `${problems.length} inputs are wrong:${list}`, { problems });
		}
	},
	312(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {
		__nccwpck_require__.d(__webpack_exports__, { FQ: () => leaves, Gv: () => isObject });
		new Set(['__proto__', 'constructor', 'prototype']);
		function isObject(value) {
			return typeof value === 'object' && value !== null && !Array.isArray(value);
		}
		function leaves(value) {
			if (typeof value === 'string') return [value];
			return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [];
		}
	},
	483(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {
		__nccwpck_require__.d(__webpack_exports__, { J: () => repository });
		const repository = 'OWNER/daypass';
	},
	956(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {
		__nccwpck_require__.d(__webpack_exports__, { h: () => parseYaml });
		const maxBytes = 1024 * 1024;
		const maxDepth = 32;
		const tooDeep = `nested deeper than ${maxDepth} levels`;
		async function parseYaml(text) {
			if (text.length > maxBytes) return { root: undefined, problems: [{ line: 1, column: 1, says: 'the file is larger than 1 MiB' }] };
			const { LineCounter, isAlias, isMap, isScalar, isSeq, parseDocument } = await __nccwpck_require__.e(113).then(__nccwpck_require__.bind(__nccwpck_require__, 113));
			const lines = new LineCounter();
			let document;
			try {
				document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
			} catch (error) {
				if (error instanceof RangeError) return { root: undefined, problems: [{ line: 1, column: 1, says: tooDeep }] };
				throw error;
			}
			const placeAt = offset => {
				const { line, col } = lines.linePos(offset);
				return { line: Math.max(1, line), column: Math.max(1, col) };
			};
			const problems = [...document.errors, ...document.warnings].map(({ message, pos }) => ({ ...placeAt(pos[0]), says: message.split('\n')[0].slice(0, 200) }));
			const locate = (node, fallback, depth) => {
				const place = node?.range === undefined || node.range === null ? fallback : placeAt(node.range[0]);
				if (depth > maxDepth) {
					problems.push({ ...place, says: tooDeep });
					return { ...place, value: null };
				}
				if (isAlias(node)) problems.push({ ...place, says: 'aliases are not read here; write the value out' });
				if (isSeq(node)) return { ...place, value: node.items.map(item => locate(item, place, depth + 1)) };
				if (isMap(node)) return { ...place, value: mapOf(node.items, depth + 1) };
				const value = isScalar(node) ? node.value : null;
				const written = isScalar(node) && typeof value === 'number' ? node.source : undefined;
				return { ...place, value: isPlain(value) ? value : String(value), ...(written === undefined ? {} : { written }) };
			};
			const mapOf = (pairs, depth) => {
				const entries = new Map();
				for (const [name, entry] of pairs.flatMap(pair => entryOf(pair, depth))) {
					if (entries.has(name)) problems.push({ ...entry.key, says: `the key '${name}' stands twice` });
					entries.set(name, entry);
				}
				return entries;
			};
			const entryOf = ({ key, value }, depth) => {
				const place = placeAt(key.range?.[0] ?? 0);
				if (isScalar(key)) return [[typeof key.value === 'number' ? (key.source ?? String(key.value)) : String(key.value), { key: place, value: locate(value, place, depth) }]];
				problems.push({ ...place, says: 'a key must be a plain text' });
				return [];
			};
			const root = document.contents === null || problems.length > 0 ? undefined : locate(document.contents, { line: 1, column: 1 }, 0);
			return { root, problems };
		}
		function isPlain(value) {
			return value === null || ['string', 'number', 'boolean'].includes(typeof value);
		}
	},
	183(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {
		__nccwpck_require__.d(__webpack_exports__, { A: () => globProblem, p: () => globsOf });
		function globsOf(globs) {
			const all = globs.flatMap(glob => alternatives(glob)).map(partsOf);
			return path => {
				const names = path.split('/');
				return all.some(parts => fits(parts, names));
			};
		}
		function globProblem(glob) {
			if (glob.startsWith('!')) return 'is a glob that takes back, which there is not; write narrower globs';
			if (glob.split('/').includes('..') || glob.includes('\\')) return 'must be a path from the root, with /';
			if (glob.replace(/[/*?]/g, '') === '' && !glob.includes('?')) return `would fit everything: '${glob}'`;
			return alternatives(glob).length > maxAlternatives ? 'has too many choices in { }' : undefined;
		}
		const maxAlternatives = 64;
		function alternatives(glob) {
			let all = [glob];
			for (;;) {
				const next = all.flatMap(one => {
					const [whole, choices] = /\{([^{}]*)\}/.exec(one) ?? [];
					return whole === undefined ? [one] : choices.split(',').map(choice => one.replace(whole, () => choice));
				});
				if (next.length === all.length && next.every((one, index) => one === all[index])) return all;
				all = next;
				if (all.length > maxAlternatives) return all;
			}
		}
		function partsOf(glob) {
			const bare = glob.replace(/^\.?\/+/, '').replace(/\/+$/, '');
			const parts = bare.split('/').filter((part, index, all) => part !== '**' || all[index - 1] !== '**');
			return parts.length === 1 && !glob.startsWith('/') && !glob.startsWith('./') && parts[0] !== '**' ? ['**', ...parts] : parts;
		}
		function fits(parts, names) {
			let reached = new Set([0]);
			for (const [index, part] of parts.entries()) {
				const isLast = index === parts.length - 1;
				const next = new Set();
				for (const at of reached)
					if (part === '**') for (let to = isLast ? at + 1 : at; to <= names.length; to++) next.add(to);
					else if (at < names.length && nameFits(part, names[at])) next.add(at + 1);
				if (next.size === 0) return false;
				reached = next;
			}
			return true;
		}
		function nameFits(part, name) {
			let [at, in_, star, mark] = [0, 0, -1, 0];
			while (in_ < name.length)
				if (at < part.length && part[at] !== '*' && (part[at] === '?' || part[at] === name[in_])) {
					at++;
					in_++;
				} else if (part[at] === '*') {
					star = at++;
					mark = in_;
				} else if (star >= 0) {
					at = star + 1;
					in_ = ++mark;
				} else return false;
			while (part[at] === '*') at++;
			return at === part.length;
		}
	},
	765(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {
		__nccwpck_require__.d(__webpack_exports__, { B: () => isSameKind });
		const common = new Set(
			'rule rules secretlint preset recommend token tokens key keys secret secrets api access id personal app application client user service account auth oauth the of classic fine grained pat v1 v2 new old url uri string detector'.split(
				' '
			)
		);
		function isSameKind(theirs, ours) {
			const [a, b] = [wordsOf(theirs), wordsOf(ours)];
			if (a.length === 0 || b.length === 0 || isGeneral(a) || isGeneral(b)) return true;
			return a.some(word => b.includes(word));
		}
		function isGeneral(words) {
			return words.some(word => ['generic', 'entropy', 'keyword', 'hex', 'base64', 'password', 'basic'].includes(word));
		}
		function wordsOf(name) {
			return name
				.toLowerCase()
				.replace('json-web', 'jwt')
				.split(/[^a-z0-9]+/)
				.filter(word => word.length > 1 && !common.has(word));
		}
	},
	517(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {
		__nccwpck_require__.d(__webpack_exports__, { $t: () => placeOf, Pq: () => json, pj: () => plain });
		function plain(text) {
			return text
				.toWellFormed()
				.replace(/[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, '?')
				.replaceAll('##[', '#?[');
		}
		function plainPath(path) {
			return plain(path.startsWith('::') ? `./${path}` : path);
		}
		function placeOf({ path, line, column }) {
			return `${plainPath(path)}:${line}:${column}`;
		}
		function json(value, indent) {
			return JSON.stringify(value, wellFormed, indent).replaceAll('##[', '\\u0023#[');
		}
		function wellFormed(_name, value) {
			return typeof value === 'string' ? value.toWellFormed() : value;
		}
	},
	423(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {
		__nccwpck_require__.d(__webpack_exports__, { LZ: () => statsOf, hF: () => reading, o$: () => readSource });
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24);
		var _daypass_core__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(425);
		function readSource(file, use) {
			const descriptor = reading(file, () =>
				node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0))
			);
			try {
				use((into, offset, length) => reading(file, () => node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync(descriptor, into, offset, length, null)));
			} finally {
				node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(descriptor);
			}
		}
		function statsOf(file) {
			return reading(file, () => {
				try {
					return node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(file, { throwIfNoEntry: false });
				} catch (error) {
					if (error.code === 'ENOTDIR') return;
					throw error;
				}
			});
		}
		function reading(file, action) {
			try {
				return action();
			} catch (error) {
				throw new _daypass_core__WEBPACK_IMPORTED_MODULE_1__.gY('LINT_UNREADABLE', `'${file}' cannot be read: ${error.code ?? ''}`);
			}
		}
	},
	613: module => {
		module.exports = process.getBuiltinModule('assert');
	},
	434: module => {
		module.exports = process.getBuiltinModule('events');
	},
	896: module => {
		module.exports = process.getBuiltinModule('fs');
	},
	611: module => {
		module.exports = process.getBuiltinModule('http');
	},
	692: module => {
		module.exports = process.getBuiltinModule('https');
	},
	278: module => {
		module.exports = process.getBuiltinModule('net');
	},
	598: module => {
		module.exports = onDemand('node:crypto');
	},
	24: module => {
		module.exports = process.getBuiltinModule('node:fs');
	},
	75: module => {
		module.exports = onDemand('node:stream');
	},
	522: module => {
		module.exports = onDemand('node:zlib');
	},
	857: module => {
		module.exports = process.getBuiltinModule('os');
	},
	756: module => {
		module.exports = process.getBuiltinModule('tls');
	},
	23: module => {
		module.exports = process.getBuiltinModule('util');
	}
};

// The module cache
var __webpack_module_cache__ = {};

// The require function
function __nccwpck_require__(moduleId) {
	// Check if module is in cache
	var cachedModule = __webpack_module_cache__[moduleId];
	if (cachedModule !== undefined) return cachedModule.exports;
	// Create a new module (and put it into the cache)
	var module = (__webpack_module_cache__[moduleId] = {
		// no module.id needed
		// no module.loaded needed
		exports: {}
	});
	// Execute the module function
	var threw = true;
	try {
		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
		threw = false;
	} finally {
		if (threw) delete __webpack_module_cache__[moduleId];
	}
	// Return the exports of the module
	return module.exports;
}

// expose the modules object (__webpack_modules__)
__nccwpck_require__.m = __webpack_modules__;
if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + '/';
(() => {
	// getDefaultExport function for compatibility with non-harmony modules
	__nccwpck_require__.n = module => {
		var getter = module && module.__esModule ? () => module['default'] : () => module;
		__nccwpck_require__.d(getter, { a: getter });
		return getter;
	};
})();
(() => {
	// define getter functions for harmony exports
	__nccwpck_require__.d = (exports, definition) => {
		for (var key in definition) if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
	};
})();
(() => {
	__nccwpck_require__.f = {};
	// This file contains only the entry chunk.
	// The chunk loading function for additional chunks
	__nccwpck_require__.e = chunkId =>
		Promise.all(
			Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
				__nccwpck_require__.f[key](chunkId, promises);
				return promises;
			}, [])
		);
})();
(() => {
	// This function allow to reference async chunks
	__nccwpck_require__.u = chunkId => ([97, 113, 292, 856].includes(chunkId) ? '../shared/' : '') + chunkId + '.index.js';
})();
(() => {
	__nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
})();
(() => {
	// define __esModule on exports
	__nccwpck_require__.r = exports => {
		if (typeof Symbol !== 'undefined' && Symbol.toStringTag) Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
		Object.defineProperty(exports, '__esModule', { value: true });
	};
})();
(() => {
	// no baseURI
	// object to store loaded and loading chunks
	// undefined = chunk not loaded, null = chunk preloaded/prefetched
	// [resolve, Promise] = chunk loading, 0 = chunk loaded
	var installedChunks = { 792: 0 };
	var installChunk = data => {
		var { ids, modules, runtime } = data;
		// add "modules" to the modules object,
		// then flag all "ids" as loaded and fire callback
		var moduleId,
			chunkId,
			i = 0;
		for (moduleId in modules) if (__nccwpck_require__.o(modules, moduleId)) __nccwpck_require__.m[moduleId] = modules[moduleId];
		if (runtime) runtime(__nccwpck_require__);
		for (; i < ids.length; i++) {
			chunkId = ids[i];
			if (__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) installedChunks[chunkId][0]();
			installedChunks[ids[i]] = 0;
		}
	};
	__nccwpck_require__.f.j = (chunkId, promises) => {
		// import() chunk loading for javascript
		var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
		if (installedChunkData !== 0)
			// 0 means "already installed".
			// a Promise means "currently loading".
			if (installedChunkData) promises.push(installedChunkData[1]);
			else if (true) {
				// all chunks have JS
				// setup Promise in chunk cache
				var promise = import('./' + __nccwpck_require__.u(chunkId)).then(installChunk, e => {
					if (installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
					throw e;
				});
				promise = Promise.race([promise, new Promise(resolve => (installedChunkData = installedChunks[chunkId] = [resolve]))]);
				promises.push((installedChunkData[1] = promise));
			}
	};
	// no prefetching
	// no preloaded
	// no external install chunk
	// no on chunks loaded
})();
var errors = __nccwpck_require__(425);

// packages/identity/conditions/index.ts
function namedOf(values) {
	return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

// packages/ci/github-claims.ts
function named(claims) {
	const of = name => (typeof claims[name] === 'string' ? claims[name] : undefined);
	return namedOf({
		repository: of('repository'),
		ref: of('ref'),
		protected: of('ref_protected'),
		environment: of('environment'),
		event: of('event_name'),
		workflow: /^[^/]+\/[^/]+\/(.+?)@/.exec(of('workflow_ref') ?? '')?.[1],
		'reusable-workflow': of('job_workflow_ref'),
		runner: of('runner_environment'),
		actor: of('actor'),
		'actor-id': of('actor_id')
	});
}
const node_util = process.getBuiltinModule('node:util');

// packages/core/secret.ts
const secret_hidden = '[secret]';

class Secret {
	#value;
	constructor(value) {
		this.#value = value;
	}
	reveal() {
		return this.#value;
	}
	toString() {
		return secret_hidden;
	}
	toJSON() {
		return secret_hidden;
	}
	[Symbol.toPrimitive]() {
		return secret_hidden;
	}
	[node_util.inspect.custom]() {
		return secret_hidden;
	}
}

function reveal(value) {
	return value instanceof Secret ? value.reveal() : value;
}

// node_modules/jose/dist/webapi/lib/buffer_utils.js
new TextEncoder();
const decoder = new TextDecoder(),
	strictDecoder = new TextDecoder('utf-8', { fatal: !0 });

function decodeBase64(encoded, url = !1) {
	if (Uint8Array.fromBase64) return Uint8Array.fromBase64(encoded, { alphabet: url ? 'base64url' : 'base64' });
	if (url) {
		if (encoded.includes('+') || encoded.includes('/')) throw new TypeError('Invalid base64url');
		encoded = encoded.replace(/-/g, '+').replace(/_/g, '/');
	}
	const binary = atob(encoded),
		bytes = new Uint8Array(binary.length);
	for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
	return bytes;
}

// node_modules/jose/dist/webapi/util/base64url.js
const invalid = 'The input to be decoded is not correctly encoded.';

function base64url_decode(input) {
	try {
		return decodeBase64(typeof input == 'string' ? input : decoder.decode(input), !0);
	} catch (cause) {
		throw new TypeError(invalid, { cause });
	}
}

function isObject(input) {
	if (typeof input != 'object' || input === null || Object.prototype.toString.call(input) !== '[object Object]') return !1;
	const prototype = Object.getPrototypeOf(input);
	return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function parseJoseHeader(encodedProtectedHeader, ErrorClass, message) {
	let parsed;
	try {
		parsed = JSON.parse(strictDecoder.decode(base64url_decode(encodedProtectedHeader)));
	} catch (cause) {
		throw new ErrorClass(message, { cause });
	}
	if (!isObject(parsed)) throw new ErrorClass(message);
	return parsed;
}

// node_modules/jose/dist/webapi/util/decode_protected_header.js
function decodeProtectedHeader(token) {
	let encodedProtectedHeader;
	if (typeof token == 'string') {
		const parts = token.split('.');
		(parts.length === 3 || parts.length === 5) && ([encodedProtectedHeader] = parts);
	} else if (typeof token == 'object' && token)
		if ('protected' in token) encodedProtectedHeader = token.protected;
		else throw new TypeError('Token does not contain a Protected Header');
	const invalid = 'Invalid Token or Protected Header formatting';
	if (typeof encodedProtectedHeader != 'string' || !encodedProtectedHeader) throw new TypeError(invalid);
	return parseJoseHeader(encodedProtectedHeader, TypeError, invalid);
}

// node_modules/jose/dist/webapi/util/errors.js
class JOSEError extends Error {
	static code = 'ERR_JOSE_GENERIC';
	code = 'ERR_JOSE_GENERIC';
	constructor(message, options) {
		(super(message, options), (this.name = this.constructor.name), Error.captureStackTrace?.(this, this.constructor));
	}
}

class JWTInvalid extends JOSEError {
	static code = 'ERR_JWT_INVALID';
	code = 'ERR_JWT_INVALID';
}
Symbol;

// node_modules/jose/dist/webapi/util/decode_jwt.js
function decodeJwt(jwt) {
	if (typeof jwt != 'string') throw new JWTInvalid('JWTs must use Compact JWS serialization, JWT must be a string');
	const { 1: encodedPayload, length } = jwt.split('.');
	if (length === 5) throw new JWTInvalid('Only JWTs using Compact JWS serialization can be decoded');
	if (length !== 3) throw new JWTInvalid('Invalid JWT');
	if (!encodedPayload) throw new JWTInvalid('JWTs must contain a payload');
	let claimsSetBytes;
	try {
		claimsSetBytes = base64url_decode(encodedPayload);
	} catch (cause) {
		throw new JWTInvalid('Failed to base64url decode the payload', { cause });
	}
	let claimsSet;
	try {
		claimsSet = JSON.parse(strictDecoder.decode(claimsSetBytes));
	} catch (cause) {
		throw new JWTInvalid('Failed to parse the decoded payload as JSON', { cause });
	}
	if (!isObject(claimsSet)) throw new JWTInvalid('Invalid JWT Claims Set');
	return claimsSet;
}

// packages/identity/decode.ts
const maxBytes = 64 * 1024;

function decodeToken(raw, audience) {
	const text = raw.reveal();
	if (text.length > maxBytes) throw notAToken(`longer than ${maxBytes} bytes`);
	if (!/^[\w-]+\.[\w-]+\.[\w-]*$/.test(text)) throw notAToken('not three parts of base64url');
	try {
		const header = decodeProtectedHeader(text);
		const claims = decodeJwt(text);
		if (typeof header.alg !== 'string' || header.alg.toLowerCase() === 'none' || text.endsWith('.')) throw notAToken('not signed');
		return { raw, claims, header, audience };
	} catch (error) {
		throw error instanceof errors.gY ? error : notAToken('its header or claims are not JSON');
	}
}

function notAToken(why) {
	return new errors.gY('ID_NOT_A_TOKEN', `the identity token is not a signed JWT: it is ${why}`);
}

// packages/identity/check.ts
const maxWaitMs = 60_000;

function checkToken({ claims, audience }, { isIssuer, issuers, nowMs }) {
	const { aud, iss, exp } = claims;
	const audiences = Array.isArray(aud) ? aud : [aud];
	if (audiences.length !== 1 || audiences[0] !== audience)
		throw new errors.gY('ID_WRONG_AUDIENCE', `the identity token is for ${shown(aud)}, not for '${audience}'`, { presented: shown(aud), required: `'${audience}'` });
	if (typeof iss !== 'string' || !isIssuer(iss))
		throw new errors.gY('ID_WRONG_ISSUER', `the identity token names the issuer ${shown(iss)}, which is none of this platform`, { presented: shown(iss), required: issuers });
	if (typeof exp !== 'number' || !Number.isFinite(exp)) throw new errors.gY('ID_NOT_A_TOKEN', "the identity token has no 'exp' claim");
	if (exp * 1000 <= nowMs) throw new errors.gY('ID_EXPIRED', `the identity token expired at ${time(exp)}`, { presented: time(exp), required: `after ${time(nowMs / 1000)}` });
	const from = Math.max(...[claims['nbf'], claims['iat']].map(value => (typeof value === 'number' ? value : 0)));
	const waitMs = Math.max(0, from * 1000 - nowMs);
	if (waitMs > maxWaitMs) throw new errors.gY('ID_NOT_YET_VALID', `the identity token only becomes valid at ${time(from)}`, { presented: time(from), required: `by ${time(nowMs / 1000)}` });
	return waitMs;
}

function shown(value) {
	return value === undefined ? 'nothing' : JSON.stringify(value).replaceAll('"', "'").slice(0, 200);
}

function time(seconds) {
	const date = new Date(seconds * 1000);
	return Number.isNaN(date.getTime()) ? String(seconds) : date.toISOString();
}
const node_net = onDemand('node:net');

// packages/core/url.ts
function isLoopback(url) {
	const host = url.hostname.replace(/^\[|\]$/g, '');
	if (host === 'localhost' || host === '::1') return true;
	return node_net.isIP(host) === 4 && host.startsWith('127.');
}

function endpointProblem(text) {
	if (!URL.canParse(text)) return `is not a URL: '${text}'`;
	const url = new URL(text);
	if (url.username !== '' || url.password !== '') return 'must not hold a user name or password';
	if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url))) return `must be https (plain http only to loopback), not '${url.protocol}//${url.host}'`;
	if (url.hash !== '') return 'must not have a #fragment';
	if (isForbiddenAddress(url.hostname)) return `must not be a link-local or metadata address: '${url.hostname}'`;
	return;
}

function isForbiddenAddress(host) {
	const bare = host.replace(/^\[|\]$/g, '').toLowerCase();
	if (/^(metadata|metadata\.google\.internal|instance-data)$/.test(bare)) return true;
	const v4 = bare.startsWith('::ffff:') ? mapped(bare.slice(7)) : bare;
	if (node_net.isIP(v4) === 4) {
		const [a, b] = v4.split('.').map(Number);
		return a === 0 || (a === 169 && b === 254) || a >= 224 || v4 === '100.100.100.200';
	}
	return node_net.isIP(bare) === 6 && (/^fe[89ab]/.test(bare) || bare.startsWith('ff') || bare === '::' || bare === 'fd00:ec2::254');
}

function mapped(tail) {
	const groups = tail.split(':').map(group => Number.parseInt(group, 16));
	return groups.length === 2 ? `${groups[0] >> 8}.${groups[0] & 255}.${groups[1] >> 8}.${groups[1] & 255}` : tail;
}

// packages/ci/github/endpoint.ts
function mintEndpoint(env) {
	const text = env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '';
	if (!URL.canParse(text)) throw wrong('is not a URL');
	const url = new URL(text);
	if (url.username !== '' || url.password !== '' || url.hash !== '') throw wrong('holds a user name, password or fragment');
	if (isLoopback(url)) return url;
	if (url.protocol !== 'https:') throw wrong(`is not https: '${url.protocol}//${url.host}'`);
	const host = url.hostname;
	const server = serverHost(env);
	if (host.endsWith('.actions.githubusercontent.com') || (isGheCom(server) ? belongsTo(host, 'ghe.com') : server !== 'github.com' && belongsTo(host, server))) return url;
	throw wrong(`is at '${host}', which is not GitHub's`);
}

function acceptedIssuers(env, endpoint) {
	const server = serverHost(env);
	const bases = isGheCom(server) ? [`https://token.actions.${server}`] : server === 'github.com' ? ['https://token.actions.githubusercontent.com'] : [`https://${server}/_services/token`];
	const all = isLoopback(endpoint) ? [...bases, 'https://token.actions.githubusercontent.com'] : bases;
	return {
		issuers: `${bases.join(' or ')}, with or without an enterprise`,
		isIssuer(issuer) {
			if (isLoopback(endpoint) && URL.canParse(issuer) && isLoopback(new URL(issuer))) return true;
			return all.some(base => issuer === base || (issuer.startsWith(`${base}/`) && /^[\w.-]+$/.test(issuer.slice(base.length + 1))));
		}
	};
}

function serverHost(env) {
	const text = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
	return URL.canParse(text) ? new URL(text).hostname : 'github.com';
}

function isGheCom(host) {
	return host.endsWith('.ghe.com');
}

function belongsTo(host, domain) {
	return host === domain || host.endsWith(`.${domain}`);
}

function wrong(why) {
	return new errors.gY('GITHUB_MINT_ENDPOINT', `the address that identity tokens are to be asked at (ACTIONS_ID_TOKEN_REQUEST_URL) ${why}`);
}

// packages/ci/github/mint.ts
const to = "GitHub's token endpoint";

async function mint(audience, context, host, onSecret) {
	const first = await ask(audience, context, host, onSecret);
	if (first instanceof errors.gY) {
		const second = await ask(audience, context, host, onSecret);
		if (second instanceof errors.gY) throw second;
		return second;
	}
	return first;
}

async function ask(audience, { http, clock }, host, onSecret) {
	const endpoint = mintEndpoint(host.env);
	const url = new URL(`${endpoint.href}${endpoint.search === '' ? '?' : '&'}audience=${encodeURIComponent(audience)}`);
	const bearer = new Secret(`Bearer ${host.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? ''}`);
	const answer = await http.send({
		to,
		method: 'GET',
		url,
		headers: { authorization: bearer, accept: 'application/json' },
		repeatable: true,
		heals: refusal => (isPending(refusal) ? true : undefined)
	});
	if (answer.status !== 200) throw refused(answer);
	const value = answer.json().value;
	if (typeof value !== 'string' || value === '') return notGitHub('it holds no token');
	onSecret(new Secret(value));
	try {
		const token = decodeToken(new Secret(value), audience);
		const waitMs = checkToken(token, { ...acceptedIssuers(host.env, endpoint), nowMs: clock.now() });
		if (waitMs > 0) await host.sleep(waitMs);
		return token;
	} catch (error) {
		if (error instanceof errors.gY && error.code === 'ID_NOT_A_TOKEN') return notGitHub(error.message);
		throw error;
	}
}

function isPending({ status, text }) {
	return status === 403 && /in '(Pending|Delayed)' state/.test(text);
}

function refused({ status, tries }) {
	const after = tries > 1 ? ` after ${tries} tries` : '';
	return status === 401 || status === 403
		? new errors.gY('GITHUB_MINT_REFUSED', `${to} refused to mint an identity token (HTTP ${status})${after}`)
		: new errors.gY('HTTP_UNREACHABLE', `${to} answered HTTP ${status}${after}`);
}

function notGitHub(why) {
	return new errors.gY('GITHUB_MINT_ANSWER', `something answered that is not ${to}: ${why}`);
}
var external_node_fs_ = __nccwpck_require__(24);

// packages/ci/unsafe.ts
function unsafeVariable(env) {
	if (env['NODE_TLS_REJECT_UNAUTHORIZED'] === '0')
		return new errors.gY('CI_UNSAFE_ENVIRONMENT', "NODE_TLS_REJECT_UNAUTHORIZED is '0': certificates would not be checked by any Node process of this job", {
			fix: "remove it, and give the certificate authority in 'ca-certificate'"
		});
	const [, option] = dangerous.exec((env['NODE_OPTIONS'] ?? '').replaceAll('_', '-').replaceAll('"', '')) ?? [];
	if (option === undefined) return;
	return new errors.gY('CI_UNSAFE_ENVIRONMENT', `NODE_OPTIONS holds '${option}', by which others can run in, look into or weaken every Node process of this job`, { fix: 'remove it from the job' });
}
const dangerous =
	/(?:^|\s)(--require|-r|--import|--loader|--experimental-loader|--experimental-config-file|--experimental-default-config-file|--inspect[a-z-]*|--abort-on-uncaught-exception|--report-[a-z-]+|--heapsnapshot-[a-z-]+|--heap-prof|--diagnostic-dir|--tls-keylog|--tls-min-v1\.[01]|--tls-cipher-list|--openssl-[a-z-]+|--insecure-http-parser)(?=[\s=]|$)/;

// packages/ci/github/refusal.ts
const permissions = 'permissions:\n  id-token: write\n  contents: read';

function refusal(env) {
	const unsafe = unsafeVariable(env);
	if (unsafe !== undefined) return unsafe;
	const url = env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '';
	const token = env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '';
	if (url === '' && token === '') return new errors.gY('GITHUB_NO_ID_TOKEN', 'this job may not ask for an identity token', { fix: hint(env) });
	if (url === '' || token === '') {
		const [missing, given] = url === '' ? ['URL', 'TOKEN'] : ['TOKEN', 'URL'];
		const message = `ACTIONS_ID_TOKEN_REQUEST_${given} is set but ACTIONS_ID_TOKEN_REQUEST_${missing} is not: not the runner set it`;
		return new errors.gY('GITHUB_NO_ID_TOKEN', message, { fix: hint(env) });
	}
	return wrongEndpoint(env);
}

function wrongEndpoint(env) {
	try {
		mintEndpoint(env);
		return;
	} catch (error) {
		if (error instanceof errors.gY) return error;
		throw error;
	}
}

function hint(env) {
	if (env['ACT'] === 'true') return "act has no issuer: run 'node dist/cli/index.js sandbox --variables /tmp/act.env' beside it, and give act '--env-file /tmp/act.env' (docs/sandbox.md)";
	if (isFork(env)) return 'pull requests from forks get no identity token; run this job on push, or after approval in an environment of this repository';
	if (env['GITHUB_ACTOR'] === 'dependabot[bot]') return `runs of Dependabot get no identity token unless the job asks for it by name; add to the job:\n${permissions}`;
	const callee = env['GITHUB_WORKFLOW_REF']?.split('@')[0] ?? '';
	const reusable = `; in a reusable workflow also to the job that calls it${callee === '' ? '' : ` (the caller is ${callee})`}`;
	return `add to the job:\n${permissions}\n${reusable.slice(2)}`;
}

function isFork(env) {
	const path = env['GITHUB_EVENT_PATH'];
	if (path === undefined || !(env['GITHUB_EVENT_NAME'] ?? '').startsWith('pull_request')) return false;
	try {
		const event = JSON.parse((0, external_node_fs_.readFileSync)(path, 'utf8'));
		const head = event.pull_request?.head?.repo?.full_name;
		return head !== undefined && head !== env['GITHUB_REPOSITORY'];
	} catch {
		return false;
	}
}
var json = __nccwpck_require__(312);

// packages/core/forms.ts
const maxForms = 64;
const minLength = 6;
const common = new Set(['true', 'false', 'null', 'undefined', 'password', 'secret', 'default', 'example', 'localhost']);

function isMaskable(text) {
	if (text.length < minLength || (text.length < 12 && common.has(text.toLowerCase()))) return false;
	const first = text.charAt(0);
	const other = [...text.slice(0, 64)].find(character => character !== first);
	return text.length > 64 || (other !== undefined && text.replaceAll(first, '').replaceAll(other, '') !== '');
}

function forms_forms(value, users = []) {
	const wholes = [...new Set([value, ...lines(value), ...jsonLeaves(value)])].filter(isMaskable);
	const all = [...wholes, ...jwtSegments(value), ...wholes.slice(0, 8).flatMap(whole => [...base64Forms(whole, users), ...escapes(whole)])];
	return [...new Set(all)].filter(isMaskable).slice(0, maxForms);
}

function lines(value) {
	return /[\r\n]/.test(value) ? value.split(/[\r\n]+/).map(line => line.trim()) : [value.trim()];
}

function jwtSegments(value) {
	return /^[\w-]{10,}\.[\w-]{10,}\.[\w-]{10,}$/.test(value) ? value.split('.') : [];
}

function jsonLeaves(value) {
	if (!/^\s*[{[]/.test(value)) return [];
	try {
		return (0, json.FQ)(JSON.parse(value)).flatMap(leaf => [leaf, ...lines(leaf)]);
	} catch {
		return [];
	}
}

function base64Forms(value, users) {
	const bytes = Buffer.from(value);
	const plain = [bytes, Buffer.from(`${value}\n`), ...users.map(user => Buffer.from(`${user}:${value}`))].map(each => each.toString('base64'));
	const full = plain[0];
	return [
		...plain,
		...plain.slice(0, 1).map(text => text.replace(/=+$/, '')),
		...[1, 2].map(offset => inner(bytes, offset)),
		bytes.toString('base64url'),
		Buffer.from(`${value}\n`).toString('base64url'),
		...[64, 76].flatMap(width => (full.length > width ? full.match(new RegExp(`.{1,${width}}`, 'g')) : [])),
		bytes.toString('hex'),
		bytes.toString('hex').toUpperCase()
	];
}

function inner(bytes, offset) {
	const text = Buffer.concat([Buffer.alloc(offset), bytes])
		.toString('base64')
		.replace(/=+$/, '');
	const whole = Math.floor(((offset + bytes.length) * 8) / 6);
	return text.slice(Math.ceil((offset * 8) / 6), whole);
}

function escapes(value) {
	const json = JSON.stringify(value).slice(1, -1);
	return [
		wellFormed(value),
		json,
		json.replaceAll('/', '\\/'),
		value.replaceAll("'", `'\\''`),
		value.replace(/(["\\$`])/g, '\\$1'),
		value.replace(/[&<>"']/g, character => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' })[character])
	];
}

function wellFormed(value) {
	return encodeURIComponent(value.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '�'));
}

// packages/core/redact.ts
const redact_hidden = '***';

function createRedactor() {
	const all = new Set();
	let sorted;
	const known = () => (sorted ??= [...all].sort((a, b) => b.length - a.length));
	return {
		known,
		add(value) {
			const found = forms_forms(value);
			for (const form of found) all.add(form);
			sorted = undefined;
			return found;
		},
		text: text => known().reduce((shown, form) => shown.replaceAll(form, redact_hidden), text)
	};
}

// packages/ci/clean.ts
function plainLine(text) {
	return (
		clean(text.replace(/\r\n?|[\n\u0085\u2028\u2029]/g, ' '))
			.replace(/^(\s*)(::|##\[)/, '$1​$2')
			.replace(/##(?=\[|vso\[)/g, '#​#') + '\n'
	);
}

function clean(text) {
	return text
		.replace(/\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/g, '')
		.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
		.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '�');
}

// packages/ci/github/commands.ts
function command(name, properties, data) {
	const pairs = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`);
	return `::${name}${pairs.length === 0 ? '' : ` ${pairs.join(',')}`}::${escapeData(data)}\n`;
}

function escapeData(text) {
	return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text) {
	return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
var external_node_crypto_ = __nccwpck_require__(598);

// packages/core/names.ts
const names_refused = [
	/^PATH$/i,
	/^NODE_OPTIONS$/i,
	/^LD_/i,
	/^DYLD_/i,
	/^BASH_ENV$/i,
	/^ENV$/i,
	/^PYTHON/i,
	/^GIT_/i,
	/^JAVA_TOOL_OPTIONS$/i,
	/^PERL5OPT$/i,
	/^RUBYOPT$/i,
	/^GITHUB_(?!TOKEN$)/i,
	/^RUNNER_/i,
	/^ACTIONS_/i
];

function nameProblem(name) {
	if (!/^[A-Za-z_][A-Za-z0-9_-]*$/.test(name)) return 'may only hold letters, digits, _ and -, and must not begin with a digit';
	return names_refused.some(pattern => pattern.test(name)) ? 'changes what later steps run or belongs to the platform, and is refused' : undefined;
}

// packages/ci/github/files.ts
const files_maxBytes = 1024 * 1024;
const oneLineMark = 'daypass_end';

function commandFile(variable, path, random = delimiter) {
	let before;
	return {
		set(values) {
			const text = [...values].map(([name, value]) => entryOf(variable, name, reveal(value), random)).join('');
			append(variable, path, text, size => (before ??= size));
		},
		rollback() {
			if (before === undefined) return;
			const file = files_open(variable, path);
			try {
				(0, external_node_fs_.ftruncateSync)(file, before);
			} finally {
				(0, external_node_fs_.closeSync)(file);
			}
			before = undefined;
		}
	};
}

function entryOf(variable, name, given, random) {
	const value = given.toWellFormed();
	const problem = nameProblem(name);
	if (problem !== undefined) throw new errors.gY('GITHUB_NAME', `the name '${name.replace(/[^\w-]/g, '?')}' ${problem}`);
	if (Buffer.byteLength(value) > files_maxBytes) throw failed(variable, `the value of '${name}' is larger than ${files_maxBytes} bytes`);
	const isOneLine = !/[\r\n]/.test(value) && !value.includes(oneLineMark);
	const mark = isOneLine ? oneLineMark : fresh(value, random);
	const text = `${name}<<${mark}\n${value}\n${mark}\n`;
	const read = parseHeredoc(text);
	if (read?.name !== name || read.value !== value) throw failed(variable, `the value of '${name}' would not be read back as written`);
	return text;
}

function appendSummary(path, markdown) {
	if (path !== undefined && path !== '') append('GITHUB_STEP_SUMMARY', path, markdown, () => {});
}

function appendPath(path, folder) {
	if (/[\r\n]/.test(folder)) throw failed('GITHUB_PATH', 'the folder has a line break in its name');
	append('GITHUB_PATH', path, `${folder}\n`, () => {});
}

function append(variable, path, text, onSize) {
	const file = files_open(variable, path);
	const size = (0, external_node_fs_.fstatSync)(file).size;
	onSize(size);
	const bytes = Buffer.from(text);
	try {
		for (let done = 0; done < bytes.length;) done += (0, external_node_fs_.writeSync)(file, bytes, done, bytes.length - done, size + done);
		const back = Buffer.alloc(bytes.length);
		(0, external_node_fs_.readSync)(file, back, 0, back.length, size);
		if (!back.equals(bytes)) throw failed(variable, 'it does not read back as written');
	} catch (error) {
		(0, external_node_fs_.ftruncateSync)(file, size);
		throw error instanceof errors.gY ? error : failed(variable, error.message, error);
	} finally {
		(0, external_node_fs_.closeSync)(file);
	}
}

function files_open(variable, path) {
	if (path === undefined || path === '') throw failed(variable, 'the runner did not name one');
	let file;
	try {
		file = (0, external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDWR | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0));
	} catch (error) {
		throw failed(variable, error.code ?? 'cannot be opened', error);
	}
	if ((0, external_node_fs_.fstatSync)(file).isFile()) return file;
	(0, external_node_fs_.closeSync)(file);
	throw failed(variable, 'it is not a regular file');
}

function parseHeredoc(text) {
	const lines = text.split('\n');
	const [, name, mark] = /^([^<]+)<<(.+)$/.exec(lines[0] ?? '') ?? [];
	const end = mark === undefined ? -1 : lines.indexOf(mark, 1);
	return name === undefined || end < 0 || end !== lines.length - 2 ? undefined : { name, value: lines.slice(1, end).join('\n') };
}

function fresh(value, random) {
	for (;;) {
		const mark = random();
		if (!value.includes(mark)) return mark;
	}
}

function delimiter() {
	return `daypass_${(0, external_node_crypto_.randomBytes)(16).toString('hex')}`;
}

function failed(variable, why, cause) {
	return new errors.gY('GITHUB_FILE_COMMAND', `the runner's file of ${variable} could not be written: ${why}`, { cause });
}

// packages/ci/github/sink.ts
const maxMasks = 1_000;

function openSink(host) {
	const { env } = host;
	const redactor = createRedactor();
	const seen = new Set();
	const masked = new Set();
	const output = commandFile('GITHUB_OUTPUT', env['GITHUB_OUTPUT']);
	const variables = commandFile('GITHUB_ENV', env['GITHUB_ENV']);
	const state = commandFile('GITHUB_STATE', env['GITHUB_STATE']);
	const shown = text => clean(redactor.text(text));
	const line = text => host.write(plainLine(redactor.text(text)));
	const mask = secret => {
		if (seen.has(secret)) return;
		seen.add(secret);
		const derived = derivedByRunner(secret);
		const wanted = [secret, ...redactor.add(secret)].filter(form => isMaskable(form) && !masked.has(form) && !derived.has(form));
		const fitting = [...new Set(wanted)].slice(0, maxMasks - masked.size);
		for (const form of fitting) masked.add(form);
		if (fitting.length > 0) host.write(fitting.map(form => command('add-mask', {}, form)).join(''));
	};
	return {
		redact: redactor.text,
		rollback() {
			output.rollback();
			variables.rollback();
		},
		emit(effect) {
			switch (effect.kind) {
				case 'mask':
					return mask(effect.secret.reveal());
				case 'outputs':
					return output.set(effect.values);
				case 'env':
					return variables.set(effect.values);
				case 'path':
					return appendPath(env['GITHUB_PATH'], effect.folder);
				case 'state':
					return state.set(new Map([['daypass', effect.value]]));
				case 'summary':
					return appendSummary(env['GITHUB_STEP_SUMMARY'], redactor.text(effect.markdown));
				case 'annotation': {
					const { level, title, message, place } = effect;
					const where = place === undefined ? {} : { file: shown(place.path), line: String(place.line), col: String(place.column) };
					return host.write(command(level, { ...where, title: shown(title) }, shown(message)));
				}
				case 'line':
					return line(effect.text);
				case 'group':
					host.write(command('group', {}, shown(effect.title)));
					for (const text of effect.lines) line(text);
					return host.write(command('endgroup', {}, ''));
			}
		}
	};
}

function derivedByRunner(secret) {
	const lines = secret.split(/[\r\n]+/).map(text => text.trim());
	const escaped = [Buffer.from(secret).toString('base64'), encodeURIComponent(secret.replace(/[\ud800-\udfff]/g, '')), JSON.stringify(secret).slice(1, -1)];
	return new Set([...lines, ...escaped].filter(form => form !== secret));
}

// packages/ci/github/index.ts
const platform = { id: 'github', title: 'GitHub Actions', detect: env => env['GITHUB_ACTIONS'] === 'true', attach, named };

function attach(host) {
	const { env } = host;
	const sink = openSink(host);
	return {
		...sink,
		platform: 'github',
		facts: factsOf(env),
		source: `${env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${env['GITHUB_REPOSITORY'] ?? ''}/actions/runs/${env['GITHUB_RUN_ID'] ?? ''}/attempts/${env['GITHUB_RUN_ATTEMPT'] ?? ''}`,
		get tempFolder() {
			return tempFolder(env);
		},
		inputs: names => inputsOf(env, names),
		refusal: () => refusal(env),
		mint: (audience, context) => mint(audience, context, host, secret => sink.emit({ kind: 'mask', secret })),
		named,
		savedState: () => env['STATE_daypass']
	};
}

function inputsOf(env, names) {
	const known = new Map(names.map(name => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, name]));
	const texts = {};
	const unknown = [];
	for (const [variable, value] of Object.entries(env)) {
		if (!variable.startsWith('INPUT_') || value === undefined) continue;
		const name = known.get(variable);
		if (name !== undefined) texts[name] = value;
		else if (value !== '') unknown.push(variable.slice('INPUT_'.length).toLowerCase());
	}
	return { texts, unknown };
}

function tempFolder(env) {
	const path = env['RUNNER_TEMP'];
	if (path === undefined || path === '') throw new errors.gY('GITHUB_NO_TEMP', 'RUNNER_TEMP is not set');
	return path;
}

function factsOf(env) {
	const fact = name => env[`GITHUB_${name}`] ?? '';
	return {
		repository: fact('REPOSITORY'),
		runId: fact('RUN_ID'),
		attempt: fact('RUN_ATTEMPT'),
		job: fact('JOB'),
		actor: fact('ACTOR'),
		event: fact('EVENT_NAME'),
		ref: fact('REF'),
		workflow: fact('WORKFLOW_REF')
	};
}

// packages/ci/github/event/index.ts
const zero = /^0+$/;
const wholeClone = 'check out with more history:\n  - uses: actions/checkout@v5\n    with:\n      fetch-depth: 0';

function changedBy(env) {
	const name = env['GITHUB_EVENT_NAME'] ?? '';
	if (name === 'schedule') return { kind: 'history', wholeClone };
	const payload = payloadOf(env);
	const { pull_request: pull, merge_group: group } = payload;
	if (pull !== undefined || name === 'pull_request' || name === 'pull_request_target') return range(name, pull?.base?.sha, pull?.head?.sha, pull?.base?.ref);
	if (name === 'merge_group') return range(name, group?.base_sha, group?.head_sha);
	return name === 'push' ? pushed(payload, env) : { kind: 'tree' };
}

function pushed({ before, after, deleted, forced, ref, repository }, env) {
	const name = ref ?? env['GITHUB_REF'] ?? '';
	if (deleted === true || name.startsWith('refs/tags/')) return { kind: 'tree' };
	const trunk = repository?.default_branch;
	const isTrunk = (name === '' ? env['GITHUB_REF_NAME'] : name.replace('refs/heads/', '')) === trunk;
	const base = before === undefined || zero.test(before) ? undefined : before;
	if (base === undefined && (isTrunk || trunk === undefined)) return { kind: 'history', wholeClone };
	return { kind: 'range', base, head: after ?? 'HEAD', ...(isTrunk || trunk === undefined ? {} : { trunk }), isForced: forced === true, wholeClone };
}

function range(event, base, head, trunk) {
	if (base === undefined || head === undefined) throw new errors.gY('GITHUB_EVENT', `the payload of '${event}' does not name its commits`);
	return { kind: 'range', base, head, ...(trunk === undefined ? {} : { trunk }), wholeClone };
}

function payloadOf(env) {
	const path = env['GITHUB_EVENT_PATH'];
	if (path === undefined || path === '') return {};
	try {
		return JSON.parse((0, external_node_fs_.readFileSync)(path, 'utf8'), (_, value) => value ?? undefined) ?? {};
	} catch (cause) {
		throw new errors.gY('GITHUB_EVENT', `the event's payload cannot be read: ${cause.code ?? 'it is no JSON'}`, { cause });
	}
}

// packages/core/process.ts
function hostOf(process, descriptor = 1) {
	return {
		env: process.env,
		system: process.platform,
		write: text => writeWhole(descriptor, Buffer.from(text)),
		now: () => Date.now(),
		monotonic: () => performance.now(),
		random: Math.random,
		sleep
	};
}

function writeWhole(descriptor, bytes) {
	for (let written = 0; written < bytes.length;)
		try {
			written += (0, external_node_fs_.writeSync)(descriptor, bytes, written);
		} catch (error) {
			if (error.code !== 'EAGAIN') throw error;
			Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
		}
}

function sleep(milliseconds, signal) {
	return new Promise((resolve, reject) => {
		const abort = () => {
			clearTimeout(timer);
			reject(signal?.reason);
		};
		if (signal?.aborted === true) return abort();
		const timer = setTimeout(() => {
			signal?.removeEventListener('abort', abort);
			resolve();
		}, milliseconds);
		signal?.addEventListener('abort', abort, { once: true });
	});
}

// packages/core/duration.ts
const units = { s: 1, m: 60, h: 3600, d: 86_400 };

function parseDuration(text) {
	if (/^\d{1,9}$/.test(text)) return Number(text) || undefined;
	const parts = [...text.matchAll(/(\d{1,9})([smhd])/g)];
	if (parts.length === 0 || parts.map(part => part[0]).join('') !== text) return;
	const seconds = parts.reduce((sum, [, count, unit]) => sum + Number(count) * units[unit], 0);
	return seconds || undefined;
}

// packages/core/nearest.ts
function nearest(name, candidates) {
	const ranked = candidates.map(candidate => ({ candidate, steps: distance(name.toLowerCase(), candidate.toLowerCase()) }));
	ranked.sort((a, b) => a.steps - b.steps);
	const best = ranked[0];
	return best && best.steps <= Math.max(2, Math.floor(name.length / 3)) ? best.candidate : undefined;
}

function distance(a, b) {
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
		row = next;
	}
	return row[b.length];
}

// packages/core/declaration.ts
function readInputs(inputs, given, more = () => []) {
	const values = {};
	const wrong = {};
	for (const [name, input] of Object.entries(inputs)) {
		const { value, problem } = readOne(input, given.texts[name]?.trim() ?? '');
		values[name] = problem === undefined ? value : readOne(input, '').value;
		if (problem !== undefined) wrong[name] = problem;
	}
	const isWhole = Object.entries(inputs).every(([name, input]) => !isRequired(input) || values[name] !== undefined);
	const names = Object.keys(wrong);
	const problems = [
		...given.unknown.map(name => misspelt(name, Object.keys(inputs))),
		...names.map(name => `input '${name}' ${wrong[name]}`),
		...more(values, isWhole).filter(problem => !names.some(name => problem.includes(`'${name}'`)))
	];
	if (problems.length > 0) throw (0, errors.gd)('INPUT_INVALID', problems);
	return values;
}

function isRequired(input) {
	return 'required' in input && input.required;
}

function misspelt(name, names) {
	const near = nearest(name, names);
	return `input '${name}' does not exist${near === undefined ? '' : `, did you mean '${near}'?`}`;
}

function readOne(input, text) {
	const given = text !== '' ? text : 'default' in input ? String(input.default ?? '') : '';
	if (given === '') {
		if (isRequired(input)) return { problem: input.example === undefined ? 'is required' : `is required, such as '${input.example}'` };
		return { value: input.kind === 'list' || input.kind === 'lines' ? [] : undefined };
	}
	switch (input.kind) {
		case 'text':
			return judged(given, input.check, given);
		case 'secret':
			return judged(given, input.check, new Secret(given));
		case 'boolean':
			if (!/^(true|false)$/i.test(given)) return { problem: `must be 'true' or 'false', not '${given}'` };
			return { value: given.toLowerCase() === 'true' };
		case 'duration': {
			const seconds = parseDuration(given);
			return seconds === undefined ? { problem: `must be a duration such as '15m' or '1h', not '${given}'` } : { value: seconds };
		}
		case 'choice':
			return judged(given, oneOf(input.options), given);
		case 'list': {
			const entries = given.split(/[\s,]+/).filter(Boolean);
			return eachJudged(entries, input.options === undefined ? input.check : oneOf(input.options));
		}
		case 'lines': {
			const entries = given
				.split(/\r?\n/)
				.map(line => line.trim())
				.filter(line => line !== '' && !line.startsWith('#'));
			return eachJudged(entries, input.check);
		}
		case 'url': {
			const problem = endpointProblem(given);
			return problem === undefined ? { value: new URL(given) } : { problem };
		}
	}
}

function judged(text, check, value) {
	const problem = check?.(text);
	return problem === undefined ? { value } : { problem };
}

function eachJudged(entries, check) {
	const problems = entries.map(entry => check?.(entry)).filter(problem => problem !== undefined);
	return problems.length === 0 ? { value: entries } : { problem: problems.join('; ') };
}

function oneOf(options) {
	return text => {
		if (options.includes(text)) return;
		const near = nearest(text, options);
		return `must be one of ${options.map(option => `'${option}'`).join(', ')}, not '${text}'${near === undefined ? '' : `; did you mean '${near}'?`}`;
	};
}
const node_worker_threads = onDemand('node:worker_threads');

// packages/lint/helper/index.ts
const helperArgument = 'part-of-a-scan';

function isHelper() {
	return process.argv[2] === helperArgument && !node_worker_threads.isMainThread;
}

// packages/lint/sources/extras.ts
const extraNames = ['messages', 'tags', 'notes', 'stashes', 'names', 'none'];

function wanted(git, extras, head) {
	const without = [...(extras.includes('notes') ? [] : ['--exclude=refs/notes/*']), ...(extras.includes('stashes') ? [] : ['--exclude=refs/stash'])];
	const stashes = extras.includes('stashes') ? extras_lines(git.ask('rev-list', '-g', 'refs/stash', '--')) : [];
	const all = git.ask('rev-list', '--reverse', '--topo-order', ...without, '--all', ...(head === undefined ? [] : [head]), ...stashes);
	if (all === undefined) throw unlisted(git);
	return extras_lines(all);
}

function objectsOf(git, { commits, changes, extras, isWhole }) {
	const messages = extras.includes('messages') ? commits : [];
	const refs = isWhole === true ? refsOf(git) : [];
	const named = refs.flatMap(ref => ledTo(git, ref));
	const tags = extras.includes('tags') ? named.filter(({ type }) => type === 'tag') : [];
	const names = extras.includes('names') ? [...new Set([...changes.map(({ path }) => path), ...refs.map(({ name }) => name)])] : [];
	return [
		...messages.map(commit => ({ path: `message of commit ${commit.slice(0, 10)}`, blob: commit, commit, before: [], isMessage: true })),
		...tags.map(({ id, name }) => ({ path: `message of ${name}`, blob: id, before: [], isMessage: true })),
		...named.flatMap(one => filesOf(git, one)),
		...(names.length === 0 ? [] : [{ path: 'names of files and branches', bytes: Buffer.from(`${names.join('\n')}\n`), before: [] }])
	];
}

function refsOf(git) {
	const told = git.ask('for-each-ref', '--format=%(objectname) %(objecttype) %(object) %(type) %(refname)');
	if (told === undefined) throw unlisted(git);
	return extras_lines(told).map(line => {
		const [id = '', type = '', target = '', targetType = '', ...name] = line.split(' ');
		return { id, type, target, targetType, name: name.join(' ') };
	});
}

function ledTo(git, ref) {
	const { name, type, target, targetType } = ref;
	if (type !== 'tag' || targetType === 'commit') return [ref];
	const told = targetType === 'tag' ? git.ask('cat-file', 'tag', target) : undefined;
	const [, next = '', nextType = ''] = /^object (\w+)\ntype (\w+)\n/.exec(told ?? '') ?? [];
	return [ref, ...ledTo(git, { id: target, type: targetType, target: next, targetType: nextType, name })];
}

function filesOf(git, { id, type, name }) {
	if (type === 'blob') return [{ path: name, blob: id, before: [] }];
	if (type !== 'tree') return [];
	const told = git.ask('ls-tree', '-r', '-z', '--full-tree', id);
	if (told === undefined) throw unlisted(git);
	return [...told.matchAll(/\d+ blob (\w+)\t([^\0]*)\0/g)].map(([, blob = '', path = '']) => ({ path: `${name}:${path}`, blob, before: [] }));
}

function unlisted(git) {
	return new errors.gY('LINT_UNREADABLE', `the history cannot be listed: ${git.complaint()}`);
}

function extras_lines(text) {
	return text?.split('\n').filter(Boolean) ?? [];
}

// packages/lint/inputs.ts
const inputs = {
	scan: {
		kind: 'choice',
		options: ['auto', 'tree', 'range', 'staged', 'history'],
		default: 'auto',
		description: 'What to scan: by the event (`auto`), the working tree, a range of commits, what is staged, or everything that any ref leads to.'
	},
	base: { kind: 'text', description: 'Revision that the range begins after; default by the event.', example: 'origin/main' },
	head: { kind: 'text', description: 'Revision that the range ends with; default `HEAD`.' },
	'include-history': {
		kind: 'list',
		options: extraNames,
		default: 'messages tags notes stashes',
		description: 'What else of history is read beside files, or `none`: `messages` of commits, `tags` (their messages), `notes`, `stashes`, `names` of files and branches.',
		advanced: true
	},
	token: {
		kind: 'secret',
		description: 'The token of the job, `github.token`: writes the comment, and fetches what a shallow clone of a private repository lacks where the checkout kept no credentials.',
		advanced: true
	},
	paths: { kind: 'list', description: 'Only what lies below these paths.', advanced: true },
	config: { kind: 'text', description: 'Path of the configuration, from the root of what is scanned; default `daypass.yml`. On a change it is read from the base commit.', advanced: true },
	'fail-on': { kind: 'choice', options: ['secret', 'indicator'], description: 'What fails the build: secrets alone (default), or identifiers too. Over what the configuration says.', advanced: true },
	'new-ignores': {
		kind: 'choice',
		options: ['warn', 'refuse'],
		description: 'What becomes of ignores that the range itself adds, in a file or as a comment: honoured and listed one by one (default), or refused. Over what the configuration says.',
		advanced: true
	},
	report: {
		kind: 'lines',
		description: 'Further reports, a `FORMAT=FILE` a line: `sarif`, `json`, `jsonl`, `junit`, `gitlab-secret-detection`, `gitlab-code-quality`, `text`.',
		example: 'sarif=daypass.sarif',
		advanced: true
	},
	comment: { kind: 'boolean', default: false, description: 'Keeps one comment on the pull request up to date; needs `token` and `pull-requests: write`.', advanced: true },
	cache: {
		kind: 'text',
		description:
			'A folder that remembers which contents of the tree or the history were clean, so that the next run does not read them again. Never used for a range: a pull request could have filled it.',
		example: '.daypass-cache',
		advanced: true
	},
	timeout: { kind: 'duration', description: 'Bounds the scan, `10m` by default; a scan that does not end fails. Over what the configuration says.', example: '20m', advanced: true }
};

// packages/lint/report/order.ts
function grouped(findings) {
	const groups = new Map();
	for (const finding of ordered(findings)) {
		const key = `${finding.rule} ${finding.fingerprint}`;
		groups.set(key, [...(groups.get(key) ?? []), finding]);
	}
	return [...groups.values()].map(places => ({ first: places[0], places }));
}

function ordered(findings) {
	return [...findings].sort(
		(a, b) => urgencyOf(a) - urgencyOf(b) || Number(isGone(a)) - Number(isGone(b)) || compare(a.rule, b.rule) || compare(a.path, b.path) || a.line - b.line || a.column - b.column
	);
}

function isGone({ commit }) {
	return commit?.isAtHead === false;
}

function urgencyOf({ rule, why }) {
	if (rule.startsWith('generic')) return 3;
	if (why.includes('checksum fits')) return 0;
	return why.includes('name before') ? 2 : 1;
}

function compare(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
var plain = __nccwpck_require__(517);

// packages/core/text/index.ts
function wrapped(text, indent, width, hang = '', longWords = 'cut') {
	const room = width - indent.length - hang.length;
	const words = text.split(' ').flatMap(one => (longWords === 'whole' ? one : (one.match(new RegExp(`.{1,${room}}`, 'gu')) ?? [''])));
	const lines = [];
	let line = '';
	for (const word of words)
		if (line !== '' && line.length + 1 + word.length > room) {
			lines.push(line);
			line = word;
		} else line = line === '' ? word : `${line} ${word}`;
	return [...lines, line].map((one, index) => `${indent}${index === 0 ? '' : hang}${one}\n`).join('');
}

function paintFor(stream, env) {
	const isColoured = stream.isTTY === true && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';
	const paint = code => text => (isColoured ? `[${code}m${text}[0m` : text);
	return { strong: paint(1), good: paint(32), bad: paint(31), faint: paint(2) };
}

// packages/lint/report/text.ts
const width = 80;
const indent = ' '.repeat(10);
const colourless = paintFor({}, {});

function textReport(scan, judgement, notices, paint = colourless) {
	const { failing, reported, accepted, stale, expired } = judgement;
	const blocks = [
		...grouped(failing).map(group => described(group, paint.bad('secret   '), paint)),
		...grouped(reported).map(group => described(group, paint.strong('indicator'), paint)),
		acceptances(accepted),
		expired.map(ignore => `expired   ${ignore.rule} ${ignore.fingerprint.slice(0, 12)}… of ${ignore.owner}, since ${ignore.expires}\n`).join(''),
		stale.map(ignore => `stale     ${ignore.rule} ${ignore.fingerprint.slice(0, 12)}… of ${ignore.owner}: found nowhere in this scan\n`).join(''),
		notices.map(notice => `notice    ${wrapped((0, plain.pj)(notice), indent, width, '  ', 'whole').slice(indent.length)}`).join(''),
		skippedLines(scan.skipped)
	].filter(block => block !== '');
	const summary = summaryLine(scan, failing);
	return [...blocks, `${failing.length === 0 ? paint.good(summary) : paint.strong(summary)}\n`].join('\n');
}

function summaryLine({ what, contents, cached, bytes }, failing) {
	const known = cached === 0 ? '' : `, ${cached} of them known to be clean by the cache`;
	const read = `${contents} content${contents === 1 ? '' : 's'}, ${sizeOf(bytes)}${known}`;
	const secrets = grouped(failing).length;
	const places = failing.length === secrets ? '' : ` in ${failing.length} places`;
	const verdict = secrets === 0 ? 'no secret found' : `${secrets} secret${secrets === 1 ? '' : 's'} found${places}`;
	return (0, plain.pj)(`${verdict}: scanned ${what} (${contents === 0 ? 'nothing to scan' : read})`);
}

function inCommit(finding) {
	const { commit } = finding;
	if (commit === undefined) return '';
	const gone = isGone(finding) ? ', gone again since: rotate it all the same, a squash does not take it back' : '';
	return `in commit ${commit.id.slice(0, 10)} of ${commit.date.slice(0, 10)}${gone}`;
}

function described({ first, places }, label, paint) {
	const { rule, title, shown, why, opens, revoke, instead, verdict } = first;
	const told = text => wrapped((0, plain.pj)(text), indent, width, '  ', 'whole');
	return [
		`${label} ${told(`${title} (${rule}) ${shown}`).slice(indent.length)}`,
		...places.map(place => `${indent}${paint.strong((0, plain.$t)(place))}\n${inCommit(place) === '' ? '' : told(inCommit(place))}`),
		told(`known by ${why}`),
		...(opens === undefined ? [] : [told(`opens ${opens}`)]),
		...(verdict === 'secret' ? [told(`end it: ${revoke}`)] : []),
		...(verdict === 'secret' && instead !== undefined ? [told(`not needed at all with actions/${instead}`)] : [])
	].join('');
}

function acceptances(accepted) {
	const by = new Map(accepted.map(one => [one.finding, one]));
	return ordered(accepted.map(({ finding }) => finding))
		.map(finding => {
			const { ignore, isNew } = by.get(finding);
			const until = ignore.expires === undefined ? '' : `, until ${ignore.expires}`;
			return `${isNew ? 'NEW IGNORE' : 'accepted '} ${(0, plain.$t)(finding)}\n${wrapped((0, plain.pj)(`${finding.rule}: ${ignore.reason} (${ignore.owner}${until})`), indent, width, '  ', 'whole')}`;
		})
		.join('');
}

function sizeOf(bytes) {
	return bytes < 10_000 ? `${bytes} bytes` : bytes < 10_000_000 ? `${Math.round(bytes / 1000)} KB` : `${Math.round(bytes / 1_000_000)} MB`;
}
const maxSkipped = 50;

function skippedLines(skipped) {
	const more = skipped.length - maxSkipped;
	const lines = skipped.slice(0, maxSkipped).map(what => `skipped   ${(0, plain.pj)(what)}\n`);
	return [...lines, ...(more > 0 ? [`skipped   ${more} more, all of them in the report json\n`] : [])].join('');
}

// packages/lint/report/markdown.ts
const room = { summary: 900_000, comment: 60_000 };

function markdownReport({ scan, judgement, notices }, bytes) {
	const { failing, reported, accepted } = judgement;
	const fresh = accepted.filter(({ isNew }) => isNew);
	const sections = [
		section('', ['where', 'what', 'end it'], grouped(failing).map(secretRow)),
		section(
			'Let stay by this change itself',
			['where', 'what', 'by whom and why'],
			fresh.map(({ finding, ignore }) => [placeCell(finding), whatCell(finding), markdown_text(`${ignore.owner}: ${ignore.reason}`)])
		),
		section(
			'Indicators',
			['where', 'what'],
			ordered(reported).map(finding => [placeCell(finding), whatCell(finding)])
		)
	];
	const known = accepted.length - fresh.length;
	const accepts = known === 0 ? [] : [`${known} accepted by the ignore file or a comment on the line.`];
	const tail = [...accepts, ...notices.slice(0, maxNotices).map(notice => markdown_text(notice.slice(0, 300)))].map(line => `\n- ${line}`).join('');
	const head = `### daypass lint: ${markdown_text(summaryLine(scan, failing))}\n`;
	let left = bytes - Buffer.byteLength(head + tail);
	const shown = sections.map(whole => {
		const part = fitting(whole, left);
		left -= Buffer.byteLength(part);
		return part;
	});
	return `${head}${shown.join('')}${tail === '' ? '' : `${tail}\n`}`;
}

function section(title, columns, rows) {
	const line = cells => `| ${cells.join(' | ')} |\n`;
	const head = `\n${title === '' ? '' : `#### ${title}\n\n`}${line(columns)}${line(columns.map(() => '---'))}`;
	return { head, rows: rows.map(line) };
}

function fitting({ head, rows }, bytes) {
	const more = count => `\n${count} more stand in the log.\n`;
	let left = bytes - Buffer.byteLength(head) - Buffer.byteLength(more(rows.length));
	const kept = [];
	for (const row of rows) {
		left -= Buffer.byteLength(row);
		if (left < 0) break;
		kept.push(row);
	}
	if (rows.length === 0) return '';
	if (kept.length === 0) return bytes > 200 ? more(rows.length) : '';
	return head + kept.join('') + (kept.length === rows.length ? '' : more(rows.length - kept.length));
}
const maxNotices = 20;
const maxPlaces = 10;

function secretRow({ first, places }) {
	const shown = places.slice(0, maxPlaces).map(placeCell);
	const rest = places.length > maxPlaces ? [`and ${places.length - maxPlaces} more`] : [];
	const instead = first.instead === undefined ? '' : `; not needed at all with actions/${first.instead}`;
	return [[...shown, ...rest].join('<br>'), whatCell(first), markdown_text(`${first.revoke}${instead}`, 'links')];
}

function placeCell(finding) {
	const { commit } = finding;
	const gone = isGone(finding) ? ', gone again since: rotate it all the same' : '';
	return `${markdown_text((0, plain.$t)(finding))}${commit === undefined ? '' : ` in ${commit.id.slice(0, 10)}${gone}`}`;
}

function whatCell({ title, shown, rule }) {
	return markdown_text(`${title} ${shown} (${rule})`);
}

function markdown_text(given, links) {
	const kept = links === undefined ? /[^A-Za-z0-9 /,;()'"…-]/gu : /[^A-Za-z0-9 /,;()'"….:?=-]/gu;
	return (0, plain.pj)(given).replace(kept, character => (character === '.' ? dot : `&#${character.codePointAt(0)};`));
}
const dot = '&#46;';
const node_http = onDemand('node:http');
const node_https = onDemand('node:https');

// packages/lint/report/post.ts
function postOver(agent) {
	return async (url, { method, headers, body, signal }) => {
		const request = url.startsWith('https:') ? node_https.request : node_http.request;
		const answer = await new Promise((resolve, reject) => {
			request(url, { agent, method, headers, signal }, resolve).on('error', reject).end(body);
		});
		const type = answer.headers['content-type'];
		return new Response(Buffer.concat(await answer.toArray()), { status: answer.statusCode, headers: type === undefined ? {} : { 'content-type': type } });
	};
}

// packages/lint/report/comment.ts
const queries = {
	find: `query daypassFind($owner: String!, $name: String!, $number: Int!, $before: String) {\n  repository(owner: $owner, name: $name) {\n    pullRequest(number: $number) {\n      id\n      comments(last: 100, before: $before) {\n        nodes { id body viewerDidAuthor isMinimized }\n        pageInfo { hasPreviousPage startCursor }\n      }\n    }\n  }\n}`,
	add: `mutation daypassAdd($subject: ID!, $body: String!) {\n  addComment(input: { subjectId: $subject, body: $body }) { clientMutationId }\n}`,
	update: `mutation daypassUpdate($id: ID!, $body: String!) {\n  updateIssueComment(input: { id: $id, body: $body }) { clientMutationId }\n}`,
	resolve: `mutation daypassResolve($id: ID!) {\n  minimizeComment(input: { subjectId: $id, classifier: RESOLVED }) { clientMutationId }\n}`,
	reopen: `mutation daypassReopen($id: ID!) {\n  unminimizeComment(input: { subjectId: $id }) { clientMutationId }\n}`
};
const timeoutMs = 15_000;

async function comment(linted, { token, env }) {
	const { GitHub, context, defaults, getOctokitOptions } = await Promise.all([__nccwpck_require__.e(97), __nccwpck_require__.e(467)]).then(__nccwpck_require__.bind(__nccwpck_require__, 97));
	const number = context.payload.pull_request?.number;
	if (number === undefined) return;
	const fetch = postOver(defaults.request['agent']);
	const { graphql } = new GitHub(getOctokitOptions(token, { request: { fetch, signal: AbortSignal.timeout(timeoutMs) } }));
	const ask = (query, variables) => graphql(query, variables);
	const mark = markOf(env);
	const { subject, found } = await find(ask, { owner: context.repo.owner, name: context.repo.repo, number }, mark);
	const isClean = linted.judgement.failing.length === 0 && !linted.judgement.accepted.some(({ isNew }) => isNew);
	if (found === undefined) {
		if (!isClean) await ask(queries.add, { subject, body: bodyOf(linted, mark) });
		return;
	}
	const body = bodyOf(linted, mark);
	if (found.body !== body) await ask(queries.update, { id: found.id, body });
	if (isClean && !found.isMinimized) await ask(queries.resolve, { id: found.id });
	if (!isClean && found.isMinimized) await ask(queries.reopen, { id: found.id });
}

async function find(ask, place, mark, before = null) {
	const { id, comments } = (await ask(queries.find, { ...place, before })).repository.pullRequest;
	const found = comments.nodes.find(({ viewerDidAuthor, body }) => viewerDidAuthor && body.startsWith(mark));
	const { hasPreviousPage, startCursor } = comments.pageInfo;
	return found === undefined && hasPreviousPage ? find(ask, place, mark, startCursor) : { subject: id, found };
}

function markOf(env) {
	const job = (0, external_node_crypto_.createHash)('sha256')
		.update(`${env['GITHUB_WORKFLOW'] ?? ''}\0${env['GITHUB_JOB'] ?? ''}`)
		.digest('hex')
		.slice(0, 16);
	return `\x3c!-- daypass-lint ${job} --\x3e`;
}

function bodyOf(linted, mark) {
	return `${mark}\n${markdownReport(linted, room.comment)}`;
}

// packages/core/version.gen.ts
const version = '1.0.0';

// packages/lint/report/gitlab.ts
const noCommit = '0000000';

function secretDetectionReport({ failing }, now, commit = noCommit) {
	const scanner = { id: 'daypass', name: 'daypass', vendor: { name: 'daypass' }, version };
	const time = now.toISOString().slice(0, 19);
	return `${(0, plain.Pq)({ version: '15.0.7', scan: { analyzer: scanner, scanner, type: 'secret_detection', status: 'success', start_time: time, end_time: time }, vulnerabilities: ordered(failing).map(finding => vulnerability(finding, commit)) }, 2)}\n`;
}

function vulnerability(finding, commit) {
	const { rule, title, shown, why, revoke, path, line, fingerprint, commit: found } = finding;
	return {
		id: identityOf(finding),
		name: (0, plain.pj)(title).slice(0, 255),
		description: (0, plain.pj)(`${title} ${shown}, known by ${why}`),
		severity: 'Critical',
		solution: (0, plain.pj)(`End it: ${revoke}. Then take it out of the code.`).slice(0, 7000),
		location: { file: path, start_line: line, commit: found === undefined ? { sha: commit } : { sha: found.id, date: found.date } },
		identifiers: [{ type: 'daypass_rule', name: `daypass rule ${rule}`, value: rule }],
		tracking: { type: 'source', items: [{ file: path, start_line: line, signatures: [{ algorithm: 'scope_offset', value: fingerprint }] }] }
	};
}

function codeQualityReport({ failing, reported }) {
	const entry = (finding, severity) => ({
		description: (0, plain.pj)(`${finding.title} ${finding.shown}: ${finding.revoke}`),
		check_name: finding.rule,
		fingerprint: identityOf(finding),
		severity,
		location: { path: finding.path, lines: { begin: finding.line } }
	});
	const entries = [...ordered(failing).map(finding => entry(finding, 'blocker')), ...ordered(reported).map(finding => entry(finding, 'info'))];
	return `${(0, plain.Pq)(entries, 2)}\n`;
}

function identityOf({ rule, fingerprint, path, commit }) {
	return (0, external_node_crypto_.createHash)('sha256')
		.update([rule, fingerprint, path, commit?.id ?? ''].join('\0'))
		.digest('hex');
}

// packages/lint/report/json.ts
function jsonReport({ what, commits, contents, cached, bytes, skipped }, { failing, reported, ...more }, notices) {
	const scanned = { what, commits, contents, cached, bytes, skipped };
	return `${(0, plain.Pq)({ tool: { name: 'daypass', version }, scanned, failing: ordered(failing), reported: ordered(reported), ...more, notices }, 2)}\n`;
}

function jsonLinesReport({ failing, reported }) {
	const lines = [...ordered(failing).map(finding => ({ fails: true, ...finding })), ...ordered(reported).map(finding => ({ fails: false, ...finding }))];
	return lines.map(line => `${(0, plain.Pq)(line)}\n`).join('');
}

// packages/lint/report/junit.ts
function junitReport({ what }, { failing }) {
	const cases = ordered(failing).map(finding => {
		const { rule, path, title, shown, why, revoke } = finding;
		const message = `${title} ${shown}, known by ${why}`;
		const text = [(0, plain.$t)(finding), inCommit(finding), `end it: ${revoke}`].filter(line => line !== '').join('\n');
		return `    <testcase classname="${escaped((0, plain.pj)(path))}" name="${escaped(`${rule} at ${(0, plain.$t)(finding)}`)}">\n      <failure type="${escaped(rule)}" message="${escaped(message)}">${escaped(text)}</failure>\n    </testcase>`;
	});
	const clean = `    <testcase classname="daypass" name="${escaped(`no secret in ${what}`)}"/>`;
	const counts = `tests="${Math.max(1, cases.length)}" failures="${cases.length}" errors="0"`;
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		`<testsuites name="daypass lint" ${counts}>`,
		`  <testsuite name="secrets" ${counts}>`,
		...(cases.length === 0 ? [clean] : cases),
		'  </testsuite>',
		'</testsuites>',
		''
	].join('\n');
}

function escaped(text) {
	return text
		.toWellFormed()
		.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '?')
		.replace(/[&<>"'#\n\r\t]/g, character => `&#${character.charCodeAt(0)};`);
}
var external_node_zlib_ = __nccwpck_require__(522);
var product = __nccwpck_require__(483);

// packages/lint/report/sarif.ts
const github = { results: 25_000, compressedBytes: 10_000_000 };

function sarifReport({ failing, reported, accepted }, limits = github) {
	const occurrences = new Map();
	const results = [...[...ordered(failing), ...ordered(reported)].map(finding => resultOf(finding, occurrences)), ...accepted.map(one => resultOf(one.finding, occurrences, one))];
	const findings = [...failing, ...reported, ...accepted.map(({ finding }) => finding)];
	let kept = Math.min(results.length, limits.results);
	for (;;) {
		const text = log(results.slice(0, kept), rulesOf(findings), results.length - kept);
		if (text.length < limits.compressedBytes || kept === 0 || (0, external_node_zlib_.gzipSync)(text).length <= limits.compressedBytes) return text;
		kept = Math.floor(kept / 2);
	}
}

function log(results, rules, left) {
	const notification = { level: 'warning', message: { text: `${left} further results are left out: a report holds no more` } };
	return (0, plain.Pq)(
		{
			$schema: 'https://json.schemastore.org/sarif-2.1.0.json',
			version: '2.1.0',
			runs: [
				{
					tool: { driver: { name: 'daypass', version, informationUri: `https://github.com/${product.J}`, rules } },
					automationDetails: { id: 'daypass/secrets/' },
					columnKind: 'unicodeCodePoints',
					invocations: [{ executionSuccessful: true, ...(left === 0 ? {} : { toolExecutionNotifications: [notification] }) }],
					results
				}
			]
		},
		2
	);
}

function rulesOf(findings) {
	return [...new Map(findings.map(finding => [finding.rule, finding])).values()].map(({ rule, title, opens, revoke, verdict }) => {
		const name = rule.startsWith('generic') ? `A value that its name gives away (${rule})` : (0, plain.pj)(title);
		return {
			id: rule,
			name: rule.replace(/(^|-)(\w)/g, (_, __, letter) => letter.toUpperCase()),
			shortDescription: { text: name },
			fullDescription: { text: `${name} in the code or its history.` },
			help: { text: `${opens === undefined ? '' : `It opens ${(0, plain.pj)(opens)}. `}End it: ${(0, plain.pj)(revoke)}. Then take it out of the code.` },
			defaultConfiguration: { level: verdict === 'secret' ? 'error' : 'note' },
			properties: { tags: ['security', 'secret'], ...(verdict === 'secret' ? { 'security-severity': '8.0' } : {}) }
		};
	});
}

function resultOf(finding, occurrences, accepted) {
	const { rule, verdict, title, path, line, column, shown, fingerprint, why } = finding;
	const nth = (occurrences.get(`${rule} ${fingerprint}`) ?? 0) + 1;
	occurrences.set(`${rule} ${fingerprint}`, nth);
	const where = inCommit(finding);
	return {
		ruleId: rule,
		level: verdict === 'secret' && accepted === undefined ? 'error' : 'note',
		message: { text: (0, plain.pj)(`${title} ${shown}, known by ${why}${where === '' ? '' : `, ${where}`}`) },
		locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path), uriBaseId: '%SRCROOT%' }, region: { startLine: line, startColumn: column } } }],
		partialFingerprints: { 'daypassSecret/v1': fingerprint, primaryLocationLineHash: `${fingerprint}:${nth}` },
		...(accepted === undefined
			? {}
			: {
					suppressions: [
						{ kind: accepted.finding.isAcceptedInline ? 'inSource' : 'external', status: 'accepted', justification: (0, plain.pj)(`${accepted.ignore.reason} (${accepted.ignore.owner})`) }
					]
				})
	};
}

function uriOf(path) {
	const parts = path
		.toWellFormed()
		.split('/')
		.filter(part => part !== '' && part !== '.' && part !== '..');
	return parts.map(encodeURIComponent).join('/');
}

// packages/lint/report/index.ts
const formats = {
	text: ({ scan, judgement, notices }, { paint }) => textReport(scan, judgement, notices, paint),
	json: ({ scan, judgement, notices }) => jsonReport(scan, judgement, notices),
	jsonl: ({ judgement }) => jsonLinesReport(judgement),
	sarif: ({ judgement }) => sarifReport(judgement),
	junit: ({ scan, judgement }) => junitReport(scan, judgement),
	'gitlab-secret-detection': ({ judgement }, { now, commit }) => secretDetectionReport(judgement, new Date(now ?? Date.now()), commit),
	'gitlab-code-quality': ({ judgement }) => codeQualityReport(judgement)
};
const fileNames = {
	text: 'daypass.txt',
	json: 'daypass.json',
	jsonl: 'daypass.jsonl',
	sarif: 'daypass.sarif',
	junit: 'daypass-junit.xml',
	'gitlab-secret-detection': 'gl-secret-detection-report.json',
	'gitlab-code-quality': 'gl-code-quality-report.json'
};

function render(format, linted, rendering = {}) {
	return formats[format](linted, rendering);
}

function reports(lines) {
	return lines.map(line => {
		const cut = line.indexOf('=');
		const format = cut < 0 ? line : line.slice(0, cut);
		if (!Object.hasOwn(formats, format)) throw new errors.gY('INPUT_INVALID', `input 'report' names the format '${format}'; there are ${Object.keys(formats).join(', ')}`);
		if (cut === line.length - 1) throw new errors.gY('INPUT_INVALID', `input 'report' names no file after '${line}'`);
		return { format, file: cut < 0 ? undefined : line.slice(cut + 1) };
	});
}
const node_path = process.getBuiltinModule('node:path');

// packages/lint/report/write.ts
function writeReport(folder, file, text) {
	const path = node_path.isAbsolute(file) ? file : node_path.join(folder, file);
	const failed = (why, cause) => new errors.gY('LINT_REPORT', `the report '${file}' cannot be written: ${why}`, { cause });
	try {
		if (
			isBelow(node_path.resolve(path), node_path.resolve(folder)) &&
			!isBelow(node_path.join((0, external_node_fs_.realpathSync)(thereOf(node_path.dirname(path))), 'report'), (0, external_node_fs_.realpathSync)(folder))
		)
			throw failed('a symbolic link on its way leads out of the folder');
		(0, external_node_fs_.mkdirSync)(node_path.dirname(path), { recursive: true });
		write_writeWhole(path, text);
	} catch (error) {
		if (error instanceof errors.gY) throw error;
		const code = error.code ?? 'unknown';
		throw failed(code === 'ELOOP' ? 'a symbolic link lies in its place' : code, error);
	}
	return path;
}

function isBelow(path, folder) {
	return path.startsWith(node_path.join(folder, node_path.sep));
}

function thereOf(folder) {
	return (0, external_node_fs_.lstatSync)(folder, { throwIfNoEntry: false }) === undefined && node_path.dirname(folder) !== folder ? thereOf(node_path.dirname(folder)) : folder;
}

function write_writeWhole(path, text) {
	const { O_WRONLY, O_CREAT, O_TRUNC } = external_node_fs_.constants;
	const handle = (0, external_node_fs_.openSync)(path, O_WRONLY | O_CREAT | O_TRUNC | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0), 0o644);
	try {
		const bytes = Buffer.from(text);
		for (let done = 0; done < bytes.length;) done += (0, external_node_fs_.writeSync)(handle, bytes, done);
	} finally {
		(0, external_node_fs_.closeSync)(handle);
	}
}
const node_sea = onDemand('node:sea');
const node_url = process.getBuiltinModule('node:url');
var read = __nccwpck_require__(423);

// packages/lint/cache.ts
const prefix = 'daypass-lint-1-';
const keyBytes = 16;
const noMemory = { isKept: false, isClean: () => false, isCleanCommit: () => false, keep: () => {} };
const clockStepMs = 20;

function memoryOf(cache) {
	const begin = Date.now() - clockStepMs;
	const isSteady = ({ file }) => file === undefined || ((0, read.LZ)(file)?.ctimeMs ?? 1 / 0) < begin;
	const keyOf = ({ path, blob, indexed, size }) => {
		const known = blob ?? indexed;
		return known === undefined ? undefined : `${path}\0${known}\0${size ?? ''}`;
	};
	const ofCommit = id => `commit ${id}`;
	return {
		isKept: true,
		isClean(source) {
			const key = keyOf(source);
			return key !== undefined && cache.has(key);
		},
		isCleanCommit: id => cache.has(ofCommit(id)),
		keep({ sources, complete = [] }, looked, told) {
			const dirty = new Set(told);
			for (const source of looked) {
				const key = keyOf(source);
				if (key !== undefined && !dirty.has(source) && !cache.has(key) && isSteady(source)) cache.add(key);
			}
			const dirtyBlobs = new Set(told.map(({ blob }) => blob));
			const dirtyCommits = new Set(sources.filter(({ blob }) => dirtyBlobs.has(blob)).map(({ commit }) => commit));
			for (const commit of complete) if (!dirtyCommits.has(commit)) cache.add(ofCommit(commit));
			cache.save();
		}
	};
}

function openCache(folder, configuration) {
	const digest = (0, external_node_crypto_.createHash)('sha256').update(`${engineDigest()}\0${configuration}`).digest();
	const name = digest.toString('hex', 0, keyBytes);
	const file = node_path.join(folder, `${prefix}${name}`);
	const known = cache_read(file, digest);
	const before = known.size;
	const keyOf = content => (0, external_node_crypto_.hash)('sha256', `${name}\0${content}`, 'binary').slice(0, keyBytes);
	return {
		has: content => known.size > 0 && known.has(keyOf(content)),
		add: content => void known.add(keyOf(content)),
		save() {
			if (known.size > before) write(folder, file, digest, known);
		}
	};
}

function engineDigest() {
	const own = node_path.dirname(node_url.fileURLToPath(import.meta.url));
	const hash = (0, external_node_crypto_.createHash)('sha256');
	if (node_sea.isSea()) return hash.update((0, external_node_fs_.readFileSync)(process.execPath)).digest('hex');
	const files = (0, external_node_fs_.readdirSync)(own, { recursive: true, encoding: 'utf8' }).filter(name => /(?<!\.test)\.[jt]s$/.test(name));
	for (const name of files.sort()) hash.update(`${name}\0`).update((0, external_node_fs_.readFileSync)(node_path.join(own, name)));
	return hash.digest('hex');
}

function cache_read(file, digest) {
	const known = new Set();
	const bytes = attempt(file, () => (0, external_node_fs_.readFileSync)(file));
	if (bytes === undefined) return known;
	const keys = bytes.toString('latin1', digest.length);
	if (!seal(digest, keys).equals(bytes.subarray(0, digest.length)) || keys.length % keyBytes !== 0) return known;
	for (let at = 0; at < keys.length; at += keyBytes) known.add(keys.slice(at, at + keyBytes));
	return known;
}

function write(folder, file, digest, known) {
	const keys = [...known].sort().join('');
	attempt(folder, () => {
		(0, external_node_fs_.mkdirSync)(folder, { recursive: true });
		const unfinished = `${file}.${process.pid}`;
		(0, external_node_fs_.writeFileSync)(unfinished, Buffer.concat([seal(digest, keys), Buffer.from(keys, 'latin1')]));
		(0, external_node_fs_.renameSync)(unfinished, file);
		for (const name of (0, external_node_fs_.readdirSync)(folder)) if (name.startsWith(prefix) && node_path.join(folder, name) !== file) (0, external_node_fs_.rmSync)(node_path.join(folder, name));
	});
}

function seal(digest, keys) {
	return (0, external_node_crypto_.createHash)('sha256').update(digest).update(keys, 'latin1').digest();
}

function attempt(place, action) {
	try {
		return action();
	} catch (error) {
		const code = error.code ?? '';
		if (code === 'ENOENT') return;
		throw new errors.gY('LINT_CACHE', `the cache '${place}' cannot be used: ${code}`);
	}
}

// packages/lint/rules/checksums.ts
const digits62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const digits62Lower = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const checksums = {
	base62: token => {
		const body = /^[a-z]+_(.+)$/.exec(token)?.[1] ?? '';
		return body.length < 12 ? undefined : body.slice(-6) === base((0, external_node_zlib_.crc32)(body.slice(0, -6)), digits62, 6);
	},
	base62Whole: token => token.slice(-6) === base((0, external_node_zlib_.crc32)(token.slice(0, -6)), digits62, 6),
	base62Lower: token => token.slice(-6) === base((0, external_node_zlib_.crc32)(token.slice(0, -6)), digits62Lower, 6),
	base36: token => (/\.[0-9a-z]{9}$/.test(token) ? token.slice(-7) === base((0, external_node_zlib_.crc32)(token.slice(0, -7)), digits62Lower.slice(0, 36), 7) : undefined),
	hex: token => {
		const body = /_([^_].*)$/.exec(token)?.[1]?.replace('_', '') ?? '';
		return body.slice(-8) === hex((0, external_node_zlib_.crc32)(body.slice(0, -8)));
	},
	hexWhole: token => token.slice(-8) === hex((0, external_node_zlib_.crc32)(token.slice(0, -8))),
	hexUpper: token => token.slice(-8) === hex((0, external_node_zlib_.crc32)(token.slice(0, -8))).toUpperCase(),
	hexLittle: token => {
		const [, head = '', tail = ''] = /^(glsa_[A-Za-z0-9]{32})_([0-9a-f]{8})$/i.exec(token) ?? [];
		return head === ''
			? undefined
			: tail.toLowerCase() ===
					hex((0, external_node_zlib_.crc32)(head))
						.match(/../g)
						.reverse()
						.join('');
	},
	base32: token => {
		const [, head = '', tail = ''] = /^(github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{43})([A-Za-z0-9]{8})/.exec(token) ?? [];
		return head === '' ? undefined : tail === base32((0, external_node_crypto_.createHash)('sha256').update(head).digest()).slice(0, 8);
	}
};

function hex(value) {
	return value.toString(16).padStart(8, '0');
}

function base(value, alphabet, length) {
	let text = '';
	for (let rest = value; rest > 0; rest = Math.floor(rest / alphabet.length)) text = alphabet[rest % alphabet.length] + text;
	return text.padStart(length, '0');
}

function base32(bytes) {
	const bits = [...bytes].map(byte => byte.toString(2).padStart(8, '0')).join('');
	return (bits.match(/.{5}/g) ?? []).map(five => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[Number.parseInt(five, 2)]).join('');
}

// packages/lint/rules/shape.ts
const alphabets = {
	B: 'A-Za-z0-9',
	U: 'A-Za-z0-9_\\-',
	E: 'A-Za-z0-9_=\\-',
	X: 'A-Za-z0-9+/',
	P: 'A-Za-z0-9._\\-',
	T: 'A-Za-z0-9._~\\-',
	L: 'a-z0-9',
	G: 'A-Z0-9',
	A: 'A-Z',
	a: 'a-z',
	h: 'a-f0-9',
	H: 'A-F0-9',
	i: 'A-Fa-f0-9',
	D: '0-9',
	S: 'A-Z2-7'
};
const parts = /\{uuid\}|\{([A-Za-z])(\d+)(?:-(\d+))?\}|\(([^)]+)\)|[^{(]+/g;

function parseShape(text) {
	const fixed = [''];
	let last = 'A-Za-z0-9';
	let shortest = 0;
	const source = text.replace(parts, (part, alphabet, least, most, choice) => {
		if (part === '{uuid}') {
			fixed.push('');
			last = 'a-f0-9';
			shortest += 36;
			return '[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}';
		}
		if (alphabet !== undefined) {
			fixed.push('');
			last = alphabets[alphabet];
			shortest += Number(least);
			return `[${last}]{${least}${most === undefined ? '' : `,${most}`}}`;
		}
		if (choice !== undefined) {
			fixed.push('');
			shortest += Math.min(...choice.split('|').map(one => one.length));
			return `(?:${choice.split('|').map(shape_escaped).join('|')})`;
		}
		fixed.push(`${fixed.pop() ?? ''}${part}`);
		shortest += part.length;
		return shape_escaped(part);
	});
	const literal = fixed.reduce((longest, part) => (part.length > longest.length ? part : longest), '');
	return { source, beginnings: beginningsOf(text), literal, last: `[${last}]`, shortest };
}

function beginningsOf(text) {
	const [free, choice] = [text.indexOf('{'), text.indexOf('(')];
	if (choice < 0 || (free >= 0 && free < choice)) {
		const begin = free < 0 ? text : text.slice(0, free);
		return begin.length < 2 ? [] : [begin];
	}
	const fixed = /^(?:[^{(]+|\([^)]*\))*/.exec(text)[0];
	const all = (fixed.match(/\([^)]*\)|[^(]+/g) ?? []).reduce((heads, part) => heads.flatMap(head => (part.startsWith('(') ? part.slice(1, -1).split('|') : [part]).map(one => head + one)), ['']);
	return all.every(one => one.length >= 2) ? all : [];
}

function runOf(shape) {
	let [length, letters, longest] = [0, '', 0];
	for (const [part, alphabet, least, most, choice] of shape.matchAll(parts)) {
		const isUuid = part === '{uuid}';
		const here = isUuid ? 36 : alphabet === undefined ? 0 : Number(least);
		longest += isUuid ? 36 : alphabet !== undefined ? Number(most ?? least) : choice !== undefined ? longestOf(choice) : part.length;
		if (here > length) [length, letters] = [here, isUuid ? 'a-fA-F0-9-' : alphabets[alphabet]];
	}
	return { alphabet: bytesOf(letters), length, longest };
}

function alphabetOf(sign) {
	return bytesOf(alphabets[sign]);
}
const pieceEnds = '"\'`\\';
const known = new Map();

function bytesOf(letters) {
	const there = known.get(letters);
	if (there !== undefined) return there;
	const bytes = new Uint8Array(256);
	for (const [, from = '', to = from] of letters.matchAll(/\\?([^\\])(?:-(.))?/g)) bytes.fill(1, from.charCodeAt(0), to.charCodeAt(0) + 1);
	for (const sign of pieceEnds) bytes[sign.charCodeAt(0)] = 2;
	known.set(letters, bytes);
	return bytes;
}

function longestOf(choice) {
	return Math.max(...choice.split('|').map(one => one.length));
}

function shape_escaped(text) {
	return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

// packages/lint/rules/rule.ts
function rule(id, title, shape, opens, revoke, more = {}) {
	const named = title || id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');
	return { id, title: named, shape, opens, revoke, ...more };
}
const between = `[\\w .\\-\\[\\]"']{0,30}?(?:=>|\\?=|:{1,3}=|\\|\\||=|:|,|\\(|>|(?:key|token|secret|access|private|password|api|id|pat)[ \\t]{1,4}|(?:KEY|TOKEN|SECRET|ACCESS|PRIVATE|PASSWORD|API|ID|PAT)[ \\t]{1,4})[\\s"'\`=(\\[{]{0,8}`;

function matcherOf(rule) {
	const isAnchored = rule.near !== undefined || beginningsOf(rule.shape).length > 0;
	let pattern;
	let run;
	return {
		rule,
		isAnchored,
		get pattern() {
			return (pattern ??= patternOf(rule, isAnchored));
		},
		get run() {
			return (run ??= runOf(rule.shape));
		},
		isWhole: rule.checksum === undefined ? () => {} : checksums[rule.checksum]
	};
}

function patternOf({ shape, near }, isAnchored) {
	const { source, last } = parseShape(shape);
	const token = `${/^[\w{(]/.test(shape) ? '(?<![A-Za-z0-9])' : ''}(${source})(?!${last}`;
	if (near === undefined) return new RegExp(`${token}|[_-][A-Za-z0-9])`, isAnchored ? 'y' : 'g');
	return new RegExp(`(?:${near.map(anyCase).join('|')})${wordEnd}${between}${token}|[.(]|[_-][A-Za-z0-9])`, 'y');
}

function anyCase(word) {
	const [first = '', ...rest] = [...word].map(letter => (/[a-z]/.test(letter) ? `[${letter}${letter.toUpperCase()}]` : letter === '_' ? '[_ .-]?' : letter));
	return `(?:(?<![a-z])(?=[^A-Z])|(?<![A-Z])(?=[A-Z]))${first}${rest.join('')}`;
}
const wordEnd = '(?=[^a-z]|(?:api|key|token|secret|access|auth|client|app|private|pat|account|service|storage))';

// packages/lint/rules/ai.ts
const models = 'models, at the account’s cost';
const rules = [
	rule('openai-project-key', 'OpenAI key', 'sk-(proj|svcacct|admin)-{U58-74}T3BlbkFJ{U58-74}', 'models and files, at the organization’s cost', 'https://platform.openai.com/api-keys'),
	rule('openai-project-key-short', 'OpenAI key', 'sk-(proj|svcacct|admin)-{U20-50}T3BlbkFJ{U20-50}', 'models and files, at the organization’s cost', 'https://platform.openai.com/api-keys'),
	rule('openai-key', 'OpenAI key', 'sk-{B20}T3BlbkFJ{B20}', 'models and files, at the organization’s cost', 'https://platform.openai.com/api-keys'),
	rule('anthropic-key', '', 'sk-ant-api03-{U93}AA', 'models, at the workspace’s cost', 'https://console.anthropic.com/settings/keys'),
	rule('anthropic-admin-key', '', 'sk-ant-admin01-{U93}AA', 'members, workspaces and keys of the organization', 'https://console.anthropic.com/settings/admin-keys'),
	rule('anthropic-oauth-token', 'Anthropic OAuth token', 'sk-ant-oat01-{U80-110}', 'models, as its user', 'https://console.anthropic.com'),
	rule('huggingface-token', 'Hugging Face token', 'hf_{B34}', 'models and data sets of the account, to write with some', 'https://huggingface.co/settings/tokens'),
	rule('huggingface-organization-token', 'Hugging Face organization token', 'api_org_{B34}', 'models and data sets of the account, to write with some', 'https://huggingface.co/settings/tokens'),
	rule('replicate-token', '', 'r8_{U37-48}', models, 'https://replicate.com/account/api-tokens'),
	rule('groq-key', '', 'gsk_{B52}', models, 'https://console.groq.com/keys'),
	rule('perplexity-key', '', 'pplx-{B48}', models, 'Perplexity: Settings, API'),
	rule('xai-key', 'xAI key', 'xai-{B80}', models, 'https://console.x.ai'),
	rule('openrouter-key', 'OpenRouter key', 'sk-or-v1-{h64}', models, 'https://openrouter.ai/settings/keys'),
	rule('deepseek-key', 'DeepSeek key', 'sk-{L32}', models, 'https://platform.deepseek.com/api_keys', { near: ['deepseek'] }),
	rule('mistral-key', '', '{B32}', models, 'https://console.mistral.ai/api-keys', { near: ['mistral'], entropy: 3.5 }),
	rule('cohere-key', '', '{B40}', models, 'https://dashboard.cohere.com/api-keys', { near: ['cohere', 'co_api_key'], entropy: 3.6 }),
	rule('together-key', '', 'tgp_v1_{U43}', models, 'https://api.together.ai/settings/api-keys'),
	rule('cerebras-key', '', 'csk-{L48}', models, 'https://cloud.cerebras.ai'),
	rule('nvidia-key', 'NVIDIA key', 'nvapi-{U60-70}', models, 'https://build.nvidia.com'),
	rule('stability-key', 'Stability or Moonshot key', 'sk-{B48}', models, 'https://platform.stability.ai/account/keys, https://platform.moonshot.ai/console/api-keys', {
		near: ['stability', 'kimi', 'moonshot', 'dreamstudio']
	}),
	rule('elevenlabs-key', 'ElevenLabs key', 'sk_{h48}', 'voices and speech, at the account’s cost', 'ElevenLabs: Profile, API keys'),
	rule('elevenlabs-key-old', 'ElevenLabs key', '{h32}', 'voices and speech, at the account’s cost', 'ElevenLabs: Profile, API keys', { near: ['elevenlabs', 'xi-api-key'] }),
	rule('deepgram-key', '', '{h40}', 'transcripts, at the project’s cost', 'https://console.deepgram.com', { near: ['deepgram'] }),
	rule('assemblyai-key', 'AssemblyAI key', '{h32}', 'transcripts, at the account’s cost', 'https://www.assemblyai.com/app/account', { near: ['assemblyai', 'assembly_ai'] }),
	rule('langsmith-key', 'LangSmith key', 'lsv2_(pt|sk)_{h32}_{h10}', 'traces and prompts of the workspace', 'LangSmith: Settings, API keys'),
	rule('wandb-key', 'Weights & Biases key', 'wandb_v1_{U77}', 'runs and artifacts of the account', 'https://wandb.ai/authorize'),
	rule('wandb-key-old', 'Weights & Biases key', '{h40}', 'runs and artifacts of the account', 'https://wandb.ai/authorize', { near: ['wandb', 'weights_and_biases'] }),
	rule('cursor-key', '', 'key_{h64}', 'the team’s administration or agents', 'Cursor: Settings, API keys'),
	rule('runpod-key', 'RunPod key', 'rpa_{G40}{L6}', 'machines, at the account’s cost', 'RunPod: Settings, API keys'),
	rule('zhipu-key', '', '{h32}.{B16}', models, 'https://z.ai/manage-apikey/apikey-list', { near: ['zhipu', 'bigmodel', 'z.ai', 'glm'] }),
	rule('fireworks-key', '', 'fw_{B22-24}', models, 'Fireworks: API keys'),
	rule('voyage-key', '', 'pa-{U43}', models, 'Voyage: API keys', { entropy: 4 }),
	rule('friendli-token', '', 'flp_{B46}', models, 'Friendli: Tokens'),
	rule('tavily-key', '', 'tvly-{U32-45}', 'searches, at the account’s cost', 'Tavily: API keys'),
	rule('jina-key', '', 'jina_{h32}{U28}', 'embeddings and searches, at the account’s cost', 'Jina: API keys')
];

// packages/lint/rules/cloud.ts
const clusters = 'the clusters and topics that the key was made for';
const names = 'nothing by itself: it names a key';
const cloudflare = 'Cloudflare: My profile, API tokens';
const servers = 'servers and all else of the project or account';
const aws = 'aws iam delete-access-key';
const gcp = 'https://console.cloud.google.com/apis/credentials';
const azure = 'Azure portal: the resource’s Access keys, or the app’s Certificates & secrets';
const cloud_rules = [
	rule('aws-secret-key', 'AWS secret access key', '{X40}', 'with its id, all that its user may do in AWS', aws, {
		near: ['aws_secret_access_key', 'aws_secret_key', 'aws_secret', 'secret_access_key', 'secretaccesskey', 'awssecretkey', 'aws_key', 'aws_session', 'aws'],
		entropy: 3.8,
		instead: 'aws'
	}),
	rule('aws-key-pair', 'AWS access key', `(AKIA|ASIA){S16}(", "|', '|","|','|,|:| ){X40}`, 'whatever its IAM user may do', aws),
	rule('aws-access-key-id', 'AWS access key id', 'AKIA{S16}', 'nothing by itself: it names a key of an IAM user', aws, { verdict: 'indicator', instead: 'aws' }),
	rule('aws-temporary-key-id', 'AWS temporary access key id', 'ASIA{S16}', 'nothing by itself: it names a session', aws, { verdict: 'indicator', instead: 'aws' }),
	rule('aws-bearer-key-id', 'AWS bearer token id', 'A(BIA|CCA){S16}', 'nothing by itself: it names a bearer token', aws, { verdict: 'indicator', instead: 'aws' }),
	rule('aws-session-token', 'AWS session token', 'IQoJb3JpZ2lu{X100-2000}', 'with its key, what the session’s role may do until it expires', 'it expires; end what made it', {
		instead: 'aws',
		isShortLived: true
	}),
	rule('aws-session-token-old', 'AWS session token', 'FwoGZXIvYXdz{X100-2000}', 'with its key, what the session’s role may do until it expires', 'it expires; end what made it', {
		instead: 'aws',
		isShortLived: true
	}),
	rule('aws-bedrock-key', 'Amazon Bedrock API key', 'ABSK{X109-269}', 'models in Bedrock, at the account’s cost', 'IAM: the user’s Bedrock API keys', { instead: 'aws' }),
	rule(
		'aws-bedrock-short-key',
		'Amazon Bedrock API key (short-lived)',
		'bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t{X20-2000}',
		'models in Bedrock, at the account’s cost',
		'it expires within 12 hours',
		{ instead: 'aws', isShortLived: true }
	),
	rule('aws-mws-token', 'Amazon MWS token', 'amzn.mws.{uuid}', 'orders and listings of the seller', 'Seller Central: User permissions'),
	rule('aws-cognito-pool', 'Amazon Cognito identity pool', 'us-east-1:{uuid}', 'what the pool gives to guests', 'bound what unauthenticated identities may do', { verdict: 'indicator' }),
	rule('google-api-key', 'Google API key', 'AIzaSy{U33}', 'the Google APIs that the key is not kept from, at the project’s cost', gcp),
	rule('google-gemini-key', 'Gemini API key', 'AQ.Ab8RN6{U44}', 'models, at the project’s cost', gcp),
	rule('google-oauth-token', 'Google OAuth access token', 'ya29.{U30-400}', 'what its user or service account let it do, for an hour', 'https://myaccount.google.com/connections', {
		isShortLived: true
	}),
	rule('google-refresh-token', 'Google OAuth refresh token', '1//0{U40-120}', 'new access tokens of its user', 'https://myaccount.google.com/connections'),
	rule('google-client-secret', 'Google OAuth client secret', 'GOCSPX-{U28}', 'the sign-in of the application', gcp),
	rule('google-client-id', 'Google OAuth client id', '{D8-16}-{L32}.apps.googleusercontent.com', 'nothing by itself: it names the application', gcp, { verdict: 'indicator' }),
	rule('google-client-secret-old', 'Google OAuth client secret', '{U24}', 'the sign-in of the application', gcp, { near: ['google_secret', 'google'], entropy: 3.3 }),
	rule('google-hmac-key', 'Google Cloud Storage HMAC id', 'GOOG{G57-61}', 'nothing by itself: it names a key of Cloud Storage', 'gcloud storage hmac update --deactivate', { verdict: 'indicator' }),
	rule('firebase-server-key', 'Firebase Cloud Messaging server key', 'AAAA{U7}:{U140}', 'messages to all users of the app', 'Firebase console: Cloud Messaging'),
	rule('azure-client-secret', 'Microsoft Entra client secret', '{T3}{D1}Q~{T31-34}', 'all that the app registration may do', azure, { entropy: 3.2 }),
	rule('azure-storage-key', 'Azure storage account key', '{X86}==', 'all data of the storage or Cosmos account', azure, {
		near: ['accountkey', 'account_key', 'storage_key', 'azure', 'sharedaccesskey', 'primarykey', 'master_key', 'cosmos']
	}),
	rule('azure-shared-access-key', '', '{X43}=', 'the queues, hubs or devices that the key’s policy names', azure, { near: ['sharedaccesskey', 'shared_access_key', 'accesskey', 'servicebus'] }),
	rule('azure-app-config', 'Azure App Configuration secret', '.azconfig.io;Id={P4-60};Secret={X36-120}', 'the configuration, with the secrets in it', azure),
	rule('azure-function-key', 'Azure Functions key', '{U44}AzFu{U4-8}==', 'calling the function', azure, { entropy: 3 }),
	rule('azure-search-key', 'Azure AI Search key', '{B42}AzSe{B6}', 'the search service: its indices', azure, { entropy: 3 }),
	rule('azure-registry-key', 'Azure Container Registry key', '{X42}+ACR{B6}', 'images of the registry', azure, { entropy: 3 }),
	rule('azure-openai-key', 'Azure OpenAI key', '{h32}', 'models, at the subscription’s cost', azure, { near: ['azure_openai', 'openai_api_key', 'cognitive', 'ocp-apim-subscription-key'] }),
	rule('azure-openai-key-new', 'Azure OpenAI key', '{B52}JQQJ99{B26}', 'models, at the subscription’s cost', azure, { entropy: 3 }),
	rule('digitalocean-token', 'DigitalOcean token', 'do(p|o|r)_v1_{h64}', 'droplets, databases and all else of the account', 'DigitalOcean: API, Tokens'),
	rule('digitalocean-spaces-secret', 'DigitalOcean Spaces secret', '{X43}', 'the buckets of the account', 'DigitalOcean: API, Spaces keys', { near: ['spaces_secret', 'do_spaces'] }),
	rule('alibaba-key-id', 'Alibaba Cloud access key id', 'LTAI{B17-21}', names, 'Alibaba RAM: AccessKey', { verdict: 'indicator' }),
	rule('alibaba-secret', 'Alibaba Cloud access key secret', '{B30}', 'with its id, all that its user may do', 'Alibaba RAM: AccessKey', {
		near: ['alibaba', 'aliyun', 'accesskeysecret', 'access_key_secret'],
		entropy: 3.5
	}),
	rule('tencent-key-id', 'Tencent Cloud secret id', 'AKID{B32}', names, 'Tencent CAM: API keys', { verdict: 'indicator' }),
	rule('ibm-key', 'IBM Cloud API key', '{U44}', 'all that its user or service id may do', 'ibmcloud iam api-key-delete', { near: ['ibm', 'ibmcloud', 'bluemix', 'softlayer'], entropy: 3.8 }),
	rule('scaleway-key-id', 'Scaleway access key', 'SCW{G17}', names, 'Scaleway IAM: API keys', { verdict: 'indicator' }),
	rule('yandex-key', 'Yandex Cloud API key', 'AQVN{U35-38}', 'what its service account may do', 'Yandex Cloud: service account, API keys'),
	rule('yandex-aws-secret', 'Yandex static key', 'YC{U38}', 'what its service account may do', 'Yandex Cloud: service account, static keys'),
	rule('yandex-iam-token', 'Yandex IAM token', 't1.{P30-300}.{U80-100}', 'what its service account may do', 'it expires within 12 hours', { isShortLived: true }),
	rule('hetzner-token', 'Hetzner Cloud token', '{B64}', servers, 'Hetzner console: Security, API tokens', { near: ['hetzner', 'hcloud'], entropy: 3.8 }),
	rule('linode-token', '', '{h64}', servers, 'Linode: Profile, API tokens', { near: ['linode'] }),
	rule('vultr-key', 'Vultr API key', '{G36}', servers, 'Vultr: Account, API', { near: ['vultr'] }),
	rule('fly-token', 'Fly.io token', 'fo1_{U43}', 'the apps or the organization that it was made for', 'fly tokens revoke'),
	rule('fly-macaroon', 'Fly.io token', 'fm2_{X100-2000}', 'the apps or the organization that it was made for', 'fly tokens revoke'),
	rule('heroku-key', 'Heroku API key', 'HRKU-AA{U58}', 'apps, with their settings and data', 'heroku authorizations:revoke'),
	rule('heroku-key-old', 'Heroku API key', '{uuid}', 'apps, with their settings and data', 'heroku authorizations:revoke', { near: ['heroku'] }),
	rule('render-key', 'Render API key', 'rnd_{B28}', 'services, with their variables', 'Render: Account settings, API keys'),
	rule('railway-token', '', '{uuid}', 'projects, with their variables', 'Railway: Account, Tokens', { near: ['railway_token', 'railway_api_token'] }),
	rule('vercel-token', '', 'vc(p|k|a|i|r)_{B56}', 'projects and deployments, with their variables', 'Vercel: Account settings, Tokens', { checksum: 'base62' }),
	rule('netlify-token', '', 'nfp_{B36-40}', 'sites and deployments, with their variables', 'Netlify: User settings, Applications'),
	rule('netlify-token-old', 'Netlify token', '{U40-46}', 'sites and deployments, with their variables', 'Netlify: User settings, Applications', { near: ['netlify'], entropy: 3.8 }),
	rule('cloudflare-token', 'Cloudflare API token', 'cf(k|ut|at)_{B40}{h8}', 'the zones and services that it was made for', cloudflare, { checksum: 'hex', documented: true }),
	rule('cloudflare-origin-key', 'Cloudflare origin CA key', 'v1.0-{h24}-{h146}', 'certificates for the zone’s origins', cloudflare),
	rule('cloudflare-global-key', 'Cloudflare global API key', '{h37}', 'all of the account', cloudflare, { near: ['cloudflare', 'cf_api', 'x-auth-key'] }),
	rule('cloudflare-token-old', 'Cloudflare API token', '{U40}', 'the zones and services that it was made for', cloudflare, { near: ['cloudflare', 'cf_api', 'cf_token'], entropy: 3.6 }),
	rule('fastly-token', '', '{U32}', 'the services: configuration and purges', 'Fastly: Account, API tokens', { near: ['fastly'], entropy: 3.4 }),
	rule('supabase-token', '', 'sbp_{L40}', 'all projects of the account', 'Supabase: Account, Access tokens'),
	rule('supabase-secret-key', '', 'sb_secret_{U31}', 'the project’s database, past row-level security', 'Supabase: Project settings, API keys'),
	rule('neon-key', 'Neon API key', 'napi_{L64}', 'all databases of the account', 'Neon: Account settings, API keys'),
	rule('planetscale-token', 'PlanetScale token', 'pscale_tkn_{P32-64}', 'the databases that it was made for', 'pscale service-token delete'),
	rule('planetscale-password', 'PlanetScale password', 'pscale_pw_{P32-64}', 'the databases that it was made for', 'pscale password delete'),
	rule('planetscale-oauth', 'PlanetScale OAuth token', 'pscale_oauth_{P32-64}', 'the databases that it was made for', 'PlanetScale: Settings, OAuth'),
	rule('mongodb-atlas-secret', 'MongoDB Atlas service account secret', 'mdb_sa_sk_{U40}', 'the organization’s clusters, as the service account', 'Atlas: Access manager'),
	rule('databricks-token', '', 'dapi{h32}', 'notebooks, clusters and data, as its owner', 'Databricks: User settings, Access tokens'),
	rule('confluent-secret', '', 'cflt{X60}', clusters, 'confluent api-key delete'),
	rule('confluent-secret-old', 'Confluent secret', '{X64}', clusters, 'confluent api-key delete', { near: ['confluent'], entropy: 4 }),
	rule('confluent-key', 'Confluent access token', '{L16}', clusters, 'confluent api-key delete', { near: ['confluent'], entropy: 3 }),
	rule('cockroach-key', 'CockroachDB Cloud key', 'CCDB1_{B22}_{B40}', 'the organization’s clusters', 'CockroachDB Cloud: Access management'),
	rule('clickhouse-key', 'ClickHouse Cloud secret', '4b1d{B38}', 'the organization’s services', 'ClickHouse Cloud: API keys'),
	rule('datastax-token', 'DataStax Astra token', 'AstraCS:{B24}:{h64}', 'the organization’s databases, within its role', 'Astra: Tokens'),
	rule('elastic-key', 'Elastic Cloud API key', 'essu_{X40-200}', 'the organization’s deployments', 'Elastic Cloud: API keys'),
	rule('pinecone-key', 'Pinecone API key', 'pcsk_{B5-6}_{B63}', 'the project’s indices', 'Pinecone: API keys'),
	rule('exoscale-key', '', 'EXO{h24}', names, 'exo iam api-key delete', { verdict: 'indicator' }),
	rule('upcloud-token', 'UpCloud token', 'ucat_{G26}', servers, 'UpCloud: API tokens'),
	rule('aiven-token', '', '{X372}', 'the account’s services and their data', 'avn user access-token revoke', { near: ['aiven'] }),
	rule('salad-key', 'Salad Cloud key', 'salad_cloud_user_{B30-60}', 'machines, at the account’s cost', 'Salad portal: API access'),
	rule('zuplo-key', 'Zuplo API key', 'zpka_{h32}_{h8}', 'the API that it was issued for, as its consumer', 'Zuplo: the consumer’s API keys', { checksum: 'hex' }),
	rule('redis-cloud-key', 'Redis Cloud key', 'S{L40}', 'the account’s databases', 'Redis Cloud: Access management', { near: ['redis_cloud', 'rediscloud'] })
];

// packages/lint/rules/infra.ts
const secrets = 'the secrets of its project or workplace';
const infra_errors = 'projects and errors of the organization, with what they hold';
const infra_rules = [
	rule('vault-root-token', '', 'hvs.{B24}', 'everything in the Vault', 'vault token revoke', { entropy: 3.2, instead: 'vault' }),
	rule('vault-service-token', '', 'hvs.{U90-200}', 'the secrets that its policies name', 'vault token revoke', { instead: 'vault' }),
	rule('vault-batch-token', '', 'hvb.{U138-300}', 'the secrets that its policies name', 'it expires; rotate what made it', { instead: 'vault' }),
	rule('vault-recovery-token', '', 'hvr.{U90-200}', 'Vault in recovery mode', 'vault token revoke', { instead: 'vault' }),
	rule('vault-legacy-token', 'Vault token', 's.{B24}', 'the secrets that its policies name', 'vault token revoke', { isSelfMade: true, near: ['vault', 'x-vault-token', 'bao'], instead: 'vault' }),
	rule('terraform-token', 'HCP Terraform token', '{B14}.atlasv1.{U60-70}', 'workspaces, with their state and variables', 'HCP Terraform: User settings, Tokens'),
	rule('doppler-token', '', 'dp.(pt|sa|ct|scim|audit).{B40-44}', secrets, 'Doppler: Access, tokens'),
	rule('doppler-service-token', '', 'dp.st.{B40-44}', secrets, 'Doppler: Access, service tokens'),
	rule('doppler-config-token', 'Doppler service token', 'dp.st.{P2-35}.{B40-44}', secrets, 'Doppler: Access, service tokens'),
	rule('onepassword-token', '1Password service account token', 'ops_eyJ{X250-2000}', 'the vaults that the service account may read', '1Password: Service accounts'),
	rule('onepassword-secret-key', '1Password secret key', 'A3-{G6}-{G6}-{G5}-{G5}-{G5}-{G5}', 'with the password, the account’s vaults', '1Password: regenerate the secret key'),
	rule('onepassword-secret-key-long', '1Password secret key', 'A3-{G6}-{G11}-{G5}-{G5}-{G5}', 'with the password, the account’s vaults', '1Password: regenerate the secret key'),
	rule('infisical-token', '', 'st.{h20-60}.{h20-70}.{h20-70}', 'the secrets of its project', 'Infisical: Service tokens', { near: ['infisical'] }),
	rule('pulumi-token', '', 'pul-{h40}', 'stacks, with their state and secrets', 'pulumi: Access tokens'),
	rule('age-key', 'age secret key', 'AGE-SECRET-KEY-1{G58}', 'all that is encrypted for it', 'make a new key and encrypt again', { isSelfMade: true }),
	rule('tailscale-key', '', 'tskey-(api|auth|client|scim|webhook)-{B7-24}-{B9-60}', 'the network: new devices, or its settings', 'Tailscale: Settings, Keys'),
	rule('tailscale-key-old', 'Tailscale key', 'tskey-{L12}-{B20-24}', 'the network: new devices, or its settings', 'Tailscale: Settings, Keys'),
	rule('ngrok-token', 'ngrok token', '{D1}{B26}_{B20-23}', 'tunnels in the account’s name', 'ngrok: Authtokens', { near: ['ngrok', 'authtoken'], entropy: 3.4 }),
	rule('teleport-token', '', '{h32}', 'joining the cluster as a node, while it is valid', 'tctl tokens rm', { near: ['teleport'] }),
	rule('openshift-token', 'OpenShift token', 'sha256~{U43}', 'the cluster, as its user', 'oc delete oauthaccesstoken'),
	rule('dynatrace-token', '', 'dt0{a1}{D2}.{G24}.{G64}', 'the monitored data and settings, within its scopes', 'Dynatrace: Access tokens'),
	rule('datadog-key', 'Datadog API key', '{h32}', 'sending data to the account', 'Datadog: Organization settings, API keys', { near: ['datadog', 'dd_api_key', 'dd-api-key', 'dd_client'] }),
	rule('datadog-app-key', 'Datadog application key', '{h40}', 'with an API key, the account’s data and settings', 'Datadog: Application keys', { near: ['datadog', 'dd_app_key', 'dd_application'] }),
	rule('datadog-token', 'Datadog access token', 'ddpat_{B22}_{B43}', 'the account’s data and settings, as its owner', 'Datadog: Personal access tokens'),
	rule('newrelic-user-key', 'New Relic user key', 'NRAK-{G27}', 'the account’s data and settings, as its owner', 'New Relic: API keys'),
	rule('newrelic-insert-key', 'New Relic insert key', 'NRII-{U32}', 'sending data to the account', 'New Relic: API keys'),
	rule('newrelic-browser-key', 'New Relic browser key', 'NRJS-{h19}', 'sending data of browsers', 'public by design', { verdict: 'indicator' }),
	rule('newrelic-license-key', 'New Relic license key', '{i36}NRAL', 'sending data to the account', 'New Relic: API keys'),
	rule('newrelic-admin-key', 'New Relic admin key', 'NRAA-{h27}', 'the account’s administration', 'New Relic: API keys'),
	rule('newrelic-id', 'New Relic API id', '{G64}', 'the account’s administration', 'New Relic: API keys', { near: ['newrelic', 'new_relic', 'new-relic'], entropy: 3.5 }),
	rule('grafana-service-token', 'Grafana service account token', 'glsa_{B32}_{i8}', 'dashboards and data sources, within its role', 'Grafana: Service accounts', {
		checksum: 'hexLittle',
		documented: true
	}),
	rule('grafana-cloud-token', 'Grafana Cloud token', 'glc_{X32-400}', 'the stacks that its policy names', 'Grafana Cloud: Access policies'),
	rule('grafana-key', 'Grafana API key', 'eyJrIjoi{B70-400}', 'dashboards and data sources, within its role', 'Grafana: API keys'),
	rule('honeycomb-key', '', 'hc(a|b|c|d|x)ik_{L58}', 'the environment’s data', 'Honeycomb: API keys'),
	rule('honeycomb-key-old', 'Honeycomb key', '{B22-32}', 'the environment’s data', 'Honeycomb: API keys', { near: ['honeycomb'], entropy: 3.2 }),
	rule('sentry-org-token', 'Sentry organization token', 'sntrys_eyJpYXQiO{X60-400}(==|=|)_{X43}', infra_errors, 'Sentry: Auth tokens'),
	rule('sentry-user-token', '', 'sntryu_{h64}', infra_errors, 'Sentry: Auth tokens'),
	rule('sentry-token', '', '{h64}', infra_errors, 'Sentry: Auth tokens', { near: ['sentry'] }),
	rule('sumologic-key', 'Sumo Logic access id', 'su{B12}', 'nothing by itself: it names a key', 'Sumo Logic: Access keys', { near: ['sumo', 'sumologic'], verdict: 'indicator' }),
	rule('sumologic-secret', 'Sumo Logic access key', '{B64}', 'with its id, the account’s logs', 'Sumo Logic: Access keys', { near: ['sumo', 'sumologic'], entropy: 3.8 }),
	rule('pagerduty-key', 'PagerDuty API key', 'u+{U18}', 'incidents and schedules', 'PagerDuty: API access keys', { near: ['pagerduty', 'pager_duty', 'pd_api'] }),
	rule('pagerduty-key-old', 'PagerDuty API key', '{U20}', 'incidents and schedules', 'PagerDuty: API access keys', { near: ['pagerduty', 'pager_duty', 'pd_api'], entropy: 3.2 }),
	rule('launchdarkly-key', 'LaunchDarkly token', '(api|sdk)-{uuid}', 'feature flags of the account or environment', 'LaunchDarkly: Authorization'),
	rule('launchdarkly-token', 'LaunchDarkly token', '{U40}', 'feature flags of the account or environment', 'LaunchDarkly: Authorization', { near: ['launchdarkly'], entropy: 3.4 }),
	rule('rollbar-token', '', '{h32}', 'the project’s errors, within its scopes', 'Rollbar: Project access tokens', { near: ['rollbar'] }),
	rule('posthog-key', 'PostHog key', 'ph(x|s|a|r)_{U40-60}', 'the project’s data, as its owner', 'PostHog: Personal API keys'),
	rule('posthog-project-key', 'PostHog project key', 'phc_{U40-60}', 'sending events', 'public by design', { verdict: 'indicator' }),
	rule('prefect-key', 'Prefect API key', 'pnu_{B36}', 'flows and their blocks, as its owner', 'Prefect: API keys'),
	rule('rootly-key', 'Rootly API key', 'rootly_{h64}', 'incidents of the organization', 'Rootly: API keys'),
	rule('apify-token', '', 'apify_api_{B36}', 'actors and their data, at the account’s cost', 'Apify: Settings, Integrations', { checksum: 'base62Lower' }),
	rule('nats-seed', 'NATS seed', 'S(A|U|O|C|N|X){S56}', 'signing as the account, user or operator', 'make new keys with nsc', { isSelfMade: true }),
	rule('rancher-token', '', 'token-{L5}:{L54}', 'the clusters, as its owner', 'Rancher: API keys'),
	rule('kraken-key', '', '{X86}==', 'the account’s balances and orders', 'Kraken: API', { near: ['kraken'] }),
	rule('squarespace-token', '', '{uuid}', 'orders and products of the site', 'Squarespace: Developer tools', { near: ['squarespace'] }),
	rule('zerotier-token', 'ZeroTier token', '{B32}', 'the networks: members and settings', 'ZeroTier: API access tokens', { near: ['zerotier'], entropy: 3.2 }),
	rule('sidekiq-secret', 'Sidekiq credentials', '{h8}:{h8}', 'downloads of the paid packages', 'ask contribsys.com', {
		near: ['bundle_enterprise__contribsys__com', 'bundle_gems__contribsys__com', 'contribsys']
	}),
	rule('adafruit-key', 'Adafruit IO key', 'aio_{B28}', 'feeds and devices of the account', 'Adafruit IO: My key'),
	rule('openweather-key', 'OpenWeather key', '{h32}', 'the API, at the account’s quota', 'OpenWeather: API keys', { near: ['openweather', 'weather_api', 'pyowm', 'appid'] }),
	rule('blynk-token', '', '{U32}', 'the device: its data and its pins', 'Blynk: Device info', { near: ['blynk'], entropy: 3.2 }),
	rule('thingsboard-token', 'ThingsBoard token', '{U20}', 'sending data as the device', 'ThingsBoard: Manage credentials', { near: ['thingsboard'], entropy: 3 })
];

// packages/lint/rules/packages.ts
const packages_rules = [
	rule('npm-token', 'npm token', 'npm_{B36}', 'publishing packages as its owner, or reading private ones', 'npm token revoke; publish with trusted publishing', {
		checksum: 'base62',
		documented: true,
		instead: 'token'
	}),
	rule('npm-legacy-token', 'npm token (legacy)', '{uuid}', 'publishing packages as its owner, or reading private ones', 'npm token revoke; publish with trusted publishing', {
		near: ['authtoken', 'npm_token'],
		instead: 'token'
	}),
	rule('pypi-token', 'PyPI token', 'pypi-AgEIcHlwaS5vcmc{U70-400}', 'publishing the projects that it was made for', 'PyPI: Account settings; publish with trusted publishing', { instead: 'token' }),
	rule('test-pypi-token', 'TestPyPI token', 'pypi-AgENdGVzdC5weXBpLm9yZw{U50-400}', 'publishing on TestPyPI', 'TestPyPI: Account settings', { instead: 'token' }),
	rule('rubygems-key', 'RubyGems API key', 'rubygems_{h48}', 'publishing gems as its owner', 'RubyGems: Settings, API keys; publish with trusted publishing', { instead: 'token' }),
	rule('rust-registry-token', 'Rust crate registry token', 'cio{B32}', 'publishing crates as its owner', 'the registry’s Account settings; publish with trusted publishing', { instead: 'token' }),
	rule('nuget-key', 'NuGet API key', 'oy2{L43}', 'publishing the packages that it was made for', 'NuGet: API keys; publish with trusted publishing', { instead: 'token' }),
	rule('clojars-token', 'Clojars deploy token', 'CLOJARS_{i60}', 'publishing as its owner', 'Clojars: Deploy tokens'),
	rule('docker-token', 'Docker Hub token', 'dckr_pat_{U27}', 'images of its owner, within its scopes', 'Docker Hub: Account settings, Personal access tokens'),
	rule('docker-organization-token', '', 'dckr_oat_{U32}', 'the organization’s repositories', 'Docker Hub: the organization’s Access tokens'),
	rule('docker-swarm-join', 'Docker Swarm join token', 'SWMTKN-1-{L50}-{L25}', 'joining the swarm as a node or a manager', 'docker swarm join-token --rotate', { isSelfMade: true }),
	rule('docker-swarm-unlock', 'Docker Swarm unlock key', 'SWMKEY-1-{X40-44}', 'the swarm’s keys on a manager’s disk', 'docker swarm unlock-key --rotate', { isSelfMade: true }),
	rule('jfrog-key', 'JFrog API key', 'AKCp{B69-70}', 'repositories and artifacts, as its owner', 'JFrog: Profile, API key'),
	rule('jfrog-reference-token', 'JFrog reference token', 'cmVmdGtu{B56}', 'repositories and artifacts, as its owner', 'JFrog: Administration, Access tokens', { instead: 'token' }),
	rule('jfrog-legacy-key', 'Artifactory credential', 'AP{H1}{B8-70}', 'repositories and artifacts, as its owner', 'JFrog: Profile', { near: ['artifactory', 'jfrog'] }),
	rule('cloudsmith-key', '', 'csa_{h30}{B6}', 'packages of its owner', 'Cloudsmith: API settings'),
	rule('deno-token', 'Deno Deploy token', 'dd(p|o)_{B36}', 'projects and deployments of its owner', 'Deno Deploy: Account settings', { checksum: 'base62Whole' }),
	rule('packagecloud-token', 'Package Cloud token', '{h48}', 'publishing and reading packages of its owner', 'Package Cloud: API token', { near: ['packagecloud'] })
];

// packages/lint/rules/payments.ts
const payments = 'payments and customers of the merchant';
const stripe = 'https://dashboard.stripe.com/apikeys';
const payments_rules = [
	rule('stripe-live-key', '', 'sk_live_{B16-120}', 'payments, customers and payouts of the account', stripe),
	rule('stripe-restricted-key', 'Stripe restricted live key', 'rk_live_{B16-120}', 'the live resources that it was made for', stripe),
	rule('stripe-production-key', 'Stripe key', '(sk|rk)_prod_{B16-120}', 'payments, customers and payouts of the account', stripe),
	rule('stripe-test-key', '', 'sk_test_{B16-120}', 'the account’s test data', stripe),
	rule('stripe-restricted-test-key', '', 'rk_test_{B16-120}', 'the account’s test data', stripe),
	rule('stripe-webhook-secret', '', 'whsec_{X32-64}', 'forged events of Stripe', 'https://dashboard.stripe.com/webhooks'),
	rule('stripe-public-key', 'Stripe publishable key', 'pk_live_{B16-120}', 'tokens for payments alone', 'public by design', { verdict: 'indicator' }),
	rule('square-token', 'Square access token', 'EAAA{U60}', payments, 'Square: Developer dashboard'),
	rule('square-token-old', 'Square access token', 'sq0atp-{U22}', payments, 'Square: Developer dashboard'),
	rule('square-secret', '', 'sq0csp-{U43}', 'the sign-in of the application', 'Square: Developer dashboard'),
	rule('braintree-token', 'Braintree access token', 'access_token$production${L16}${h32}', payments, 'Braintree: API keys'),
	rule('braintree-sandbox-token', '', 'access_token$sandbox${L16}${h32}', 'the sandbox’s test data', 'Braintree: API keys', { verdict: 'indicator' }),
	rule('razorpay-key', 'Razorpay live key id', 'rzp_live_{B14}', 'payments of the merchant, with its secret', 'Razorpay: API keys'),
	rule('plaid-token', 'Plaid access token', 'access-(production|development|sandbox)-{uuid}', 'the bank data of one customer', 'Plaid: /item/remove'),
	rule('plaid-secret', '', '{h30}', 'with the client id, bank data of all customers', 'Plaid: Team settings, Keys', { near: ['plaid'] }),
	rule('plaid-client-id', '', '{h24}', 'nothing by itself: it names the client', 'Plaid: Team settings, Keys', { near: ['plaid'] }),
	rule('coinbase-token', '', '{U64}', 'the account’s balances and trades', 'Coinbase: API', { near: ['coinbase'], entropy: 3.6 }),
	rule('paddle-key', '', 'pdl_live_apikey_{L26}_{B22}_{B3}', 'payments and customers of the seller', 'Paddle: Authentication'),
	rule('shippo-token', '', 'shippo_(live|test)_{i40}', 'labels, at the account’s cost', 'Shippo: API'),
	rule('easypost-key', 'EasyPost key', 'EZAK{B54}', 'labels, at the account’s cost', 'EasyPost: API keys'),
	rule('easypost-test-key', 'EasyPost test key', 'EZTK{B54}', 'the account’s test data', 'EasyPost: API keys'),
	rule('gocardless-token', 'GoCardless token', 'live_{E40}', 'payments and mandates of the merchant', 'GoCardless: Developers', { near: ['gocardless'] }),
	rule('flutterwave-key', '', 'FLWSECK_TEST-{h32}-X', 'payments and payouts of the merchant', 'Flutterwave: API'),
	rule('flutterwave-live-key', 'Flutterwave key', 'FLWSECK-{h32}-X', 'payments and payouts of the merchant', 'Flutterwave: API'),
	rule('flutterwave-test', 'Flutterwave encryption key', 'FLWSECK_TEST-{h12}', 'the test data’s encryption', 'Flutterwave: API'),
	rule('flutterwave-public-key', '', 'FLWPUBK_TEST-{h32}-X', 'payments to the merchant alone', 'public by design', { verdict: 'indicator' }),
	rule('bittrex-key', '', '{L32}', 'the account’s balances and orders, with its secret', 'Bittrex: API keys', { near: ['bittrex'], entropy: 3 }),
	rule('kucoin-key', 'KuCoin key', '{h24}', 'the account’s balances and orders', 'KuCoin: API', { near: ['kucoin'] }),
	rule('kucoin-secret', 'KuCoin secret', '{uuid}', 'the account’s balances and orders', 'KuCoin: API', { near: ['kucoin'] }),
	rule('etherscan-key', '', '{G34}', 'the API, at the account’s quota', 'Etherscan: API keys', { near: ['etherscan', 'bscscan'], entropy: 3.2 }),
	rule('infura-key', '', '{h32}', 'nodes, at the project’s quota', 'Infura: Dashboard', { near: ['infura'] }),
	rule('alchemy-key', '', 'g.alchemy.com/v2/{U32}', 'nodes, at the app’s quota', 'Alchemy: Dashboard'),
	rule('ethereum-private-key', '', '0x{i64}', 'the funds of its address', 'move the funds to a new key', { isSelfMade: true, near: ['private_key', 'privatekey'], entropy: 3 }),
	rule('bitcoin-extended-key', 'Bitcoin extended private key', 'xprv{B107-108}', 'the funds of all addresses below it', 'move the funds to a new key', { isSelfMade: true })
];

// packages/lint/rules/saas.ts
const posting = 'posting into the channel';
const mail = 'sending mail in the domain’s name';
const slack = 'https://api.slack.com/apps, or auth.revoke';
const saas_rules = [
	rule('slack-bot-token', '', 'xoxb-{U24-100}', 'channels and messages that the bot may see', slack),
	rule('slack-user-token', '', 'xoxp-{D6-13}-{D6-13}-{U14-80}', 'messages and files as its user', slack),
	rule('slack-app-token', '', 'xapp-{D1}-{G8-14}-{D8-14}-{h32-64}', 'the app’s socket connections', slack),
	rule('slack-config-token', 'Slack configuration token', 'xoxe.xox(b|p)-{D1}-{U100-200}', 'the configuration of the owner’s apps', slack),
	rule('slack-refresh-token', '', 'xoxe-{D1}-{U100-200}', 'new tokens of the app', slack),
	rule('slack-legacy-token', 'Slack token', 'xox(a|o|r|s)-{U12-100}', 'the workspace, within the token’s scopes', slack),
	rule('slack-cookie', 'Slack session', 'xox(c|d)-{P40-300}', 'the signed-in session of its user', slack),
	rule('slack-webhook-long', 'Slack webhook', 'hooks.slack.com/(services|workflows|triggers)/{X43-100}', posting, 'Slack: the app’s Incoming webhooks'),
	rule('slack-webhook', '', 'hooks.slack.com/(services|workflows|triggers)/{B8-14}/{B8-14}/{U20-46}', posting, 'Slack: the app’s Incoming webhooks'),
	rule('discord-bot-token', '', '{U24-28}.{U6}.{U27-40}', 'the servers that the bot is in', 'Discord: Developer portal, Bot', { near: ['discord', 'bot', 'token', 'client'], entropy: 3.8 }),
	rule('discord-webhook', '', 'com/api/webhooks/{D17-20}/{U60-72}', posting, 'Discord: the channel’s Integrations'),
	rule('discord-secret', 'Discord client secret', '{U32}', 'the sign-in of the application', 'Discord: Developer portal, OAuth2', { near: ['discord'], entropy: 3.3 }),
	rule('discord-key', 'Discord API key', '{h64}', 'the sign-in of the application', 'Discord: Developer portal', { near: ['discord'] }),
	rule('teams-webhook', 'Microsoft Teams webhook', '.webhook.office.com/webhookb2/{U36}@{U36}/IncomingWebhook/{L32}/{U36}', posting, 'Teams: the channel’s Connectors'),
	rule('telegram-bot-token', '', '{D8-10}:A{U33-34}', 'the bot: its messages, and its groups', '@BotFather: /revoke'),
	rule('twilio-pair', 'Twilio account and its token', `AC{h32}(", "|', '|","|','|:){h32}`, 'calls, messages and their records', 'Twilio: API keys'),
	rule('twilio-key', 'Twilio API key', 'SK{h32}', 'nothing by itself: it names an API key', 'Twilio: API keys', { verdict: 'indicator' }),
	rule('twilio-account', 'Twilio account id', 'AC{h32}', 'nothing by itself: it names the account', 'Twilio: Account', { verdict: 'indicator' }),
	rule('twilio-secret', '', '{h32}', 'calls, messages and their records, at the account’s cost', 'Twilio: API keys', { near: ['twilio', 'auth_token'] }),
	rule('sendgrid-key', 'SendGrid key', 'SG.{U22}.{U43}', mail, 'SendGrid: Settings, API keys'),
	rule('mailgun-key', '', 'key-{h32}', 'sending mail in the domain’s name, and its logs', 'Mailgun: API security'),
	rule('mailgun-signing-key', '', '{h32}-{h8}-{h8}', 'forged events of Mailgun', 'Mailgun: API security', { near: ['mailgun'] }),
	rule('mailgun-public-key', '', 'pubkey-{h32}', 'checks of addresses alone', 'public by design', { verdict: 'indicator' }),
	rule('mailchimp-key', '', '{h32}-us{D1-2}', 'audiences, campaigns and addresses', 'Mailchimp: Extras, API keys'),
	rule('brevo-key', '', 'xkeysib-{h64}-{B16}', 'contacts, campaigns and sending mail', 'Brevo: SMTP & API'),
	rule('brevo-smtp-key', 'Brevo SMTP key', 'xsmtpsib-{h64}-{B16}', mail, 'Brevo: SMTP & API'),
	rule('postmark-token', '', '{uuid}', mail, 'Postmark: API tokens', { near: ['postmark'] }),
	rule('resend-key', '', 're_{B8-10}_{B20-26}', mail, 'Resend: API keys'),
	rule('mailersend-key', 'MailerSend key', 'mlsn.{h64}', mail, 'MailerSend: API tokens'),
	rule('sparkpost-key', 'SparkPost key', '{h40}', mail, 'SparkPost: API keys', { near: ['sparkpost'] }),
	rule('intercom-token', '', 'dG9rOj{X50-80}=', 'conversations and customers', 'Intercom: Developer hub'),
	rule('intercom-key', '', '{U60}', 'conversations and customers', 'Intercom: Developer hub', { near: ['intercom'], entropy: 3.5 }),
	rule('zendesk-token', '', '{B40}', 'tickets and customers, as its owner', 'Zendesk: API tokens', { near: ['zendesk'], entropy: 3.5 }),
	rule('freshbooks-token', 'FreshBooks token', '{h64}', 'invoices and clients', 'FreshBooks: Developer portal', { near: ['freshbooks'] }),
	rule('hubspot-token', 'HubSpot token', 'pat-(na|eu|ap){D1}-{uuid}', 'contacts, deals and files', 'HubSpot: Private apps'),
	rule('hubspot-key', 'HubSpot key', '{uuid}', 'contacts, deals and files', 'HubSpot: Private apps', { near: ['hubspot', 'hapikey'] }),
	rule('salesforce-session', '', '00D{B12-15}!{P80-120}', 'customer data, as its user', 'Salesforce: Session management', { isShortLived: true }),
	rule('salesforce-refresh-token', '', '5Aep861{P70-100}', 'customer data, as its user', 'Salesforce: Connected apps'),
	rule('notion-token', '', 'ntn_{B46}', 'the pages that the integration is connected to', 'Notion: My integrations'),
	rule('notion-token-old', 'Notion token', 'secret_{B43}', 'the pages that the integration is connected to', 'Notion: My integrations'),
	rule('airtable-token', '', 'pat{B14}.{h64}', 'the bases that its owner may reach', 'Airtable: Developer hub'),
	rule('airtable-key', '', 'key{B14}', 'the bases that its owner may reach', 'Airtable: Developer hub', { near: ['airtable'], entropy: 3 }),
	rule('linear-key', '', 'lin_api_{B40}', 'issues and projects of the workspace', 'Linear: Settings, API'),
	rule('linear-oauth-token', 'Linear OAuth token', 'lin_oauth_{B40-64}', 'issues and projects of the workspace', 'Linear: Settings, API'),
	rule('linear-secret', 'Linear client secret', '{h32}', 'the sign-in of the OAuth application', 'Linear: Settings, API', { near: ['linear'] }),
	rule('asana-token', '', '{D1}/{D10-20}:{h32}', 'tasks and projects, as its owner', 'Asana: My apps', { near: ['asana'] }),
	rule('asana-token-new', 'Asana token', '{D1}/{D10-20}/{D10-20}:{h32}', 'tasks and projects, as its owner', 'Asana: My apps', { near: ['asana'] }),
	rule('asana-secret', 'Asana client secret', '{h32}', 'the sign-in of the OAuth application', 'Asana: My apps', { near: ['asana'] }),
	rule('clickup-token', 'ClickUp token', 'pk_{D5-10}_{G32}', 'tasks and documents, as its owner', 'ClickUp: Apps'),
	rule('figma-token', '', 'figd_{U38-44}', 'files and comments, as its owner', 'Figma: Settings, Security'),
	rule('typeform-token', '', 'tfp_{P44-59}', 'forms and their answers', 'Typeform: Personal tokens'),
	rule('dropbox-token', '', 'sl.{U130-2000}', 'files of the account', 'Dropbox: App console'),
	rule('dropbox-long-token', 'Dropbox token', '{B11}AAAAAAAAAA{U43}', 'files of the account', 'Dropbox: App console', { near: ['dropbox'] }),
	rule('dropbox-secret', 'Dropbox app secret', '{L15}', 'the sign-in of the app', 'Dropbox: App console', { near: ['dropbox'], entropy: 3 }),
	rule('algolia-key', '', '{h32}', 'the indices; an admin key writes them', 'Algolia: API keys', { near: ['algolia'] }),
	rule('contentful-token', 'Contentful management token', 'CFPAT-{U40-46}', 'all content of the space, to write', 'Contentful: CMA tokens'),
	rule('contentful-delivery-token', '', '{U43}', 'published content of the space', 'Contentful: API keys', { near: ['contentful'], entropy: 3.5 }),
	rule('mapbox-secret', 'Mapbox secret token', 'sk.eyJ{U60-100}.{U22}', 'the account’s maps, datasets and tokens', 'Mapbox: Access tokens'),
	rule('mapbox-public', 'Mapbox public token', 'pk.eyJ{U60-100}.{U22}', 'maps, at the account’s cost', 'public by design', { verdict: 'indicator' }),
	rule('okta-token', '', '00{U40}', 'users and applications of the organization, as its owner', 'Okta: Security, API', { near: ['okta', 'ssws'], entropy: 3.3 }),
	rule('auth0-secret', 'Auth0 client secret', '{U64}', 'the sign-in of the application, and its machine tokens', 'Auth0: the application’s Settings', { near: ['auth0'], entropy: 3.8 }),
	rule('brave-key', 'Brave Search key', 'BSA{U27-28}', 'searches, at the account’s cost', 'Brave: API keys'),
	rule('yelp-key', '', '{U128}', 'the API, at the account’s quota', 'Yelp: Manage app', { near: ['yelp'] }),
	rule('lob-key', '', '(live|test)_{h35}', 'sending letters, at the account’s cost', 'Lob: Settings, API keys'),
	rule('messagebird-key', 'MessageBird key', '{B25}', 'messages and calls, at the account’s cost', 'MessageBird: API access', { near: ['messagebird', 'message_bird', 'message-bird'], entropy: 3 }),
	rule('plivo-token', '', '{B40}', 'messages and calls, at the account’s cost', 'Plivo: Console', { near: ['plivo'], entropy: 3.4 }),
	rule('gitter-token', '', '{U40}', 'rooms and messages, as its owner', 'Gitter: Developer', { near: ['gitter'], entropy: 3.4 }),
	rule('mattermost-token', '', '{L26}', 'channels and messages, as its owner', 'Mattermost: Personal access tokens', { near: ['mattermost'], entropy: 3 }),
	rule('looker-secret', 'Looker client secret', '{L24}', 'dashboards and the data behind them', 'Looker: API keys', { near: ['looker'], entropy: 3 }),
	rule('twitch-token', '', '{L30}', 'the channel, within the token’s scopes', 'Twitch: Connections', { near: ['twitch'], entropy: 3 }),
	rule('twitter-bearer', 'Twitter bearer token', 'AAAAAAAAAAAAAAAAAAAAA{U80-110}', 'reading with the app’s quota', 'X: Developer portal', { entropy: 2 }),
	rule('twitter-token', 'Twitter access token', '{D15-25}-{B20-40}', 'posting and reading as the account, with its secret', 'X: Developer portal', { near: ['twitter'], entropy: 3 }),
	rule('twitter-secret', '', '{B35-50}', 'the app, or posting as the account', 'X: Developer portal', { near: ['twitter'], entropy: 3.5 }),
	rule('twitter-key', 'Twitter API key', '{B25}', 'the app, with its secret', 'X: Developer portal', { near: ['twitter'], entropy: 3.2 }),
	rule('facebook-token', '', 'EAA{B100-300}', 'pages and data of its user', 'Meta: App dashboard'),
	rule('facebook-secret', 'Facebook app secret', '{h32}', 'the app: its users’ tokens, and its settings', 'Meta: App dashboard', { near: ['facebook', 'fb_secret', 'fb_app'] }),
	rule('facebook-app-token', '', '{D15-16}|{U27-40}', 'the app: its settings and users', 'Meta: App dashboard', { near: ['facebook', 'access_token'] }),
	rule('linkedin-secret', 'LinkedIn secret', '{B16}', 'the sign-in of the application', 'LinkedIn: My apps', { near: ['linkedin', 'linked_in'], entropy: 2.8 }),
	rule('linkedin-id', 'LinkedIn client id', '{L14}', 'nothing by itself: it names the application', 'LinkedIn: My apps', { near: ['linkedin', 'linked_in', 'linked-in'], entropy: 2.5 }),
	rule('instagram-token', '', 'IG(Q|A){B80-250}', 'the account’s media and messages', 'Meta: App dashboard'),
	rule('flickr-token', '', '{L32}', 'photos of the account', 'Flickr: App garden', { near: ['flickr'], entropy: 3 }),
	rule('nytimes-key', 'New York Times key', '{U32}', 'the API, at the account’s quota', 'NYT: Developers', { near: ['nytimes', 'new-york-times', 'newyorktimes', 'new_york'], entropy: 3 }),
	rule('clearbit-key', '', 'sk_{h32}', 'lookups of persons and companies, at the account’s cost', 'Clearbit: API keys', { near: ['clearbit'] }),
	rule('beamer-token', '', 'b_{U44}', 'announcements of the product', 'Beamer: API'),
	rule('duffel-token', '', 'duffel_(test|live)_{U43}', 'bookings, at the account’s cost', 'Duffel: Developers'),
	rule('finicity-secret', '', '{B20}', 'bank data of customers', 'Finicity: Developer portal', { near: ['finicity'], entropy: 3 }),
	rule('frameio-token', 'Frame.io token', 'fio-u-{U64}', 'videos and projects, as its owner', 'Frame.io: Developer'),
	rule('maxmind-key', 'MaxMind license key', '{B6}_{B29}_mmk', 'downloads and lookups, at the account’s cost', 'MaxMind: License keys'),
	rule('settlemint-token', 'SettleMint token', 'sm_(aat|pat|sat)_{B16}', 'the platform’s blockchains, as its owner', 'SettleMint: Tokens'),
	rule('sendbird-token', '', '{h40}', 'chats and users of the application', 'Sendbird: Settings', { near: ['sendbird'] }),
	rule('etsy-token', '', '{L24}', 'the shop’s API, as the application', 'Etsy: Developers', { near: ['etsy'], entropy: 3 }),
	rule('canva-key', 'Canva secret', 'cnvca{U43}{h8}', 'the sign-in of the integration', 'Canva: Integrations', { checksum: 'hexWhole' }),
	rule('bitly-token', '', '{h40}', 'links of the account', 'Bitly: API', { near: ['bitly', 'bit.ly'] }),
	rule('trello-token', '', '{B32}', 'boards of the account', 'Trello: Applications', { near: ['trello'], entropy: 3 }),
	rule('trello-long-token', 'Trello token', '{h64}', 'boards of the account', 'Trello: Applications', { near: ['trello'] }),
	rule('zapier-webhook', '', 'hooks.zapier.com/hooks/catch/{D5-10}/{L6-10}', 'starting the Zap with any data', 'Zapier: the Zap’s trigger'),
	rule('shopify-token', '', 'shp(at|ss|pa|ca)_{B32-38}', 'orders, customers and products of the shop', 'Shopify: Develop apps')
];

// packages/lint/rules/services.ts
const services_rules = [
	rule('dependency-track-key', 'Dependency-Track API key', 'odt_{B32}', 'the projects and their components, within the team’s rights', 'Dependency-Track: Administration, Teams'),
	rule('dependency-track-key-new', 'Dependency-Track API key', 'odt_{B8}_{B32}', 'the projects and their components, within the team’s rights', 'Dependency-Track: Administration, Teams'),
	rule('sourcegraph-license-key', 'Sourcegraph licence token', 'slk_{h64}', 'the licence of the instance', 'Sourcegraph: Site admin'),
	rule('ionic-token', 'Ionic personal access token', 'ion_{B42}', 'apps and builds of its owner', 'Ionic: Account settings, Personal access tokens'),
	rule('pagarme-key', 'Pagar.me API key', 'ak_(live|test)_{B30-34}', 'payments and customers of the merchant', 'Pagar.me: Settings, API keys'),
	rule('ubidots-key', 'Ubidots API key', 'BB(FF|US)-{B30-60}', 'devices and their data', 'Ubidots: API credentials'),
	rule('voiceflow-key', 'Voiceflow API key', 'VF.(DM|WS).{L24}.{B16}', 'the assistant: its content and conversations', 'Voiceflow: Integrations, API keys'),
	rule('teamwork-token', '', 'tkn.v1_{X71-80}=', 'tasks and projects, as its owner', 'Teamwork: Profile, API keys'),
	rule('nylas-key', 'Nylas API key', 'nyk_(v0_|){B50-80}', 'mail, calendars and contacts of the connected accounts', 'Nylas: Dashboard, API keys'),
	rule('fleetbase-key', 'Fleetbase API key', 'flb_(live|test)_{B20}', 'orders and fleets of the organization', 'Fleetbase: Developers, API keys'),
	rule('riot-key', 'Riot Games API key', 'RGAPI-{L8}-{L4}-{L4}-{L4}-{L12}', 'the API, at the product’s quota', 'https://developer.riotgames.com'),
	rule('runway-key', 'Runway API key', 'key_{h128}', 'models, at the organization’s cost', 'Runway: API keys'),
	rule('retell-key', 'Retell AI API key', 'key_{h28}', 'calls and agents, at the account’s cost', 'Retell AI: API keys'),
	rule('coze-token', 'Coze access token', 'pat_{B64}', 'bots and workspaces, as its owner', 'Coze: Personal access tokens'),
	rule('scalingo-token', 'Scalingo API token', 'tk-us-{U48}', 'apps, with their settings and data', 'Scalingo: Profile, API tokens', { entropy: 2.2 }),
	rule('twitch-stream-key', '', 'live_{D8-10}_{B30}', 'streaming on the channel', 'Twitch: Creator dashboard, Stream'),
	rule('newrelic-query-key', 'New Relic query key', 'NRIQ-{U32}', 'queries of the account’s data', 'New Relic: API keys'),
	rule('branch-key', 'Branch.io key', 'key_(live|test)_{B32}', 'links and events of the app', 'Branch: Account settings'),
	rule('zoho-token', 'Zoho OAuth token', '1000.{h32}.{h32}', 'the account’s data, within the token’s scopes', 'Zoho: API console, or POST /oauth/v2/token/revoke'),
	rule('authress-key', 'Authress service client key', '(sc|ext|scauth|authress)_{B5-30}.{L4-6}.acc(-|_){L10-32}.{U30-120}', 'what the service client may do', 'Authress: Service clients'),
	rule('adobe-client-secret', '', 'p8e-{U32}', 'the sign-in of the project', 'Adobe Developer console: the project’s credentials'),
	rule('devin-user-key', 'Devin API key', 'apk_user_{X60-250}', 'sessions of the agent, as its user', 'Devin: Settings, API keys'),
	rule('devin-service-key', 'Devin API key', 'apk_{X80-250}', 'sessions of the agent, as the organization', 'Devin: Settings, API keys'),
	rule('fly-token-first', 'Fly.io token', 'fm1(a|r)_{X60-2000}', 'the apps or the organization that it was made for', 'fly tokens revoke'),
	rule('intra42-secret', '42 Intra application', 's-s4t2(af|ud)-{h64}', 'the sign-in of the application', '42 Intra: the application’s page'),
	rule('asaas-token', 'Asaas API token', '$aact_(prod|hmlg)_{X30-200}', 'payments and transfers of the account', 'Asaas: Integrations, API key', { entropy: 2.2 }),
	rule('mapbox-temporary-token', '', 'tk.eyJ{U30-120}.{U22}', 'the account’s maps, for an hour', 'it expires within an hour'),
	rule('pushbullet-token', 'Pushbullet access token', 'o.{B32}', 'messages and devices of its owner', 'Pushbullet: Settings, Access tokens', { near: ['pushbullet'] }),
	rule('teams-webhook-old', 'Microsoft Teams webhook', 'outlook.office.com/webhook/{uuid}@{uuid}/IncomingWebhook/{h32}/{uuid}', 'posting into the channel', 'Teams: the channel’s Connectors'),
	rule('mattermost-webhook', '', 'hooks/{L26}', 'posting into the channel', 'Mattermost: Integrations, Incoming webhooks', { entropy: 3.2 }),
	rule('tines-webhook', '', 'tines.com/webhook/{h32}/{h32}', 'starting the story with any data', 'Tines: the story’s webhook action'),
	rule('infura-url', 'Infura project key in a URL', 'infura.io/v3/{h32}', 'nodes, at the project’s quota', 'Infura: Dashboard'),
	rule('alchemy-url', 'Alchemy key in a URL', 'alchemyapi.io/v2/{U32}', 'nodes, at the app’s quota', 'Alchemy: Dashboard'),
	rule('vault-unseal-key', '', '{X43-44}', 'with others of its kind, all of Vault', 'vault operator rekey', { near: ['unseal_key'], isSelfMade: true }),
	rule('azure-devops-token-old', 'Azure DevOps token', '{L52}', 'code, pipelines and packages of the organization, as its owner', 'Azure DevOps: User settings, Personal access tokens', {
		near: ['azure_devops', 'ado_pat', 'azdo', 'vsts', 'system_accesstoken'],
		entropy: 3.6,
		instead: 'token'
	}),
	rule('compatible-model-key', 'Key of a model provider', 'sk-{h32}', 'models, at the account’s cost', 'the page of API keys of the provider whose address stands beside it'),
	rule('notify-key', 'GC Notify API key', 'gcntfy-{U1-60}-{uuid}-{uuid}', 'messages in the service’s name', 'GC Notify: API integration'),
	rule('firebase-device-token', 'Firebase Cloud Messaging device token', ':APA91b{U120-180}', 'messages to one device, with the server’s key', 'it changes when the app is installed anew', {
		verdict: 'indicator'
	}),
	rule('midtrans-key', 'Midtrans server key', 'Mid-server-{U16-28}', 'payments of the merchant', 'Midtrans: Settings, Access keys'),
	rule('mercury-token', 'Mercury API token', 'mercury_production_{P20-80}_yrucrem', 'accounts and payments of the business', 'Mercury: Settings, API tokens'),
	rule('airtable-oauth-token', 'Airtable OAuth token', 'oa{U8-20}.v1.{X20-200}', 'the bases that its user let the integration reach', 'Airtable: Integrations', { near: ['airtable'] }),
	rule('workos-key', 'WorkOS API key', 'sk_(live|test)_a2V5{B40-80}', 'users and directories of the environment', 'WorkOS: API keys'),
	rule('paystack-key', 'Paystack secret key', 'sk_(live|test)_{h40}', 'payments and transfers of the merchant', 'Paystack: Settings, API keys'),
	rule('stytch-secret', '', 'secret-(live|test)-{U36}=', 'users and sessions of the project', 'Stytch: API keys'),
	rule('kagi-key', 'Kagi API key', '{U40-60}.{U40-60}', 'searches, at the account’s cost', 'Kagi: Settings, API', { near: ['kagi'] }),
	rule('freshworks-key', 'Freshworks API key', '{B20}', 'tickets and customers, as its owner', 'Freshworks: Profile settings', { near: ['freshdesk', 'freshservice', 'freshsales'], entropy: 3.2 }),
	rule('civo-key', 'Civo API key', '{B50}', 'clusters and all else of the account', 'Civo: Profile, Security', { near: ['civo'], entropy: 3.8 }),
	rule('ovh-secret', 'OVH application secret', '{h32}', 'with its key and consumer key, the account’s services', 'OVH: API keys', { near: ['ovh_application_secret', 'ovh_consumer_key', 'ovh'] }),
	rule('box-secret', 'Box client secret', '{B32}', 'the sign-in of the app', 'Box: Developer console', { near: ['box_client_secret', 'box_secret', 'boxsdk', 'box_key', 'box_token'], entropy: 3.4 }),
	rule('splunk-token', 'Splunk HEC token', '{uuid}', 'sending events', 'Splunk: Data inputs, HTTP Event Collector', { near: ['splunk'] }),
	rule('adyen-key', 'Adyen API key', 'AQE{X60-120}=-{X30-60}=', 'payments of the merchant, within its roles', 'Adyen: Developers, API credentials', { near: ['adyen'] }),
	rule('razorpay-secret', '', '{B24}', 'with its id, payments of the merchant', 'Razorpay: API keys', { near: ['razorpay'], entropy: 3.3 }),
	rule('minimax-key', 'MiniMax API key', 'sk-api-{U100-140}', 'models, at the account’s cost', 'MiniMax: API keys'),
	rule('cursor-cog-key', 'Cognition service key', 'cog_{B40-80}', 'sessions of the agent, as the organization', 'Devin: Settings, Service users'),
	rule('endor-labs-key', 'Endor Labs key', 'endr+{B16}', 'projects and findings, within its role', 'Endor Labs: API keys'),
	rule('buildkite-token', '', 'bkpat_{U48-60}', 'the packages of the registry', 'Buildkite: Personal settings, API access tokens'),
	rule('contentstack-token', 'Contentstack management token', 'cs{h24}', 'all content of the stack', 'Contentstack: Tokens', { near: ['contentstack'] }),
	rule('telegram-bot-url', 'Telegram bot token in a URL', 'api.telegram.org/bot{D8-10}:A{U34}', 'the bot: its messages, and its groups', '@BotFather: /revoke'),
	rule('segment-token', 'Segment API token', 'sgp_{B64}', 'the workspace’s sources and destinations', 'Segment: Access management, Tokens'),
	rule(
		'github-stateless-token',
		'GitHub App token',
		'ghs_{D1-12}_eyJ{U20-400}.eyJ{U20-2000}.{U20-700}',
		'repositories of the installation, for an hour',
		'DELETE https://api.github.com/installation/token',
		{ isShortLived: true }
	),
	rule('newrelic-license-key-eu', 'New Relic license key', 'eu01xx{h30}NRAL', 'sending data to the account', 'New Relic: API keys'),
	rule('newrelic-rest-key', 'New Relic REST API key', 'NRRA-{h42}', 'the account’s data', 'New Relic: API keys'),
	rule('pixie-key', '', 'px-(api|dep)-{uuid}', 'the cluster’s telemetry', 'Pixie: Admin, API keys'),
	rule('mergify-key', 'Mergify application key', 'mergify_application_key_{U30-80}', 'queues of the organization', 'Mergify: Application keys'),
	rule('flexport-token', '', 'shltm_{U40}', 'shipments of the account', 'Flexport: API tokens'),
	rule('jumpcloud-key', 'JumpCloud API key', 'jca_{B36}', 'users and devices, as its administrator', 'JumpCloud: My API key'),
	rule('wakatime-key', 'WakaTime API key', 'waka_{uuid}', 'the account’s coding activity', 'WakaTime: Settings'),
	rule('trello-attached-token', 'Trello token', 'ATTA{B60-76}', 'boards of the account', 'Trello: Applications'),
	rule('vercel-blob-token', 'Vercel Blob token', 'vercel_blob_rw_{B16}_{B30}', 'reading and writing the store', 'Vercel: Storage'),
	rule('xendit-key', 'Xendit API key', 'xnd_(production|development)_{B40-80}', 'payments of the account', 'Xendit: API keys'),
	rule('omise-key', 'Omise secret key', 'skey_(test_|live_|){L18-20}', 'charges of the account', 'Omise: Keys'),
	rule('checkout-key', 'Checkout.com secret key', 'sk_(test_|){uuid}', 'payments of the account', 'Checkout.com: Keys'),
	rule('cashfree-key', 'Cashfree secret', 'cfsk_ma_(prod|test)_{h32}_{h8}', 'payments of the account', 'Cashfree: API keys'),
	rule('onesignal-key', 'OneSignal API key', 'os_v2_(app|org)_{L90-120}', 'messages to the app’s users', 'OneSignal: Keys & IDs'),
	rule('courier-key', 'Courier API key', 'pk_(prod|test)_{G28}', 'messages, as the workspace', 'Courier: API keys'),
	rule('klaviyo-key', 'Klaviyo private key', 'pk_{h34}', 'profiles and campaigns of the account', 'Klaviyo: API keys'),
	rule('langfuse-key', 'Langfuse secret key', 'sk-lf-{uuid}', 'traces of the project', 'Langfuse: Settings, API keys'),
	rule('helicone-key', '', 'sk-helicone-{L7}-{L7}-{L7}-{L7}', 'requests of the organization', 'Helicone: Settings'),
	rule('e2b-key', 'E2B API key', 'e2b_{h40}', 'sandboxes, at the team’s cost', 'E2B: API keys'),
	rule('daytona-key', 'Daytona API key', 'dtn_{h64}', 'sandboxes of the organization', 'Daytona: Keys'),
	rule('xai-management-key', 'xAI management key', 'xai-token-{B80}', 'keys and teams of the account', 'https://console.x.ai'),
	rule('socket-key', 'Socket API token', 'sktsec_{U43-60}', 'scans of the organization', 'Socket: API tokens'),
	rule('snyk-platform-token', 'Snyk token', 'snyk_(uat|sat).{L8}.{U16-140}.{U16-60}', 'the organization’s projects and vulnerabilities', 'Snyk: Account settings'),
	rule('circleci-project-token', 'CircleCI project token', 'CCIPRJ_{B22}_{h40}', 'pipelines of the project', 'CircleCI: Project settings, API permissions'),
	rule('packagist-token', '', 'packagist_(ort|out|urt|uut)_{h68}', 'private packages of the organization', 'Private Packagist: Settings'),
	rule('onepassword-recovery-key', '1Password recovery code', '1PRK-{G4}-{G4}-{G4}-{G4}-{G4}-{G4}-{G4}-{G4}-{G4}-{G4}-{G4}-{G4}-{G4}', 'the account and its vaults', '1Password: Recovery codes'),
	rule('sui-key', 'Sui private key', 'suiprivkey1{L50-60}', 'the funds of the address', 'move them to another address'),
	rule('aptos-key', 'Aptos private key', '(ed25519|secp256k1)-priv-0x{h64}', 'the funds of the address', 'move them to another address'),
	rule('secret-token-uri', 'Secret token (RFC 8959)', 'secret-token:{P16-200}', 'what its issuer gave it for', 'at its issuer'),
	rule('shopify-partner-token', 'Shopify token', '(prtapi|shptka|shpua)_{h32}', 'the shop, or the partner’s shops', 'Shopify: Settings'),
	rule('polar-token', '', 'polar_(oat|pat)_{B32-64}', 'products and customers of the organization', 'Polar: Settings'),
	rule('configcat-key', 'ConfigCat SDK key', 'configcat-sdk-1/{U22}/{U22}', 'flags of the environment', 'ConfigCat: SDK keys'),
	rule('feishu-webhook', 'Lark webhook', '/open-apis/bot/v2/hook/{uuid}', 'messages to the group', 'the group’s bot settings'),
	rule('wecom-webhook', 'WeCom webhook', 'qyapi.weixin.qq.com/cgi-bin/webhook/send?key={uuid}', 'messages to the group', 'the group’s bot settings'),
	rule('ifttt-webhook', 'IFTTT webhook key', '/with/key/{U22-43}', 'triggers of the account', 'IFTTT: Webhooks'),
	rule('make-webhook', '', '(make|integromat).com/{L32}', 'starting the scenario with any data', 'Make: Webhooks'),
	rule('thingsboard-url', 'ThingsBoard device token', '/api/v1/{B20}/(telemetry|attributes|rpc)', 'data of the device', 'ThingsBoard: the device’s credentials', { entropy: 3 }),
	rule('truenas-key', 'TrueNAS API key', '{D1-3}-{B64}', 'the storage, as its user', 'TrueNAS: API keys', { near: ['truenas'] }),
	rule('codeclimate-id', 'Code Climate reporter id', '{h64}', 'uploads of coverage for the repository', 'Code Climate: Test coverage', { near: ['cc_test_reporter_id'] }),
	rule('dropbox-long-lived-token', 'Dropbox token', 'sl.u.{U100-2000}', 'files of the account', 'Dropbox: Connected apps'),
	rule('pinterest-token', '', 'pina_{B60-400}', 'boards and ads of the account', 'Pinterest: Developer portal'),
	rule('akamai-token', 'Akamai client token', 'akab-{L16}-{L16}', 'APIs of the account, with its secret', 'Akamai: Identity & access'),
	rule('redirect-pizza-token', 'redirect.pizza token', 'rpa_{L30}', 'redirects of the team', 'redirect.pizza: API'),
	rule('teamcity-token', 'TeamCity token', 'eyJ0eXAiOiAiVENWMiJ9.{U36}.{U48}', 'builds and projects, as its owner', 'TeamCity: Access tokens'),
	rule('stackhawk-key', 'StackHawk key', 'hawk.{U20}.{U20}', 'scans of the organization', 'StackHawk: API keys'),
	rule('amazon-client-secret', 'Login with Amazon secret', 'amzn1.oa2-cs.v1.{h64}', 'the sign-in of the application', 'Amazon: Security profiles'),
	rule('lichess-token', '', 'lip_{B20}', 'the account, within its scopes', 'Lichess: API access tokens'),
	rule('pangea-token', '', 'pts_{L32}', 'services of the project', 'Pangea: Tokens'),
	rule('ramp-secret', 'Ramp client secret', 'ramp_sec_{B48}', 'cards and expenses of the business', 'Ramp: Developer apps'),
	rule('statsig-secret', 'Statsig server secret', 'secret-{B43-44}', 'gates and experiments of the project', 'Statsig: API keys', { entropy: 4 }),
	rule('persona-key', 'Persona API key', 'persona_production_{U20-60}', 'inquiries, with what people gave', 'Persona: API keys'),
	rule('kubernetes-bootstrap-token', '', '{L6}.{L16}', 'joining nodes to the cluster', 'kubeadm token delete', { near: ['kubeadm_join'] }),
	rule('kong-token', 'Kong Konnect access token', '(kpat|spat)_{B45-60}', 'the gateways, as its owner or as the system account', 'Kong Konnect: Personal or System access tokens'),
	rule('deepl-key', 'DeepL API key', '{uuid}:fx', 'translations on the account', 'DeepL: Account, API keys'),
	rule('make-mcp-url', 'Make MCP address', 'make.com/mcp/api/v1/u/{uuid}', 'the scenarios that the address offers, as its owner', 'Make: Profile, API access'),
	rule('llamacloud-key', '', 'llx-{B44-52}', 'indices, at the account’s cost', 'LlamaCloud: API keys'),
	rule('firecrawl-key', '', 'fc-{h32}', 'crawls, at the account’s cost', 'Firecrawl: API keys'),
	rule('qianfan-key', 'Baidu Qianfan key', 'bce-v3/ALTAK-{B21}/{L40}', 'models, at the account’s cost', 'Baidu Cloud: Qianfan, API keys'),
	rule('browserbase-key', '', 'bb_(live|test)_{U27}', 'browsers, at the account’s cost', 'Browserbase: Settings'),
	rule('cartesia-key', '', 'sk_car_{B20-24}', 'speech, at the account’s cost', 'Cartesia: API keys'),
	rule('appsync-key', 'AWS AppSync key', 'da2-{L26}', 'the queries that the API leaves to its keys', 'aws appsync delete-api-key'),
	rule('azure-storage-signed-key', 'Azure storage account key', '{X76}+ASt{X6}==', 'all data of the account', 'Azure portal: Access keys'),
	rule('azure-cosmos-signed-key', 'Azure Cosmos DB key', '{X76}ACDb{X6}==', 'all data of the account', 'Azure portal: Keys'),
	rule('azure-servicebus-signed-key', 'Azure Service Bus key', '{X33}+ASb{X6}=', 'queues of the key’s policy', 'Azure portal: Shared access policies'),
	rule('aiven-password', 'Password of a managed database', 'AVNS_{U15-24}', 'the database', 'Aiven or DigitalOcean: the database’s users'),
	rule('databricks-oauth-secret', 'Databricks OAuth token', '(dose|doau){h32}', 'the workspace, as the principal', 'Databricks: the service principal'),
	rule('cloudflare-turnstile-secret', '', '0x4AAAAA{U27}', 'checks of the widget', 'Cloudflare: Turnstile'),
	rule('cloudflare-tunnel-token', '', 'eyJhIjoi{X140-400}', 'traffic of the tunnel', 'Cloudflare: Zero Trust, Tunnels'),
	rule('xata-key', '', 'xau_{U33-50}', 'databases of the workspace', 'Xata: API keys'),
	rule('convex-deploy-key', '', '(prod|dev):{P5-80}|eyJ{E20-500}', 'code and data of the deployment', 'Convex: Settings, Deploy keys'),
	rule('matrix-token', 'Matrix access token', 'syt_{X2-100}_{B20}_{B6}', 'the account: its rooms and messages', 'Matrix: sign the device out'),
	rule('axiom-token', '', 'xa(at|pt)-{uuid}', 'data sets of the organization', 'Axiom: Settings'),
	rule('ory-token', '', 'ory_(pat|apikey|st|at|rt|ac)_{U32-90}', 'the project, or one identity', 'Ory: API keys'),
	rule('inngest-signing-key', '', 'signkey-(prod|test|staging|branch)-{h64}', 'functions of the environment', 'Inngest: Signing keys'),
	rule('trigger-key', 'Trigger.dev key', 'tr_(dev|prod|stg|pat)_{B20-24}', 'tasks of the project', 'Trigger.dev: API keys'),
	rule('portainer-token', '', 'ptr_{X43}=', 'containers, as its owner', 'Portainer: My account'),
	rule('tolgee-key', '', 'tg(pak|pat)_{L40-64}', 'translations of the project', 'Tolgee: API keys'),
	rule('unkey-root-key', '', 'unkey_{B20-32}', 'keys of the workspace', 'Unkey: Root keys'),
	rule('dbt-token', 'dbt token', 'dbt(c|u)_{U30-80}', 'jobs of the account', 'dbt: API tokens'),
	rule('aikido-secret', '', 'AIK_(CI|SECRET)_{B20-65}', 'findings of the workspace', 'Aikido: Settings'),
	rule('tableau-token', 'Tableau personal access token', '{X22}==:{B32}', 'the site, as its owner', 'Tableau: My account'),
	rule('mollie-key', '', 'live_{B30}', 'payments of the profile', 'Mollie: API keys'),
	rule('mercadopago-token', '', 'APP_USR-{D13-16}-{D6}-{h32}-{D6-10}', 'payments of the account', 'Mercado Pago: Your integrations'),
	rule('sumup-key', '', 'sup_sk_{B20-48}', 'payments of the merchant', 'SumUp: API keys'),
	rule('woocommerce-key', '', '(cs|ck)_{h40}', 'orders and products of the shop', 'WooCommerce: Settings, REST API'),
	rule('pubnub-secret', '', 'sec-c-{X48}', 'rights of all clients', 'PubNub: Keysets'),
	rule('vk-token', 'VK token', 'vk1.a.{U80-240}', 'the account or community', 'VK: end the session'),
	rule('onfido-token', '', 'api_(live|sandbox)(_us|_ca|).{P32-80}', 'checks, with what people gave', 'Onfido: Tokens'),
	rule('telnyx-key', '', 'KEY0{H31}_{B22}', 'messages and calls, at the account’s cost', 'Telnyx: API keys'),
	rule('discord-user-token', '', 'mfa.{U84}', 'the account', 'change its password')
];

// packages/lint/rules/source.ts
const source_github = 'https://github.com/settings/tokens, or the owner of the app';
const gitlab = 'GitLab: the owner’s or the project’s Access tokens';
const atlassian = 'https://id.atlassian.com/manage-profile/security/api-tokens';
const source_rules = [
	rule('github-personal-token', 'GitHub personal access token (classic)', 'ghp_{B36}', 'repositories, packages and settings of its owner, within its scopes', source_github, {
		checksum: 'base62',
		documented: true
	}),
	rule('github-oauth-token', 'GitHub OAuth token', 'gho_{B36}', 'what its user let the OAuth app do', source_github, { checksum: 'base62', documented: true }),
	rule('github-user-token', 'GitHub user-to-server token', 'ghu_{B36}', 'what its user let the GitHub app do', source_github, { checksum: 'base62', documented: true }),
	rule('github-server-token', 'GitHub server-to-server token', 'ghs_{B36}', 'the repositories that the GitHub app or job is installed on', source_github, {
		checksum: 'base62',
		documented: true,
		isShortLived: true
	}),
	rule('github-refresh-token', 'GitHub refresh token', 'ghr_{B36-76}', 'new user tokens of the GitHub app', source_github),
	rule('github-fine-grained-token', 'GitHub fine-grained token', 'github_pat_{B22}_{B59}', 'the repositories and rights that it was given', source_github, { checksum: 'base32' }),
	rule('gitlab-personal-token', 'GitLab personal access token', 'glpat-{P20-300}', 'projects and the API as its owner, within its scopes', gitlab, { checksum: 'base36', documented: true }),
	rule('gitlab-deploy-token', 'GitLab deploy token', 'gldt-{U20}', 'the project’s repository and registries', gitlab),
	rule('gitlab-runner-token', 'GitLab runner authentication token', 'glrt-{P20-300}', 'the jobs of the runner, with their variables', gitlab, { checksum: 'base36', documented: true }),
	rule('gitlab-runner-registration', 'GitLab runner registration token', 'GR1348941{U20}', 'the right to register a runner that gets the project’s jobs', gitlab),
	rule('gitlab-ci-build-token', 'GitLab CI job token', 'glcbt-{B1-5}_{U20}', 'what the job may reach, while it runs', gitlab, { isShortLived: true }),
	rule('gitlab-trigger-token', 'GitLab pipeline trigger token', 'glptt-{U40}', 'the right to run pipelines of the project', gitlab),
	rule('gitlab-feed-token', 'GitLab feed token', 'glft-{U20-100}', 'the activity and calendar of its user', gitlab),
	rule('gitlab-mail-token', 'GitLab incoming mail token', 'glimt-{U25}', 'the right to create issues as its user', gitlab),
	rule('gitlab-agent-token', 'GitLab agent token', 'glagent-{U50-100}', 'the connection of a cluster’s agent', gitlab),
	rule('gitlab-oauth-secret', 'GitLab OAuth application secret', 'gloas-{U64}', 'the sign-in of the OAuth application', gitlab),
	rule('gitlab-scim-token', 'GitLab SCIM token', 'glsoat-{U20-50}', 'the accounts of the group', gitlab),
	rule('gitlab-feature-token', 'GitLab feature flag client token', 'glffct-{U20}', 'the project’s feature flags', gitlab),
	rule('gitlab-session', 'GitLab session cookie', '_gitlab_session={h32}', 'the signed-in session of its user', gitlab),
	rule('atlassian-token', 'Atlassian API token', 'ATATT3{P180-200}={H8}', 'Jira, Confluence and Bitbucket as its owner', atlassian, { checksum: 'hexUpper' }),
	rule('bitbucket-app-password', '', 'ATBB{B32}', 'repositories of its owner, within its scopes', atlassian, { checksum: 'hexUpper' }),
	rule('bitbucket-repository-token', 'Bitbucket access token', 'ATCTT3{P180-200}={H8}', 'the repository, project or workspace that it was made for', atlassian, { checksum: 'hexUpper' }),
	rule('bitbucket-server-token', 'Bitbucket Server token', 'BBDC-{X40-50}', 'repositories of the server, as its owner', atlassian),
	rule('bitbucket-client-secret', '', '{B32}', 'the sign-in of the OAuth consumer', atlassian, { near: ['bitbucket'], entropy: 3.2 }),
	rule('azure-devops-token', 'Azure DevOps token', '{B70-78}AZDO{B4-6}', 'code, pipelines and packages of the organization, as its owner', 'Azure DevOps: User settings, Personal access tokens', {
		instead: 'token'
	}),
	rule('circleci-token', 'CircleCI token', 'CCIPAT_{B22}_{h40}', 'projects, pipelines and their variables', 'CircleCI: User settings, Personal API tokens'),
	rule('buildkite-user-token', 'Buildkite API token', 'bkua_{h40-53}', 'pipelines and builds of the organization', 'Buildkite: Personal settings, API access tokens'),
	rule('buildkite-agent-token', '', 'bkaa_{B60-75}', 'the right to take jobs, with their secrets', 'Buildkite: Agents, Agent tokens'),
	rule('travis-token', 'Travis CI token', '{U20-22}', 'builds and settings of its owner’s repositories', 'Travis CI: Settings, API authentication', { near: ['travis'], entropy: 3.2 }),
	rule('drone-token', 'Drone CI token', '{B32}', 'builds and secrets of its owner’s repositories', 'Drone: Account settings', { near: ['droneci', 'drone_token'], entropy: 3.2 }),
	rule('codecov-token', '', '{L32}', 'uploads of coverage for the repository', 'Codecov: Settings, General', { near: ['codecov'], entropy: 3, instead: 'token' }),
	rule('sonar-token', '', 'sq(u|a|p)_{B40}', 'projects and analyses, as its owner', 'Sonar: My account, Security'),
	rule('sonar-legacy-token', 'Sonar token (legacy)', '{h40}', 'projects and analyses, as its owner', 'Sonar: My account, Security', { near: ['sonar'] }),
	rule('sourcegraph-token', '', 'sgp_{i16}_{i40}', 'the code that its owner may search', 'Sourcegraph: Settings, Access tokens'),
	rule('sourcegraph-local-token', 'Sourcegraph token', 'sgp_{i40}', 'the code that its owner may search', 'Sourcegraph: Settings, Access tokens', { entropy: 3 }),
	rule('sourcegraph-instance-token', 'Sourcegraph token', 'sgp_local_{i40}', 'the code that its owner may search', 'Sourcegraph: Settings, Access tokens'),
	rule('snyk-token', '', '{uuid}', 'the organization’s projects and vulnerabilities', 'Snyk: Account settings, API token', { near: ['snyk'] }),
	rule('harness-token', '', '(pat|sat).{U22}.{i24}.{B20}', 'pipelines and connectors, as its owner', 'Harness: My profile, API keys'),
	rule('octopus-key', 'Octopus Deploy API key', 'API-{G26}', 'deployments and environments, as its owner', 'Octopus: Profile, My API keys'),
	rule('infracost-key', 'Infracost API key', 'ico-{B32}', 'the organization’s cost estimates', 'Infracost: Org settings'),
	rule('postman-key', 'Postman API key', 'PMAK-{i24}-{i34}', 'collections and environments of its owner, with the secrets in them', 'Postman: Settings, API keys'),
	rule('postman-collection-key', 'Postman collection access key', 'PMAT-{G26}', 'reading of the collection', 'Postman: the collection’s sharing settings'),
	rule('readme-key', 'ReadMe API key', 'rdme_{L70}', 'the project’s documentation', 'ReadMe: Configuration, API key'),
	rule('jira-token', 'Jira API token', '{B24}', 'Jira and Confluence as its owner', atlassian, { near: ['jira', 'atlassian', 'confluence'], entropy: 3.3 }),
	rule('gitea-token', '', '{h40}', 'repositories of its owner', 'Gitea: Settings, Applications', { near: ['gitea'] })
];

// packages/lint/rules/all.gen.ts
const all_gen_rules = [...rules, ...cloud_rules, ...infra_rules, ...packages_rules, ...payments_rules, ...saas_rules, ...services_rules, ...source_rules];

// packages/lint/engine/place.ts
const madeFolder =
	/(?:^|[/\\])(?:(?:[\w.-]*[-_.])?(?:tests?|testing|testsuite|selftests?|fixtures?|mocks?|examples?|samples?|demos?|fuzz(?:er|ing)?)(?:[-_.]?(?:suites?|data|utils?|vectors?|cases?|files?|support|harness|prog(?:ram)?s?))?|proptest-regressions|__(?:tests?|mocks|fixtures)__|tests?[-_][\w.-]+|[a-z]{2,}(?<!la|con|at|pro|de|es)tests?|x?t|torture|regress(?:ions?)?|integration|molecule|specs?|e2e|cassettes|golden|snapshots?|docs?(?:[-_](?:src|xml|html))?|documentation|tutorials?|bench(?:es|marks?)?|node_modules|vendor)[/\\]/;
const madeFile =
	/(?:^|[/\\])(?:tests?[-_][^/\\]*|conftest|tests?|mocks?|samples?|examples?|[^/\\]*(?:[._-]test|[._-]tests|[._-]spec|Test(?:s|Case|Base|Helper|Utils?|Data)?|_testing|[^/\\]*vectors?[^/\\]*|[._-]kat|[._-](?:self)?tests?[._-][^/\\]*|[._-]examples?[-_.]?\d*|[._-]mock|[._-]example|[._-]sample))\.[A-Za-z0-9]+$|\.(?:example|sample|template|dist|snap|rst|t)$/;

function isMadeUpPlace(path) {
	return madeFolder.test(path.toLowerCase()) || madeFile.test(path);
}
const place_document =
	/\.(?:md|mdx|markdown|adoc|asciidoc|rst|textile|rdoc|pod|org|texi(?:nfo)?|wiki|scrbl|man|mdoc|html?)$|(?:^|[/\\])(?:readme|metadata|pkg-info|changelog|changes|history|contributing)[^/\\]*$|(?:^|[/\\])(?:[\w-]*news|building|hacking|usage|faq)(?:\.\w+)?$|(?:^|[/\\])(?:doc\.go|(?:swagger|openapi)[^/\\]*\.(?:ya?ml|json))$|(?:^|[/\\])man(?:\d|pages)?[/\\][^/\\]*\.(?:\d\w*|xml)$/i;

function isDocument(path) {
	return place_document.test(path);
}
const code =
	/\.(?:[cm]?[jt]sx?|py|pyi|go|java|kts?|scala|cs|vb|cpp|cc|cxx|c|h|hh|hpp|hxx|inl|rb|rbs|php|phtml|inc|rs|swift|m|mm|lua|nse|pl|pm|dart|groovy|gradle|vue|svelte|exs?|erl|hrl|cljs?|el|lisp|scm|rkt|mli?|r|jl|hs|fs|nim|tcl|pas|asn1?|idl|sol|ps1|psm1|scss|sass|less)$/i;

function isCode(path) {
	return code.test(path.replace(/\.(?:template|tmpl|tpl|in|dist|orig)$/, ''));
}
const quiet =
	/(?:^|[/\\])(?:\.daypass-ignore|\.cargo-checksum\.json|RECORD|package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|composer\.lock|Cargo\.lock|go\.(?:sum|mod|work)|poetry\.lock|Pipfile\.lock|uv\.lock|Gemfile\.lock|Podfile\.lock|mix\.lock|flake\.lock)$|\.(?:min\.js|min\.css|map|svg|css|lock|pb\.go|po|pot|g?mo|elc|ipa|wasm|vdproj|jpe?g|png|gif)$/i;

function isMachineMade(path) {
	return quiet.test(path);
}
const languages =
	'ar|az|be|bg|bn|bs|ca|cs|cy|da|de|el|en|eo|es|et|eu|fa|fi|fil|fr|ga|gl|he|hi|hr|hu|hy|id|it|ja|ka|kk|km|ko|lt|lv|mk|ml|mn|mr|ms|nb|ne|nl|nn|pa|pl|pt|ro|ru|sk|sl|sq|sr|sv|sw|ta|te|th|tl|tr|uk|ur|uz|vi|zh';
const translation = new RegExp(
	String.raw`(?:^|[/\\])(?:(?:translations?|_?locales?|locali[sz]ations?|i18n|l10n|langs?|languages?|nls|[\w-]+\.lproj|values(?:-[\w-]+)?)[/\\]|(?:[\w.-]*[._-])?(?:${languages})(?:[-_][a-z]{2,4})?\.(?:json5?|ya?ml|properties|php|[jt]s|arb|strings|resx|xli?ff?|ftl|toml|ini|inc|lua)$)`,
	'i'
);

function isTranslation(path) {
	return translation.test(path);
}

function kindOf(path) {
	const unpacked = unpackedPath(path);
	const is = [isMadeUpPlace, isDocument, isCode, isMachineMade, isTranslation].map(one => Number(one(unpacked)));
	return [...is, ownWay.exec(unpacked)?.[0]].join('');
}
const ownWay = /\.(?:pyi?|rs|go|rbs?|pot?)$/;

function unpackedPath(path) {
	return path.replace(/\.(?:gz|bz2|xz|zst)$/i, '');
}

function judgedPath(path, bytes) {
	const unpacked = unpackedPath(path);
	if (bytes[0] !== 35 || bytes[1] !== 33 || isCode(unpacked)) return unpacked;
	const name = /^#!.*(python|perl|ruby|node|php|lua|tclsh|escript|Rscript)/.exec(bytes.toString('latin1', 0, 100))?.[1];
	return name === undefined ? unpacked : `${unpacked}.${name === 'python' ? 'py' : 'pl'}`;
}

// packages/lint/engine/context.ts
function madeUpPlaces(path, text) {
	if (!isCode(path)) return () => false;
	const isShown = /\.(?:go|rbs?)$/.test(path);
	let ranges;
	return at => isInDocComment(text, at) || (isShown && isCodeInComment(text, at)) || isIn((ranges ??= rangesOf(path, text)), at) || isNamedMadeUp(text, at);
}

function isInDocComment(text, at) {
	const begin = text.lastIndexOf('\n', at) + 1;
	const line = text.slice(begin, begin + 120);
	if (/^[ \t]{0,60}(?:(?:\*|\/\*\*|\/\/[/!])[^*/]|--(?:-| ?[|@<]| {2}))/.test(line) || /^[ \t]{0,40}(?:#|\/\/)[ \t]{1,40}(["'])[\w .-]{1,50}\1[ \t]{0,4}:/.test(line)) return true;
	const before = `\n${text.slice(Math.max(0, at - longest), at)}`;
	return before.lastIndexOf('\n/**') > before.lastIndexOf('*/');
}

function isCodeInComment(text, at) {
	const begin = text.lastIndexOf('\n', at) + 1;
	return /^[ \t]{0,40}(?:\/\/|#)(?:\t| {2,})/.test(text.slice(begin, begin + 60));
}
const longest = 10_000;

function isNamedMadeUp(text, at) {
	const begin = Math.max(text.lastIndexOf('\n', at - 1) + 1, at - 80);
	return /dummy|fake|bogus/i.test(text.slice(begin, at));
}

function rangesOf(path, text) {
	if (/\.pyi?$/.test(path)) return docStrings(text);
	if (path.endsWith('.rs')) return rustTests(text);
	return [...text.matchAll(documented)].map(({ index, 0: whole }) => [index, index + whole.length]);
}
const documented = /^=(?:pod|head\d|over|item|encoding|begin)\b[^]*?(?:^=(?:cut|end)\b|(?![^]))/gm;

function docStrings(text) {
	const quotes = [...text.matchAll(/"""|'''/g)].map(({ index }) => index);
	return quotes.flatMap((from, index) => (index % 2 === 0 ? [[from, quotes[index + 1] ?? text.length]] : []));
}

function rustTests(text) {
	const found = [];
	if (/^#!\[cfg\(test\)\]/m.test(text)) return [[0, text.length]];
	const tests = /^([ \t]{0,40})#\[(?:cfg\((?:all\()?test\b|(?:\w{1,30}::)?test\b)/gm;
	for (let match = tests.exec(text); match !== null; match = tests.exec(text)) {
		const end = closeOf(text, match.index, `\n${match[1]}}`);
		found.push([match.index, end]);
		tests.lastIndex = Math.max(end, match.index + match[0].length);
	}
	return found;
}

function closeOf(text, from, close) {
	let at = text.indexOf(close, from);
	while (at >= 0 && /^\s{0,40}"/.test(text.slice(at + close.length, at + close.length + 48))) at = text.indexOf(close, at + close.length);
	return at < 0 ? text.length : at;
}

function isIn(ranges, at) {
	let [low, high] = [0, ranges.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (ranges[middle][0] <= at) low = middle + 1;
		else high = middle;
	}
	return low > 0 && at < ranges[low - 1][1];
}

// packages/lint/engine/classes.ts
const classes = new Uint8Array(256);
const lower = new Uint8Array(256);
const digits = 27;
for (let byte = 0; byte < 256; byte++) {
	const isUpper = byte >= 65 && byte <= 90;
	lower[byte] = isUpper ? byte + 32 : byte;
	const isLetter = isUpper || (byte >= 97 && byte <= 122);
	const sign = ['0123456789', '_', '-', './:', '$+~='].findIndex(signs => signs.includes(String.fromCharCode(byte)));
	classes[byte] = isLetter ? byte & 31 : sign < 0 ? 0 : digits + sign;
}

function isWordClass(one) {
	return one > 0 && one <= digits;
}

function tableOf(signs, ...ranges) {
	const table = new Uint8Array(256);
	for (const range of ranges) table.fill(1, range.charCodeAt(0), range.charCodeAt(1) + 1);
	for (let at = 0; at < signs.length; at++) table[signs.charCodeAt(at)] = 1;
	return table;
}

// packages/lint/engine/gates.ts
const gates_longest = { name: 100, blanks: 20, closers: 18, opening: 128, head: 600 };

function tableWithout(signs) {
	const table = new Uint8Array(256).fill(1);
	for (let at = 0; at < signs.length; at++) table[signs.charCodeAt(at)] = 0;
	for (let at = 0; at < spaces.length; at++) table[spaces.charCodeAt(at)] = 0;
	return table;
}
const spaces = '\t\n\v\f\r  ';
const letters = ['AZ', 'az'];
const gates_name = tableOf('_.-', '09', ...letters);
const space = tableOf(spaces);
const word = tableOf(' \t', ...letters);
const closer = tableOf('\\"\'`])}[', '09');
const opening = tableOf(`${spaces}=:?!<>|+-[](@&$/\\`, ...letters);
const type = tableOf('_.|<>[]& ', '09', ...letters);
const bare = tableWithout('"\'`,;<>(){}[]&|').fill(0, 0, 32);
const quote = tableOf('"\'`');
const operator = tableOf(' \t=:>?!<-');
const textBegins = new Set(Buffer.from('"\'#/-*'));
const cell = tableOf('_.-"\'`[] ', '09', ...letters);
const cellEnds = new Set(Buffer.from(',;|)\t\r\n'));
const separates = new Set(Buffer.from(',;|\t'));
const gap = tableOf(' ,\t\r\n');
const [colon, equals, less, more, dash, question] = [...Buffer.from(':=<>-?')];
const [comma, parenthesis, brace, bar, bang, slash, dollar, ampersand, gates_mail] = [...Buffer.from(',({|!/$&@')];

function mayBeGiven(bytes, start, end, isInCode) {
	let to = end;
	while (to > start && gates_name[bytes[to - 1]] !== 1) to--;
	const last = Math.min(bytes.length, end + gates_longest.name);
	while (to < last && gates_name[bytes[to]] === 1) to++;
	return isGivenBehind(bytes, start, to, isInCode) || isGivenBefore(bytes, start, to, isInCode);
}

function isGivenBehind(bytes, start, to, isInCode) {
	const closed = passed(bytes, to, closer, gates_longest.closers);
	let at = closed;
	while (at - closed < gates_longest.blanks && isBlank(bytes[at] ?? 0)) at++;
	const sign = bytes[at] ?? 0;
	if (sign === colon || sign === equals || sign === question || sign === bang || sign === bar)
		return !isInCode || quote[bytes[passed(bytes, at, opening, gates_longest.opening)] ?? 0] === 1 || isOfType(bytes, at) || isInString(bytes, start) || isInText(bytes, start, at);
	if ((sign === comma || sign < 32) && isPaired(bytes, at)) return true;
	if (isInHead(bytes, start, to)) return true;
	if (sign === more || (sign === less && (bytes[at + 1] === dash || bytes[at + 1] === slash))) return true;
	if (at === closed) return (sign === comma && bytes[at + 2] === 100) || ((sign === comma || sign === parenthesis || sign === brace) && mayOpen(bytes, at + 1));
	if (quote[sign] === 1 || (sign === gates_mail && quote[bytes[at + 1] ?? 0] === 1)) return true;
	if (sign === brace) return space[bytes[at + 1] ?? 0] === 1;
	if (gates_name[sign] !== 1) return false;
	return (
		mayOpen(bytes, at) || isValue(bytes, at) || isTyped(bytes, at) || isAttribute(bytes, start) || (!isInCode && (isMoreThanAWord(bytes, at, start) || isSaid(bytes, at) || isSetting(bytes, start)))
	);
}

function isValue(bytes, at) {
	return bytes[at] === 118 && bytes[at + 5] === equals;
}

function isTyped(bytes, at) {
	const end = passed(bytes, at, word, 16);
	return bytes[end] === equals && end > at;
}

function isOfType(bytes, at) {
	const end = passed(bytes, at + 1, type, 60);
	return bytes[end] === equals && quote[bytes[passed(bytes, end, opening, gates_longest.opening)] ?? 0] === 1;
}

function mayOpen(bytes, at) {
	for (let next = at; next < at + 5; next++) if (quote[bytes[next] ?? 0] === 1) return true;
	return false;
}

function isInString(bytes, start) {
	const from = beginOf(bytes, start);
	const before = bytes[from - 1];
	return before === question || before === ampersand || (before === brace && bytes[from - 2] === dollar);
}

function isInText(bytes, start, at) {
	const from = passed(bytes, at, operator, 8);
	const end = passed(bytes, from, bare, 400);
	if (end - from < 8 || !hasDigits(bytes, from, end)) return false;
	for (let before = start - 1; before >= 0 && start - before < 300 && bytes[before] !== 10; before--) if (textBegins.has(bytes[before])) return true;
	return false;
}
const settings = ['ENV ', 'ARG ', 'SetEnv '].map(text => Buffer.from(text));

function isSetting(bytes, start) {
	const from = beginOf(bytes, start);
	return bytes[from - 1] === 32 && settings.some(setting => standsBefore(bytes, from, setting));
}

function standsBefore(bytes, end, text) {
	let index = 1;
	while (index <= text.length && bytes[end - index] === text[text.length - index]) index++;
	return index > text.length;
}

function isInHead(bytes, start, to) {
	const end = passed(bytes, to, cell, gates_longest.name);
	if (!cellEnds.has(bytes[end] ?? 10)) return false;
	let from = start;
	while (from > 0 && start - from < gates_longest.head && (cell[bytes[from - 1]] === 1 || cellEnds.has(bytes[from - 1]))) from--;
	if (from > 0) return bytes[from - 1] === parenthesis && isInsertion(bytes, from - 1);
	for (let at = 0; at <= end && at < bytes.length && bytes[at] !== 10; at++) if (separates.has(bytes[at])) return true;
	return false;
}

function isInsertion(bytes, bracket) {
	let at = bracket - 1;
	while (bytes[at] <= 32 && bracket - at < 12) at--;
	const last = at;
	while (bytes[at] > 32 && last - at < gates_longest.name) at--;
	return at < last && (bytes[at - 1] | 32) === 111 && (bytes[at - 2] | 32) === 116 && (bytes[at - 3] | 32) === 110;
}

function isPaired(bytes, at) {
	const begin = passed(bytes, at, gap, 60);
	if (begin === at) return false;
	const letter = bytes[begin + quote[bytes[begin] ?? 0]] | 32;
	return letter === 118 || letter === 112 || bytes[passed(bytes, begin, gates_name, gates_longest.name)] === equals;
}

function isSaid(bytes, at) {
	return verbs.has(bytes[at]) && hasDigits(bytes, at, at + 120, 1);
}
const verbs = new Set(Buffer.from('iafot-'));

function isAttribute(bytes, start) {
	const from = beginOf(bytes, start);
	return quote[bytes[from - 1] ?? 0] === 1 && bytes[from - 2] === equals;
}

function isMoreThanAWord(bytes, at, start) {
	const end = passed(bytes, at, bare, 400);
	return (end - at >= 8 && hasDigits(bytes, at, end, 1)) || (end - at >= 5 && bytes[beginOf(bytes, start)] === dash);
}

function isGivenBefore(bytes, start, to, isInCode) {
	const from = beginOf(bytes, start);
	if (bytes[from - 1] === less && (bytes[to] === more || bytes[to] === 32)) return true;
	let at = from - 1;
	while (at >= 0 && from - at < 6 && isBlank(bytes[at])) at--;
	if (bytes[at] === equals) return true;
	return !isInCode && to - from >= 20 && (to - from >= 36 || hasDigits(bytes, from, to));
}

function beginOf(bytes, start) {
	let from = start;
	while (from > 0 && start - from < gates_longest.name && gates_name[bytes[from - 1]] === 1) from--;
	return from;
}

function passed(bytes, from, over, most) {
	const last = Math.min(bytes.length, from + most);
	let at = from;
	while (at < last && over[bytes[at]] === 1) at++;
	return at;
}

function isBlank(byte) {
	return byte === 32 || byte === 9;
}

function hasDigits(bytes, from, to, least = 2) {
	let count = 0;
	for (let at = from; at < to && count < least; at++) if (bytes[at] >= 48 && bytes[at] <= 57) count++;
	return count === least;
}
const user = tableWithout(':/?#@"\'`<>[]{}|');
const gates_password = tableWithout(':/?#@"\'`<>{}|');
const base64 = tableOf('+/', '09', ...letters);
const gates = {
	'url-password'(bytes, end) {
		const userEnd = passed(bytes, end, user, 80);
		const colonAt = bytes[userEnd] === gates_mail ? passed(bytes, userEnd + 1, user, 80) : userEnd;
		if (bytes[colonAt] !== colon) return false;
		const at = passed(bytes, colonAt + 1, gates_password, 200);
		return bytes[at] === gates_mail && at - colonAt > 3;
	},
	'registry-auth'(bytes, end) {
		const sign = bytes[passed(bytes, end, space, 80)];
		return sign === colon || sign === equals;
	},
	'authorization-basic': (bytes, end) => passed(bytes, end, base64, 8) === end + 8,
	'authorization-token'(bytes, end) {
		const sign = bytes[passed(bytes, end + quote[bytes[end] ?? 0], space, 3)];
		return sign === colon || sign === equals;
	}
};

// packages/lint/engine/owner.ts
const saysLittle = /^(?:key|access|private|token|secret|pat)\d{0,2}$/i;

function owner_named(text, from, own) {
	if (!saysLittle.test(own)) return own;
	const owner = /[?&]/.test(text[from - 1] ?? '') ? '?' : wordsBefore(text, from) || parentOf(text, from);
	return `${owner}${own}`;
}

function wordsBefore(text, from) {
	if (!/[ \t]/.test(text[from - 1] ?? '')) return '';
	return /(?:[\w-]{2,30}[ \t]{1,4}){1,3}$/.exec(text.slice(Math.max(0, from - 48), from))?.[0].replace(/[ \t]+/g, ' ') ?? '';
}
const owner_longest = 600;
const ofKubernetes = /(?:ref|selector|expressions|tolerations|items)$/i;

function parentOf(text, from) {
	if (!/[\s"'-]/.test(text[from - 1] ?? '\n')) return '';
	const lines = text.slice(Math.max(0, from - owner_longest), from).split('\n');
	const depth = /^([ \t]*)(?:- )?["']?$/.exec(lines.pop())?.[1]?.length;
	if (depth === undefined) return '';
	for (const line of lines.reverse()) {
		const section = /^\[+["']?([\w. -]{2,40})["']?\]+\r?$/.exec(line)?.[1];
		if (section !== undefined) return `${section}.`;
		if (/^[ \t]*(?:\r?$|#|\/\/|;)/.test(line)) continue;
		if (/^[ \t]*/.exec(line)[0].length < depth) return ownerAt(line);
		if (depth === 0 && !/^["'\w.-]{1,60}[ \t]*[:=]/.test(line)) return '';
	}
	return '';
}

function ownerAt(line) {
	const name = /^[ \t]*(?:- )?["']?([\w.-]{2,40})["']?[ \t]*[:=]?[ \t]*[{[]?\r?$/.exec(line)?.[1];
	return name === undefined || ofKubernetes.test(name) ? '' : `${name}.`;
}

// packages/lint/engine/offsets.ts
function lastAtMost(numbers, most) {
	let [low, high] = [0, numbers.length - 1];
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (numbers[middle] <= most) low = middle;
		else high = middle - 1;
	}
	return low;
}

// packages/lint/engine/pieces.ts
const pieces_longest = { piece: 400, pieces: 12 };
const joint = /[ \t]{0,4}(?:(?:\+\+?|\.{1,2}|[&~]|<>|\|\|)[ \t]{0,4})?(?:\\?\r?\n[ \t]{0,40})?(?:(?:\+\+?|\.{1,2}|[&~]|<>|\|\|)[ \t]{0,4})?(?:[bfurBFUR]{1,2}(?=["']))?(["'`])/y;
const pieces_comma = /[ \t]{0,4},\s{0,40}(["'`])/y;
const joined = /[ \t]{0,4},?\s{0,40}[\])}][ \t]{0,4}(?:\.join\([ \t]{0,4}(?:''|""|``)[ \t]{0,4}\)|,[ \t]{0,4}(?:''|"")\))/y;
const joins = /(?:(?:''|"")\.join\(\s{0,20}[[(]?|(?:''|"")\.concat\(|concat\(|implode\((?:''|""),\s{0,4}(?:array\(|\[))\s{0,40}["'`]$/i;
const continued = /\\\r?\n[ \t]{0,40}/y;

function readPieces(text, at, quote) {
	const [texts, offsets, places] = [[], [0], [at]];
	let length = 0;
	let open = quote;
	let isList;
	let next = at;
	while (texts.length < pieces_longest.pieces) {
		const end = endOf(text, next, open);
		texts.push(text.slice(next, end));
		length += end - next;
		const sign = text[end];
		const go = matchAt(continued, text, end);
		if (go !== null) next = end + go[0].length;
		else {
			if (sign !== '"' && sign !== "'" && sign !== '`') return isList === true ? undefined : whole(end);
			if (open !== undefined && open !== sign) return;
			const more = matchAt(joint, text, end + 1) ?? (isList === false ? null : matchAt(pieces_comma, text, end + 1));
			if (more === null) {
				if (isList === true && !joins.test(text.slice(Math.max(0, at - 80), at)) && matchAt(joined, text, end + 1) === null) return;
				return whole(end + 1);
			}
			isList ??= more[0].includes(',');
			open = more[1];
			next = end + 1 + more[0].length;
		}
		offsets.push(length);
		places.push(next);
	}
	return isList === true ? undefined : whole(next);
	function whole(end) {
		if (texts.length < 2) return;
		return {
			value: texts.join(''),
			end,
			placeOf(index) {
				const last = lastAtMost(offsets, index);
				return places[last] + index - offsets[last];
			}
		};
	}
}

function mayGoOn(bytes, end, withLists) {
	const last = Math.min(bytes.length, end + pieces_longest.piece);
	let at = end;
	while (at < last && stops[bytes[at]] === 0) at++;
	if (bytes[at] === 92) return bytes[at + 1] === 10 || bytes[at + 1] === 13;
	if (!quotes.has(bytes[at] ?? 0)) return false;
	at++;
	while (bytes[at] === 32 || bytes[at] === 9) at++;
	return goesOn.has(bytes[at] ?? 0) || (withLists && bytes[at] === 44);
}
const quotes = new Set([34, 39, 96]);
const stops = tableOf('"\'`\\', '\0 ');
const goesOn = new Set([10, 13, ...Buffer.from('+.&~<|\\"\'`')]);

function endOf(text, from, quote) {
	let at = from;
	for (; at < text.length && at - from < pieces_longest.piece; at++) {
		const code = text.charCodeAt(at);
		if (code < 32 || (quote === undefined && code === 32)) break;
		if (quote === undefined ? code === 34 || code === 39 || code === 96 : text[at] === quote) break;
		if (code === 92) {
			const following = text.charCodeAt(at + 1);
			if (following === 10 || following === 13) break;
			if (quote !== undefined) at++;
		}
	}
	return at;
}

function matchAt(pattern, text, at) {
	pattern.lastIndex = at;
	return pattern.exec(text);
}

// packages/lint/engine/ways.ts
const ways_between = {
	closers: String.raw`(?:\\{0,3}["'\`]|[\])}]|\[\d{0,4}\]){0,3}`,
	parameter: String.raw`([ \t]{0,4}:[ \t]{0,4}(?:\{[ \t]{0,4}|\{?\r?\n(?:[ \t]{1,40}["']?(?:Description|Type|NoEcho|MinLength|MaxLength|AllowedPattern|ConstraintDescription)["']?[ \t]{0,4}:[^\n]{0,200}\n){0,7}[ \t]{1,40})["']?(?:Default|[vV]alue)["']?[ \t]{0,4}:[ \t]{0,4})`,
	operator: String.raw`(?:[ \t]{1,4}\{ ?get;[^{}\n]{0,40}\})?[ \t]{0,20}\??((?:\|\||\?\?|\/\/)=|->(?=[ \t]{0,4}["'])|:{1,3}=|=>|={1,3}|!={1,2}|<-|:-|:(?!:))[ \t]{0,20}(?:(?:(?:&(?:'\w{1,10} )?)?[A-Z]?[a-z]{2,9}\??|[A-Za-z][\w.|<>[\] ]{2,40}[ \t])[ \t]?=[ \t]?(?=["'\`[(]|[A-Z]\w{2,20}\())?`,
	type: String.raw`([ \t]{1,4}(?:[Aa]s[ \t])?[Ss]tring[ \t]{0,4}=[ \t]{0,4})`,
	attribute: String.raw`((?:[ \t]{1,4}[\w-]{1,20}=["'][^"'\n]{0,60}["']){0,3}[ \t]{1,4}(?:value|content)=)`,
	variable: String.raw`([ \t]{1,4}\{\s{1,20}(?:(?:type|description|sensitive)\b[^\n]{0,80}\n\s{1,20}){0,3}default[ \t]{0,8}=[ \t]{0,8})`,
	pair: String.raw`((?:[ \t]{0,4},[ \t]{0,4}|[ \t]{0,4},?\r?\n[ \t]{0,40})["']?(?:[pP]arameter)?[vV]alue["']?[ \t]{0,4}[:=][ \t]{0,4})`,
	option: String.raw`(,\s{0,40}(?:\w{1,20}=[\w.]{1,30},\s{0,40}){0,3}default=)(?=["'])`,
	call: String.raw`([({])[ \t]{0,4}(?=["'])`,
	element: String.raw`((?<=["'])(?:[ \t][^<>\n]{0,100})?>(?:\s{0,40}<value>)?|</[\w-]{1,20}>\s{0,40}<(?!type>)[\w-]{1,20}>)(?=[^<>\s])`,
	comma: String.raw`(,)[ \t]{0,4}(?:default(?:Value)?[ \t]{0,2}[:=][ \t]{0,2})?(?=["'\`])`,
	otherwise: String.raw`[ \t]{1,4}((?<=[)\]][ \t]{1,4})or|(?<=["'][ \t]{1,4})to|\|\||\?\?)[ \t]{1,4}(?=["'])`,
	dash: String.raw`[ \t]{1,4}-[ \t]{1,4}(?=["'\w])`,
	verb: String.raw`[ \t]{1,4}(?:(?:for|of|to)(?:[ \t][\w'-]{1,15}){1,4}[ \t](?=\w{2,3}[ \t]{1,4}\w))?(is|are|->)[ \t]{1,4}(?=["'\`\w])`,
	space: String.raw`[ \t]{1,8}(?=["'\`\w]|@")`
};
const { closers, ...ways } = ways_between;
const behind = new RegExp(`${closers}(?:${Object.values(ways).join('|')})`, 'y');
const before = {
	line: String.raw`(?:(?:[>|][+-]?)?\r?\n[ \t]{1,40}(?:- )?|\\\r?\n[ \t]{0,40}(?=[bfur]?["']))?`,
	yaml: String.raw`(?:&[\w-]{1,30}[ \t]{1,4}|!!\w{3,6}[ \t]{1,4})?`,
	brackets: String.raw`(?:\[\]byte\(|[[(][ \t]{0,4}(?:\r?\n[ \t]{1,40}(?=[bfur]?["']))?){0,2}`,
	quote: String.raw`(?:@?\$@?(?=")|@|[bfurLBFURN]{1,2}(?=["'])|&|(?:<\w{2,10}>|(?:String::from|Some|SecretStr|Buffer\.from|Field|QStringLiteral|TEXT)\((?:default=)?)(?=["']))?("""|'''|\\{0,3}["'\`])?`
};
const ways_opening = new RegExp(Object.values(before).join(''), 'y');
const isList = /[[(][ \t]*\r?\n/;
const ways_element = /(?:[ \t][^<>\x00-\x1f]{0,100})?>(?:\s{0,40}<[Vv]alue>)?(?:<!\[CDATA\[)?([^<>\x00-\x1f]{4,300}?)(?:\]\]>)?<\//y;
const inside = /[^<>\s]{3,300}(?=<)/y;
const ways_bare = /[^\s"'`,;<>(){}[\]&|\x00-\x1f]{3,400}/y;
const ways_more = /[\w.~+/-]{1,1600}/y;
const lastWord = /^\{?(?:[\w-]{1,40} ){1,3}(?=[\w+/=.-]{16,}\}?$)/;
const call = /(?:define|env|environ\.get|fetch|set|add|put|property|default|header|config|setting|option)\w{0,12}\([ \t]{0,4}["']$/i;
const callEnd = /^[ \t\r\n]{0,6}(?:,[ \t]{0,4}(?:true|false)[ \t]{0,4})?\)/i;
const setting = /(?:^|\n)[ \t]{0,20}(?:ENV|ARG|SetEnv|#define|setenv) $/;
const begin = /(?:^|\n)[ \t]{0,39}(?:setx )?$/;
const alone = /(?=(?:[^\s\d]{0,200}\d){2})[^\s"'`,;<>(){}[\]&|]{8,200}[ \t]{0,20}(?:\r?\n|$)/y;
const account = /\b(?:user|role|login)\b[^;"'\n]{0,60}$/i;
const naming = /(?:name|key|id|variable)(?:["']?[ \t]{0,4}[:=][ \t]{0,4}["']?|>)$/i;
const taking = /^(?:set|with|add)?[_A-Z]?(?:\w{1,20}[_A-Z])?(?:password|passwd|passphrase|token|secret|api_?key|secret_?key)$/i;
const asking = /^(?:get|has|is|find|fetch|read|load|check|verify|validate|match|compare|parse|expect|encrypt|decrypt|hash|create|new|remove|delete)/i;
const inString = /(?:^|[^\s(),|&])[?&]$|\$\{$/;
const ways_comment = /^[ \t]*(?:\/\/|#|--|\*)|[ \t](?:\/\/|#) /;
const lineStart = /^[ \t]{0,39}(?:export |set |setx |ENV |ARG |- )?$/i;
const line = /[^\s"'`][^\s"'`]{2,300}?(?=["'`,;]{0,3}[ \t]{0,200}(?:\r?\n|$))/y;
const isLikeToken = /^(?=.*\d.*\d)[\w+/=.-]{16,}$/;
const isToken = /^[\w.~+/-]+$/;

function takes(name) {
	const last = name.slice(name.lastIndexOf('.') + 1);
	return taking.test(last) && !asking.test(last);
}

// packages/lint/engine/assignment.ts
const assignment_longest = { name: 100, value: 400, token: 2_000, line: 200 };

function readAssignment(text, start, end) {
	let from = start;
	while (from > 0 && start - from < assignment_longest.name && isName(text.charCodeAt(from - 1))) from--;
	let to = end;
	while (to > start && !isName(text.charCodeAt(to - 1))) to--;
	while (to < text.length && to - end < assignment_longest.name && isName(text.charCodeAt(to))) to++;
	const own = text.slice(from, to).replace(/^[-.]+|[-.]+$/g, '');
	const before = text.slice(Math.max(0, from - 10), from);
	if (before.endsWith(':') && isName(text.charCodeAt(from - 2)) && !/\$\w{1,8}:$/.test(before)) return;
	if (before.endsWith('.svg?') || /(?:\/etc|checksum)\/$/.test(before)) return;
	const inElement = text[from - 1] === '<' ? matchAt(ways_element, text, to) : null;
	if (inElement !== null) return elementOf(own, inElement[1], to + inElement[0].indexOf(inElement[1], inElement[0].indexOf('>')));
	const gap = matchAt(behind, text, to);
	if (gap === null) return compared(text, own, from) ?? assignment_joined(own, from);
	const head = text.slice(Math.max(0, from - 40), from);
	const [, parameter, sign, type, attribute, variable, pair, option, called, within, comma, otherwise, verb] = gap;
	if ((pair ?? within) !== undefined && !naming.test(head)) return;
	if (called !== undefined && !takes(own)) return;
	if (comma !== undefined && /^[\])}]+["'`]/.test(gap[0])) return;
	const key = owner_named(text, from, own);
	if (within !== undefined) {
		const at = to + gap[0].length;
		const value = matchAt(inside, text, at)?.[0];
		return value === undefined ? undefined : { key, operator: '>', value, at, end: at + value.length, quote: '>' };
	}
	const isCalled = comma !== undefined && call.test(head);
	const isNamed = (parameter ?? type ?? pair ?? option ?? otherwise) !== undefined;
	const isGiven = isCalled || isNamed || (sign === undefined && assignment_isSetting(text, head, to + gap[0].length));
	const operator = sign ?? attribute?.trim() ?? variable?.trim() ?? (isGiven ? '=' : (called ?? comma ?? verb ?? (text[from] === '-' ? '--' : /["']/.test(text[to] ?? '') ? ',' : '')));
	const open = matchAt(ways_opening, text, to + gap[0].length);
	if (open === null) return;
	if (open[0].endsWith('((')) return;
	const at = to + gap[0].length + open[0].length;
	const quote = open[1];
	if (quote === undefined) {
		const isWholeLine = /[:=]/.test(operator) && lineStart.test(head.slice(head.lastIndexOf('\n') + 1));
		const found = wholeOf(text, at, ((isWholeLine ? matchAt(line, text, at) : null) ?? matchAt(ways_bare, text, at))?.[0]);
		const value = found?.endsWith(':') === true && open[0].includes('\n') ? undefined : found?.replace(/(?:(?<!\.)\.|:|\\[nrt])+$/, '');
		if (value === undefined || operator === ',' || (key === 'pass' && text[from - 1] === '$')) return;
		return {
			key,
			operator,
			value,
			at,
			end: at + value.length,
			quote: '',
			isInString: sign !== undefined && inString.test(head),
			isInText: () => sign !== undefined && value.length >= 8 && /\d.*\d/.test(value) && !/[^ \t]/.test(open[0]) && assignment_isInText(text, from)
		};
	}
	const read = assignment_quoted(text, { key, operator, at, quote });
	if (read === undefined || (isList.test(open[0]) && !isLikeToken.test(read.value))) return;
	if (/[[(]/.test(open[0]) && /^[ \t]{0,4}(?:=>|:)/.test(text.slice(read.end, read.end + 6))) return;
	return isCalled && !callEnd.test(text.slice(read.end, read.end + 24)) ? { ...read, operator: ',' } : read;
}

function assignment_isInText(text, at) {
	const before = text.slice(Math.max(0, at - assignment_longest.line), at);
	const line = before.slice(before.lastIndexOf('\n') + 1);
	return ways_comment.test(line) || ['"', "'"].some(quote => line.split(quote).length % 2 === 0);
}

function assignment_isSetting(text, head, at) {
	if (text[at] === "'") return account.test(head);
	return setting.test(head) || (begin.test(head) && matchAt(alone, text, at) !== null);
}

function elementOf(key, inside, start) {
	const words = lastWord.exec(inside)?.[0].length ?? 0;
	const value = words === 0 ? inside : inside.slice(words).replace(/\}$/, '');
	return { key, operator: '>', value, at: start + words, end: start + words + value.length, quote: '>' };
}

function wholeOf(text, at, read) {
	if (read === undefined || read.length < assignment_longest.value || !isToken.test(read)) return read;
	return `${read}${matchAt(ways_more, text, at + read.length)?.[0] ?? ''}`;
}

function compared(text, own, from) {
	if (!/[= \t]/.test(text[from - 1] ?? '')) return;
	const before = text.slice(Math.max(0, from - 200), from);
	const [whole, quote, value, operator] = /(["'])([^"'\n]{5,160})\1[ \t]{0,4}([!=]={1,2})[ \t]{0,4}$/.exec(before) ?? [];
	if (whole === undefined || quote === undefined || value === undefined || operator === undefined) return;
	const at = from - whole.length + 1;
	return { key: owner_named(text, from, own), operator, value, at, end: at + value.length, quote };
}

function assignment_joined(name, at) {
	if (name.length < 20) return;
	const [, key, value] = /^(.{0,40}(?:key|token|secret|access|private))[-.]([\w-]{16,})$/i.exec(name) ?? [];
	if (key === undefined || value === undefined) return;
	return { key, operator: '-', value, at: at + key.length + 1, end: at + name.length, quote: '' };
}

function assignment_quoted(text, { key, operator, at, quote }) {
	const pieced = quote.length === 1 ? readPieces(text, at, quote) : undefined;
	if (pieced !== undefined) return { key, operator, value: pieced.value, at, end: pieced.end, quote, isPieced: true };
	const end = closing(text, at, quote);
	if (end === undefined) return;
	return { key, operator, value: text.slice(at, end), at, end: end + quote.length, quote };
}

function closing(text, at, quote) {
	for (let place = at, most = assignment_longest.value; place < text.length && place - at <= most; place++) {
		if (place - at === assignment_longest.value && isToken.test(text.slice(at, place))) most = assignment_longest.token;
		const code = text.charCodeAt(place);
		if (code < 32 && code !== 9) return;
		if (text.startsWith(quote, place)) return place;
		if (code === 92 && quote.length === 1) place++;
	}
	return;
}

function isName(code) {
	return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95 || code === 45 || code === 46;
}

// packages/lint/engine/weights.gen.ts
const pairs =
	'05750150502877060869421043' +
	'82239001680912800661800040' +
	'70408007506700900648600030' +
	'81049010810310840452500030' +
	'61773530100658154987031610' +
	'80007500900600900835700050' +
	'60109045800536500785810020' +
	'90009000900020800528500020' +
	'44766550000669940577040203' +
	'70009000300000700080600000' +
	'60129510800326410273603000' +
	'83059400900700810066730060' +
	'96009000700453780060500000' +
	'70777580502314530089540000' +
	'24660330404669470845734000' +
	'80139002400700850957500030' +
	'00000000000300000400900000' +
	'70439240702056810667540040' +
	'50509146702200660079602040' +
	'80309008900120640765601070' +
	'45558220600878160978000000' +
	'90009000900000700000000000' +
	'80008008900307800760000000' +
	'70806000720200090009000030' +
	'42305010400576690376003000' +
	'80009000500112900000400033';
const weights = [
	-1.235, 0.023, 1.667, 0.135, -0.714, -2.571, 0.192, 0.138, 0.011, -4.629, -0.656, 4.614, 1.801, 2.571, 1.734, -0.156, -2.272, 1.277, 0.909, 0.354, 0.791, -0.382, 0.927, 0.667, 1.961, 0.276, -0.495,
	-0.74, -1.609, 1.987, -0.134, -0.633
];

// packages/lint/engine/measure.ts
function entropyOf(text) {
	const counts = new Map();
	for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
	let bits = 0;
	for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
	return bits;
}
const examples =
	/example|sample|placeholder|change(?:me|it)|change[-_]?(?:me|this)|(?:^|[^a-z])(?:your|my)[-_]|dummy|fake|redacted|replace|(?:^|[-_])(?:insert|todo|tbd)(?:[-_]|$)|x{5,}|\*{3,}|#{4,}|\.{3}|0{8,}|<[^>]*>|&lt;|^(?:0123456789abcdef)+(?:abcdef)?$|f[o0]{2}bar|lorem|(?:invalid.{0,3}){2}/i;
const sandbox = /^(?:[a-z]{2,12}_)?(?:sandbox|sbx|sdbx)_/;
const itself =
	/^(?:my|the|your|new|old|test|user|auth|access|api|admin|db|some|this|is|a|super|very|strong|secure|default|root|guest|plain|text)*[-_ ]?(?:pass?w(?:or)?ds?|passphrase|pwd|pw|pass|secret|token|key|credentials?)[-_ ]?(?:here|value|text|field|hash|string)?[\d!@#$*.]{0,5}$|^[a-z]{2,12}pass(?:word|wd)?$|^(?:admin|guest|anonymous|obfuscated|hidden|default|always|never|changepw|whatever|wrong|incorrect)$/i;

function isPlaceholder(value, run = 12) {
	return examples.test(value) || sandbox.test(value) || itself.test(value) || countedThrough(value, run) > 0.6 || repeated(value) > 0.6;
}

function repeated(text) {
	return (text.match(/(.)\1{5,}/g) ?? []).join('').length / text.length;
}

function countedThrough(text, run) {
	const letters = text.toLowerCase();
	const steps = Array.from(letters, (letter, index) => letter.charCodeAt(0) - letters.charCodeAt(index - 1));
	let covered = 0;
	for (let at = 1; at < steps.length;) {
		let end = at;
		while (end < steps.length && steps[end] === steps[at] && Math.abs(steps[at]) <= 1) end++;
		if (end - at >= run - 1) covered += end - at + 1;
		at = Math.max(end, at + 1);
	}
	return covered / text.length;
}

function isReference(value) {
	return (
		/^(?:\{\w+\}$|\$\{\w|\$\(\w|\$\{\{|\$[A-Za-z_]|%[A-Za-z_]\w*%|\{\{|\{%|<%|#\{|[@!&]\w[\w.:/ ({[=-]*(?:$|[)}\]"'])|\[\w+\]$)/.test(value) ||
		/\$\{[\w.:?/ -]+\}|\{\{[\w\s.|()'"$-]+\}\}|\$\([\w\s./-]+\)|\{[a-z_][\w.]*\(|%\(\w+\)[sd]|\{\$\w|^%\{\w|^pass:\$/i.test(value) ||
		/^(?:env|vault|op|secret|ssm|awskms|kms|arn|file|ref|keyvault|sops|resolve)[:[]|^ENC[[(]|^age1/i.test(value) ||
		/process\.env|os\.environ|getenv|ENV\[|secretKeyRef|System\.get|config\.|settings\.|params\.|self[.[]|this[.[]|request\./i.test(value)
	);
}

function isWording(value, isPassword) {
	return (
		(isPassword
			? /^[A-Za-z]+(?:[-_. :/,][A-Za-z]+)+$/.test(value)
			: /^[A-Za-z]+(?:[-_. :/][A-Za-z]+)*$/.test(value) && (value.length < 16 || /[-_. :/].*[-_. :/]/.test(value) || wordness(value) > -0.3)) ||
		/^(?:\w+\s*=(?!=?$)|[{[(])/.test(value) ||
		(isPassword && /^[a-z]*(?:[A-Z][a-z]+\d?){3,}(?:V?\d{1,2})?$/.test(value) && wordness(value) > -0.3) ||
		(isPassword && /^[A-Za-z]*[Pp]ass(?:word|wd)?(?:[A-Z][a-z]+)+\d?$/.test(value)) ||
		(!isPassword && /^(?:[a-z]*(?:[A-Z][a-z]+|V?\d{1,2}(?=[A-Z]|$))*|[a-z]+(?:\.[a-z\d_]+){2,})$/.test(value) && wordness(value) > -0.3) ||
		/(?:\\u(?!00[0-7])[0-9a-f]{4}[\s.,:!?]{0,2}){2}|^[a-z ]*\\u00[c-f][0-9a-f][a-z ]*$/i.test(value) ||
		/[A-Za-z]{2,} [A-Za-z]{2,}|[\x80-\xff]{3,}|^[A-Za-z]*[\x80-\xff]{2}[A-Za-z\x80-\xff]*$/.test(value) ||
		(/^[A-Z]\w*(?:(?:::|\\{1,2})[A-Za-z_]\w*)+$/.test(value) && wordness(value) > -0.3) ||
		/^(?:urn:|[a-z][a-z0-9+.-]*:\/\/|\.{0,2}\/[\w.-]+\/|[A-Z]:\\)/.test(value) ||
		/^[\w.]+\([^=*&^%#]*\)?$/.test(value) ||
		/\[[0-9A-Za-z]-[0-9A-Za-z]|\\[.dw]/.test(value) ||
		/\.(?:js|ts|py|go|json|ya?ml|txt|pem|key|crt|html?|php|rb|java|cs|sh|md|png|svg|c|h|cpp|hpp|l?o|so)$/i.test(value)
	);
}

function wordness(text) {
	let [sum, count] = [0, 0];
	for (let at = 1; at < text.length; at++) {
		const [first, second] = [text.charCodeAt(at - 1) | 32, text.charCodeAt(at) | 32];
		if (first < 97 || first > 122 || second < 97 || second > 122) continue;
		sum += (pairs.charCodeAt((first - 97) * 26 + second - 97) - 48) / 1.4 - 4;
		count++;
	}
	return count < 2 ? -0.5 : Math.max(-2, Math.min(2, sum / count));
}

// packages/lint/engine/services.ts
const services =
	`adafruit adobe adyen ahaio ahrefs ai21 airbrake airship airtable airvisual aiven akeyless alegra aletheia algolia alibaba alpaca amadeus ambee\n  amplitude anypoint apacta api2cart apideck apiflash apify apilayer apimatic apitemplate apollo appcenter appcues appfollow appointedd\n  appveyor artifactory asaas asana assemblyai atlassian audd auth0 autodesk autoklose avaza aviationstack aws axonaut aylien ayrshare azure\n  backblaze bannerbear baremetrics beamer beebole betterstack billomat binance bitbar bitbucket bitfinex bitly bitmex bitrise bittrex\n  blazemeter blitapp blynk bombbomb boostnote borgbase box-key braintree browserstack browshot bscscan bugherd bugsnag buildkite buttercms\n  calendarific calendly campayn cannyio capsulecrm captaindata carboninterface caspio censys centralstationcrm cexio chartmogul chatfuel checkly\n  checkmarx checkvist circleci clarifai clearbit clickhelp clicksend clickup clockify clockworksms closecrm cloudant cloudelements cloudflare\n  cloudimage cloudmersive cloudsight cloudsmith cloudways cloverly codacy codeclimate codecov codemagic codequiry cohere coinapi coinbase\n  coinlayer coinlib companyhub configcat confluent contentful contentstack convertapi convertkit coveralls craftmypdf crowdin cryptocompare\n  currencycloud currencyfreaks currencylayer currencyscoop currentsapi customerguru customerio dailyco dareboost databox databricks datadog\n  datagov deepai deepgram deepseek delighted deputy detectify detectlanguage deviantart dfuse diffbot diggernaut digicert digitalocean\n  discord disqus docparser documo docusign doppler dropbox dwolla dynatrace dyspatch eagleeyenetworks easypost edamam edenai elasticemail\n  elevenlabs endorlabs enigma eraser etherscan ethplorer etsy eventbrite everhour exchangerateapi exchangeratesapi extractorapi facebook\n  faceplusplus fastforex fastly faunadb feedier fetchrss figma filestack financialmodelingprep finage finnhub finicity fixerio flatio fleetbase\n  flickr flightapi flightstats flutterwave foursquare freshbooks freshdesk freshservice fullstory fusebill fxmarket geckoboard gemini gengo\n  geoapify geocodify geocodio geoipify getemail getgeoapi getresponse gitea github gitlab gitter glassnode gocardless gnews gradle grafana\n  graphcms graphhopper greptile groovehq gtmetrix guardianapi gumroad gyazo happyscribe hasura hellosign helpcrunch helpscout hereapi\n  heroku hetzner hibob hiveage holidayapi honeycomb hubspot huggingface hunterio hypertrack iconfinder iexcloud imagekit imagga infobip\n  infracost infura insightly instabot instatus integromat intercom intrinio invoiceocean ip2location ipapi ipdata ipgeolocation ipinfo\n  ipquality ipstack jfrog jenkins jotform jumpcloud karmacrm keenio kickbox klaviyo klipfolio knapsackpro kraken kucoin languagelayer larksuite\n  lastfm launchdarkly leadfeeder lemlist lexigram linearapp linkedin linkpreview linode liveagent livestorm locationiq loggly loginradius logzio\n  lokalise looker loyverse magicbell mailboxlayer mailchimp mailerlite mailersend mailgun mailjet mailmodo mailsac mandrill mapbox mapquest\n  marketstack mattermost mavenlink maxmind meaningcloud mediastack meistertask meraki mesibo messagebird metabase mindmeister mistral mixmax\n  mixpanel mockaroo monkeylearn moonclerk moosend moralis myfreshworks myintervals nasdaqdatalink nethunt netlify neutrinoapi newrelic newsapi\n  newscatcher nexmo nftport ngrok nicereply nightfall notion nozbe numverify nutritionix nylas oanda okta ollama omnisend onedesk onelogin\n  onepagecrm onesignal oopspam openai opencage opencagedata openrouter opensea openuv openweather openweathermap opsgenie optimizely owlbot\n  packagecloud pagerduty pandadoc pandascore papertrail parsehub parseur passbase pastebin paymongo paypal paystack pdflayer pdfshift\n  peopledatalabs pepipost perplexity pinata pinecone pipedream pipedrive pivotaltracker pixabay plaid planetscale planyo plivo pollsapi poloniex\n  polygonio positionstack postageapp posthog postman postmark powrbot prodpad proxycrawl pubnub pulumi purestake pushbullet pusher pushover\n  pyowm qase qualaroo quandl qubole quickbase rapidapi rawg razorpay rebrandly recaptcha redash replicate replyio\n  requestfinance restpack ringcentral ritekit rocketreach rockset rollbar route4me runpod runscope salesblink salescookie salesflare salesforce\n  salesmate satismeter saucelabs scaleway scraperapi scraperbox scrapfly scrapingant scrapingbee screenshotlayer scrutinizer securitytrails\n  semaphore sendbird sendgrid sendinblue sentry serphouse serpapi serpstack sevenbridges sherpadesk shodan shopify shortcut shotstack\n  shutterstock signable signalwire signupgenius sigopt simfin simplesat simplynoted sinch siteleaf skrapp slack smartsheet smartsheets\n  smartystreets smooch snipcart snowflake snyk softlayer sonarcloud sonarqube sourcegraph sparkpost splunk spoonacular sportradar sportsmonk\n  spotify squarespace sslmate statuscake statuspage stitchdata stockdata storecove stormboard stormglass storyblok strava stripe stytch sugester\n  sumologic sumup supabase supernotes surveysparrow survicate swiftype tallyfy tatumio taxjar teamgate teamviewer teamworkcrm teamworkdesk\n  tefter telegram teletype telnyx terraform testingbot textmagic thingsboard thinkific thousandeyes ticketmaster tiingo timecamp tmetric todoist\n  togetherai toggl tomorrowio tomtom tradier transferwise travelpayouts travisci trello twelvedata twilio twitch twitter tyntec typeform\n  typetalk ubidots uclassify unplugg unsplash upcdatabase uplead uploadcare uptimerobot urlscan userflow userstack vatlayer vbout\n  vercel verimail versioneye virustotal visualcrossing voiceflow voicegain voodoosms vouchery vpnapi vultr wakatime walkscore wandb\n  weatherbit weatherstack webflow webscraper webscraping whoxy wistia woocommerce wordnik workato workos worksnaps worldcoinindex\n  worldweather wrike yelp yousign youneedabudget zapier zendesk zenrows zenscrape zenserp zerobounce zerotier zipcodeapi zohocrm zonka zoominfo zulip`.split(
		/\s+/
	);
const moreServices =
	`abbysale abstractapi abuseipdb accuweather adzuna aeroworkflow alchemyapi alienvault apifonica apiscience appoptics appsynergy apptivo\n  basecamp besnappy besttime bigcommerce bitcoinaverage bitwarden blocknative brandfetch buddyns budibase bulksms caflou calorieninja\n  cashboard chargebee cliengo clientary clinchpad cloudconvert cloudinary cloudplan clustdoc cockroachdb codesandbox coingecko\n  coinmarketcap commercejs conekta conversiontools copyleaks couchbase countrylayer crossbrowsertesting crunchbase d7network datocms\n  deepinfra deepl demio dnscheck dnsimple dovico dronahq dynalist easyinsight ecostruxure enablex exportsdk fibery fileio firecrawl\n  fireworksai fivetran flexport flightlabs flowflu formbucket formcraft formsite freshchat freshsales gandi getgist getsandbox gigachat\n  gitbook gitee gitguardian gocanvas godaddy goodday greynoise hackerone haveibeenpwned html2pdf hybiscus ifttt imgbb imgur instamojo\n  interseller ipinfodb jumpseller kanbantool kontent kylas langfuse langsmith lemonsqueezy lendflow lessannoyingcrm line-notify linenotify\n  loadmill lunchmoney madkudu mailpace mailtrap maptiler mergify metaapi metrilo mollie mrticktock netsuite nuget onwaterio\n  openexchangerates openrouteservice openvpn overloop paperform paralleldots partnerstack paydirtapp paymentwall paymoapp photoroom\n  pinterest podio prospectcrm protocolsio quickbooks quicknode reachmail reallysimplesystems rentman repairshopr revampcrm runrunit\n  scrapeowl scrapestack screenshotapi selectpdf sendpulse sheety shipday shipengine shipstation signaturit simvoly skybiometry skyscanner\n  smugmug speechtextai statuspal storychief stripo surveybot surveymonkey tableau tencent text2data the-odds-api theoddsapi tickettailor\n  timezoneapi tokeet trustpilot tumblr tushare unifyid upstash upwave vagrantcloud veriphone viewneo vonage vsphere vtiger web3storage\n  webex websitepulse wechat weixin wepay workstack xendit yandex yodlee youtube zenkit zeplin zipapi zipbooks zipcodebase`.split(
		/\s+/
	);

// packages/lint/engine/names.ts
const secret =
	/secret|token|api[_\-. ]?key|access[_\-. ]?key|auth|credential|creds$|private[_\-. ]?key|signing|encrypt|\w[_\-.]?key$|verifier|salt|pepper$|psk$|(?:^|[_.-])pat$|[ _-](?:access|private)$|^\?key$/i;
const capital = /[a-z](?:ACCESS|PRIVATE)$/;
const used = /(?:^| )(?:using|with|your|my|our|activation|license|licence|master)(?: [\w-]{2,30})? keys?\d{0,2}$/i;
const about = new Set(
	`public id ids name names url urls uri uris path file filename dir folder length len size type count index regex regexp pattern field column\n  header prefix suffix hash hint label placeholder expiry expires expiration ttl timeout endpoint version format policy error errors message\n  description title valid validator validation provider issuer audience scheme method class scope scopes reset required enabled disabled visible\n  confirm confirmation input manager store rotation ref refs reference arn arns fingerprint digest checksum algorithm alg author authority\n  authors generator usage used date time at state status mode kind style event handler callback function config option options settings\n  parameter parameters params plugin module package schema template example test table set group role user username email host port domain\n  region account client server service attr attribute property properties parser lexer tokenizer factory builder helper util utils context info\n  meta metadata map list by strength rules requirements tag tags management manager secretsmanager min max mechanism complexity checker payload administrator days hours minutes seconds period validity age attempts history md yml yaml json txt rs py js ts go toml xml html rst java rb php cfg ini sh lock\n  object obj guid uuid clsid change hashes formats types algorithms ciphers cipher suites el pl pm lua wiki c h m cpp swift kt cs`.split(
		/\s+/
	)
);
const position = new Set(
	`next continuation generator page pagination cursor request change lifecycle sync update idempotency idempotent resume etag csrf xsrf object dest\n  destination source src primary foreign partition sort cache storage lookup action task upload marker filter group start starting last\n  evaluated exclusive forward backward lock import export share product output input result results limit execution paging skip\n  host ssh public publishable pub translation i18n message resource config feature registry dict map index hash json protobuf trace span dedup grouping\n  routing authenticity forgery antiforgery verification default client id this any each some that encrypted edit delete enter tab arrow shortcut hot spl dkim`.split(
		/\s+/
	)
);
const compound =
	/public[-_. ]?key|pub[-_. ]?key|site[-_]?key|passwordless|verify(?:ing)?[-_]?key|authori[sz]ed[_-]?keys|known[_-]?hosts|tokeni[sz]|author(?!i[sz])|continuation|nextpage|pagetoken|sort[_-]?key|idempoten|authenticity|anti[_-]?forgery/i;
const made = new Set('invalid nonmatching non wrong bad fake dummy mock mocked example sample expected placeholder unused'.split(' '));
const act = /(?:^|[^a-z])(?:update|reset|change|forgot|confirm|verify|require|allow|show|hide|has|is|use)[-_]?pass(?:word|wd)s?$/i;

function namesSecret(key) {
	if (!namesSecretly(key) && !capital.test(key) && !used.test(key) && !isOfService(key)) return false;
	if (compound.test(key) || /(?:com|by|tres|sur|over|under|render|ask)pass\b/i.test(key)) return false;
	const words = wordsOf(key);
	const last = words.at(-1) ?? '';
	if (about.has(last) || words.some(word => made.has(word)) || act.test(key)) return false;
	return !(/^(?:key|token)s?$/.test(last) && position.has(words.at(-2) ?? ''));
}

function isOfService(key) {
	return namesService(key, true) || (/ key\d{0,2}$|[ _-]api$/i.test(key) && namesService(key));
}

function namesSecretly(key) {
	return names_password.test(key) || secret.test(key);
}

function wordsOf(name) {
	return name
		.replace(/([a-z\d])([A-Z])|([A-Z])([A-Z][a-z])/g, '$1$3 $2$4')
		.toLowerCase()
		.split(/[^a-z]+/)
		.filter(word => word !== '');
}
const afterService = /(?:[^a-z]|$|api|key|token|secret|access|private|pat|client)/iy;
const beginning = 3;
const byBeginning = new Map();
for (const service of [...services, ...moreServices]) {
	const begin = service.slice(0, beginning);
	byBeginning.set(begin, [...(byBeginning.get(begin) ?? []), service]);
}

function namesService(key, isLast = false) {
	const text = key.toLowerCase();
	for (let at = 0; at + beginning <= text.length; at++) {
		const found = byBeginning.get(text.slice(at, at + beginning));
		const holds = service => text.startsWith(service, at) && (!isLast || at + service.length === text.length) && isWhole(text, at, at + service.length);
		if (found?.some(holds) === true) return true;
	}
	return false;
}

function isWhole(text, start, end) {
	afterService.lastIndex = end;
	const isInNumber = /[a-z]/.test(text[start - 1] ?? '') && !/[a-z]/.test(text[start]);
	return !isInNumber && afterService.test(text);
}
const names_password = /passw(?:or)?d|passwd|pwd|passphrase|passcode|(?:^|[a-z_.-])pass$|(?:^|[_.-]|bind|root)pw$|psk$/i;

function isPasswordName(key) {
	return names_password.test(key);
}
const names_plain = /secret|passw(?:or)?d|passwd|pwd|passphrase|[_.-]p(?:ass|w)$|psk$|api[_\-. ]?key|private[_\-. ]?key|access[_\-. ]?key|access[_\-. ]?token|auth[_\-. ]?token|api[_\-. ]?token/i;

function strengthOfName(key) {
	if (names_plain.test(key)) return 1;
	if (/token|encrypt|signing|master|credential|pat$|pass$/i.test(key)) return 0;
	return namesService(key) ? 0 : -1;
}

// packages/lint/engine/randomness.ts
function likelihood(assignment, path) {
	const sum = featuresOf(assignment, path).reduce((total, feature, index) => total + feature * (weights[index] ?? 0), 0);
	return 1 / (1 + Math.exp(-sum));
}

function featuresOf({ key, operator, value, quote }, path) {
	const length = Math.max(1, value.length);
	const part = pattern => (value.match(pattern)?.length ?? 0) / length;
	const [digits, upper, lower, joints] = [part(/\d/g), part(/[A-Z]/g), part(/[a-z]/g), part(/[-_./:]/g)];
	const signs = Math.max(0, 1 - digits - upper - lower - joints);
	const kinds = [digits, upper, lower, signs].filter(share => share > 0).length;
	const entropy = entropyOf(value);
	const words = wordness(value);
	const password = Number(isPasswordName(key));
	const strong = strengthOfName(key);
	const size = Math.log2(length) - 4;
	const isHex = Number(/^(?:0x)?[0-9a-f]{8,}$/i.test(value));
	const isUuid = Number(/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(value));
	const longestWord = (value.match(/[A-Za-z]{4,}/g) ?? []).reduce((most, word) => (wordness(word) > 0.2 ? Math.max(most, word.length) : most), 0) / length;
	return [
		1,
		size,
		entropy - 3.5,
		entropy / Math.max(1, Math.log2(length)) - 0.9,
		words,
		longestWord,
		digits,
		upper,
		signs,
		joints,
		kinds - 2.5,
		part(/[A-Za-z]\d|\d[A-Za-z]|[a-z][A-Z]/g),
		isHex,
		isUuid,
		Number(/^[a-z]+$/.test(value)),
		Number(/^[A-Za-z]+\d{1,4}$/.test(value)),
		Number(/\s/.test(value)),
		countedThrough(value, 4),
		Math.min(1, new Set(value.replace(/[\w\s./:-]/g, '')).size / 4),
		strong,
		password,
		password * size,
		password * words,
		password * (kinds - 2.5),
		password * longestWord,
		Number(quote !== '' || (password === 1 && /^[=:]$/.test(operator) && /\d/.test(value))),
		Number(isCode(path)),
		Number(operator === ''),
		Number(operator === ','),
		Number(/[=!]=/.test(operator)),
		Number(/^[A-Z][A-Z0-9_]*$/.test(key)),
		Number(/^\d[\d.:-]+/.test(value))
	];
}

// packages/lint/engine/tables.ts
const tables_longest = { head: 600, body: 4_000 };
const none = [];
const ofColumn = /[\w."'`\] -]{1,60}(?:[,;|\t)\r\n]|$)/y;
const insertion = /\binto\s[^\s()]{1,80}\s{0,9}$/i;

function inColumn(text, start) {
	if (matchAt(ofColumn, text, start) === null) return none;
	const before = text.slice(Math.max(0, start - tables_longest.head), start);
	const open = before.lastIndexOf('(');
	const isOpen = open >= 0 && !before.includes(')', open);
	const into = isOpen && insertion.test(before.slice(Math.max(0, open - 100), open)) ? before.slice(open + 1) : undefined;
	if (into === undefined && (start > tables_longest.head || before.includes('\n'))) return none;
	const above = into ?? before;
	const [rest = ''] = text.slice(start, start + tables_longest.head).split(into === undefined ? '\n' : ')', 1);
	const separator = into === undefined ? /[,;|\t]/.exec(above + rest)?.[0] : ',';
	if (separator === undefined) return none;
	const names = (above + rest).split(separator).map(name => name.trim());
	if (!names.every(name => /^["'`[]?[\w ./-]{0,40}["'`\]]?$/.test(name))) return none;
	const column = above.split(separator).length - 1;
	const key = names[column].replace(/["'`[\]]/g, '');
	const from = start + rest.length + 1;
	if (into !== undefined && !/^\s{0,20}values\b/i.test(text.slice(from, from + 30))) return none;
	const rows = into === undefined ? /[^\r\n]+/g : /(?<=\()(?:'[^'\n]*'|[^()'])+(?=\))/g;
	const cell = new RegExp(`(?:^|[${separator}])\\s*N?(?:"([^"]*)"|'([^']*)'|([^${separator}]*))`, 'g');
	return [...text.slice(from, from + tables_longest.body).matchAll(rows)].flatMap(row => {
		const cells = [...row[0].matchAll(cell)];
		const one = cells[column];
		if (one === undefined || cells.length !== names.length) return [];
		const value = (one[1] ?? one[2] ?? one[3]).trim();
		const at = from + row.index + one.index + one[0].lastIndexOf(value);
		return [{ key, operator: '=', value, at, end: at + value.length, quote: '"' }];
	});
}

// packages/lint/engine/beginnings.ts
function isCutShort(value) {
	const { least, lengths } = (beginnings_known ??= shortest());
	return lengths.some(length => {
		const one = least.get(value.slice(0, length));
		return one !== undefined && (value.length < one.length || beginnings_goesOn(one).test(value));
	});
}

function beginnings_goesOn(beginning) {
	return (beginning.goesOn ??= new RegExp(`^(?:${beginning.sources.join('|')})[_-][A-Za-z0-9]`));
}
const beginnings_common = /^(?:sk_|pk_|rk_|ak_|apk_|rpa_|sgp_|bb_)?(?:live|test|prod|production|sandbox|secret|token|key|keys|api|pat|sdk|hooks|tskey)?[_.-]$/;
let beginnings_known;

function shortest() {
	const least = new Map();
	for (const { shape, near, verdict } of all_gen_rules) {
		if (near !== undefined || verdict === 'indicator') continue;
		const parsed = parseShape(shape);
		for (const beginning of parsed.beginnings) {
			if (beginning.length < 4 || !/[_.-]$/.test(beginning) || beginnings_common.test(beginning)) continue;
			const there = least.get(beginning) ?? { length: 1 / 0, sources: [] };
			least.set(beginning, { length: Math.min(parsed.shortest, there.length), sources: [...there.sources, parsed.source] });
		}
	}
	return { least, lengths: [...new Set([...least.keys()].map(({ length }) => length))] };
}

// packages/lint/engine/forms.ts
function keyOf(service) {
	return new RegExp(`(?:^|[^a-z])${service}_?(?:(?:api|access|auth|personal)_?){0,3}(?:key|token)$`);
}

function orUuid(form) {
	return new RegExp(`${form.source}|^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$`);
}
const engine_forms_forms = [
	[/telegram/, /^\d{5,16}:A[\w-]{33,34}$|^[0-9a-f]{32}$|^[\w+/=-]{100,}$/],
	[/aws_?secret/, /^[A-Za-z0-9+/]{40}$|^[A-Za-z0-9+/]{43}$|^[0-9a-f]{48}$|^[0-9a-f]{64}$|[^A-Za-z0-9+/=]/],
	[/vercel/, /^[A-Za-z0-9]{24}$|^vc[a-z]_|^eyJ/],
	[/stripe/, /^(?:[a-z]{2,5}_)|[^\w]/],
	[/meraki/, /^[0-9a-f]{40}$/],
	[/assembly_?ai/, /^[0-9a-f]{32}$/],
	[/deepgram/, /^[0-9a-f]{40}$/],
	[/deepseek/, /^sk-[\w-]{32,}$/],
	[/kimi|moonshot/, /^sk-[\w-]{40,}$/],
	[/minimax/, /^sk-[\w-]{60,}$|^eyJ/],
	[/eleven_?labs/, /^sk_[0-9a-f]{48}$|^[0-9a-f]{32}$/],
	[/(?:^|[^a-z])apify/, /^apify_api_|^[A-Za-z0-9]{17,25}$/],
	[/anthropic|claude/, /^sk-ant-|^[\w-]{60,}$/],
	[/hugging_?face|(?:^|[^a-z])hf_?(?:api|token|key)/, /^(?:hf|api_org)_/],
	[/sendgrid/, /^SG\./],
	[/groq/, /^gsk_/],
	[/perplexity/, /^pplx-/],
	[/okta/, /^00[\w-]{40}$|^(?!00)[\w-]{40,}$/],
	[/run_?pod/, /^rpa_[A-Z0-9]{40}\w{6}$/],
	[/paddle/, /^pdl_(?:live|sdbx)_apikey_[a-z\d]{26}_[A-Za-z\d]{22}_[A-Za-z\d]{3}$|^[0-9a-f]{50,}$|^pdl_ntfset_/],
	[/endor_?labs/, /^endr\+/],
	[/mailgun/, /^(?:key-)?[0-9a-f]{32}(?:-[0-9a-f]{8}-[0-9a-f]{8})?$/],
	[/codecov/, orUuid(/^[a-z0-9]{32}$/)],
	[/calendly/, /^eyJ|^[A-Z0-9]{32}$/],
	[/wandb/, /^[0-9a-f]{40}$|^wandb_v1_|^local-/],
	[/exoscale/, /^EXO[0-9a-f]{24}$|^[\w-]{43}$/],
	[/slack_(?:bot|app|user|oauth)_?token/, /^xox|^xapp-/],
	[/discord_?(?:bot_?)?token/, /^[\w-]{23,28}\.[\w-]{6}\.[\w-]{27,40}$/],
	[keyOf('gitea'), /^[0-9a-f]{40}$/],
	[keyOf('bitly'), /^[0-9a-f]{40}$/],
	[keyOf('upcloud'), /^ucat_/],
	[keyOf('gemini'), /^AIza[\w-]{35}$|^AQ\.Ab8RN6[\w-]{44}$|^(?:account|master)-/],
	[keyOf('digital_?ocean'), /^do[a-z]_v1_[0-9a-f]{64}$|^[0-9a-f]{64}$/],
	[keyOf('pypi'), /^pypi-/],
	[keyOf('github'), /^gh[a-z]_|^github_pat_|^(?:v1\.)?[0-9a-f]{40}$/],
	[keyOf('gitlab'), /^gl[a-z]{2,6}-|^[\w-]{20}$|^[0-9a-f]{64}$|^eyJ/],
	[keyOf('heroku'), orUuid(/^HRKU-/)],
	[keyOf('snyk'), orUuid(/^snyk_/)],
	[keyOf('airtable'), /^key|^pat|^oa/],
	[keyOf('notion'), /^secret_|^ntn_/],
	[keyOf('linear'), /^lin_/],
	[keyOf('figma'), /^fig[a-z]_|^\d{4,7}-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/],
	[keyOf('open_?ai'), /^sk-|JQQJ99|^[0-9a-f]{32}$/],
	[keyOf('pinecone'), orUuid(/^pcsk_/)],
	[keyOf('mapbox'), /^[pst]k\.eyJ/],
	[keyOf('hubspot'), orUuid(/^pat-|^[\w-]{60,}$/)],
	[keyOf('render'), /^rnd_/],
	[keyOf('pulumi'), /^pul-/],
	[keyOf('npm'), orUuid(/^npm_/)]
];

function isOfNoForm(key, value) {
	const name = key.toLowerCase().replace(/[ .-]/g, '_');
	if (/client_?secret|webhook|signing|verif|session|encrypt/.test(name)) return false;
	return engine_forms_forms.some(([word, form]) => word.test(name) && !form.test(value));
}

// packages/lint/engine/known.ts
const published = new Set([
	'0011cc25eb432071',
	'aa6547439583c3a2',
	'0607c5d790239f96',
	'13fe7a38a57c4605',
	'a7b580d711ef2807',
	'f2d6ca16515033e5',
	'2cafc0970149a84f',
	'0b5dd075ccdd03c4',
	'2ddc147f3a3b5a17',
	'2037abcaffb2b777',
	'3f370c9dd8225c63',
	'e4a5542bb7fd7b67',
	'a19f89ab3555eac1',
	'eb540d2b6ee2a0a4',
	'37f8f09bdf12c2f2',
	'8731261cb72d8626',
	'49f777db995e8260',
	'27a9a42931dff7eb',
	'dc0fcf046c61640c',
	'4c98242dcadc8b29',
	'ea9bb1082cf95663',
	'3a8b61d0f636b007',
	'a6c814bc555ae62c',
	'8b1b17a9740c068a',
	'a45404ae333dd955',
	'5ccf2edb4f070f0b',
	'190edf59d5736c3b',
	'b8e148545b13c78b',
	'9cab58b24140ee12',
	'02091175c1ae3023',
	'6e70d76ad57f3034'
]);

function isPublished(value) {
	return published.has((0, external_node_crypto_.createHash)('sha256').update(value).digest('hex').slice(0, 16));
}

// packages/lint/engine/settled.ts
const places = [
	['a lock file, a map or a picture', ({ path }) => isMachineMade(path)],
	['too short', ({ value }) => value.length < 5],
	['a parameter of some kind', ({ key, isLikeToken }) => key.startsWith('?') && !isLikeToken],
	['a word of a translation', ({ path, isLikeToken }) => !isLikeToken && isTranslation(path)],
	['its own name', ({ key, value }) => isNameOf(key, value.replace(/\\[nrt0]/g, ''))],
	['a hash of something else', ({ key, value }) => isIdentifier(value) && namesHash.test(key)],
	['an identifier', ({ key, value }) => uuid.test(value) && /[ _-]api$|guid|secrets$/i.test(key)],
	['the id of a public key', ({ key, value }) => /^(?:0x)?[0-9A-F]{16,40}$/.test(value) && /(?:gpg|pgp|sign)[ _-]?key$/i.test(key)],
	['a repository', ({ key, value }) => !namesSecretly(key) && /^[\w.-]+\/[\w.-]+(?:[/?#]|$)/.test(value)],
	['a word for tests', ({ key, value }) => /^[a-z]+$/.test(value) && /(?:^|[^a-z])tests?(?![a-z])/i.test(key)],
	['one of several turns', ({ key, value }) => key === 'pass' && isWord(value)],
	[
		'it has a sign that no key or token has',
		({ key, value }) => ((value.length < 40 && /[?^*]/.test(value)) || /^[a-z][\w-]*(?:\.[\w-]*)*\[.*\]$/.test(value)) && /(?:key|token)s?$/i.test(key) && !/secret/i.test(key)
	]
];
const writings = [
	['put together when the program runs', ({ quote, value }) => quote === '`' && value.includes('${')],
	[
		'not quoted in source code: a name or an expression',
		named => named.quote === '' && named.isInString !== true && isCode(named.path) && !(settled_isMoreThanAWord(named) && named.isInText?.() === true)
	],
	['a word of a sentence', isInSentence],
	['an argument of some kind', named => /^[({]$/.test(named.operator) && !settled_isMoreThanAWord(named)],
	['an expression', ({ quote, value }) => quote === '' && isExpression(value)],
	['a word that is compared', ({ operator, isPassword, value }) => isPassword && /^[!=]=/.test(operator) && value.length <= 12 && isWord(value)],
	['one of a list of words', named => named.operator === ',' && !settled_isMoreThanAWord(named)],
	['a part of a longer name', ({ operator, key, value, isLikeToken }) => operator === '-' && !(isLikeToken && namesService(key)) && !isIdentifier(value)]
];
const values = [
	['a reference to where the value is kept', ({ value }) => isReference(value)],
	['it says of itself that it is an example', ({ value }) => isPlaceholder(value) || (value.length < 16 && countedThrough(value, 3) > 0.8)],
	['how tokens look, and none itself', ({ isPassword, value }) => !isPassword && /\{[A-Za-z]?\d{1,4}(?:[,-]\d{0,4})?\}/.test(value)],
	['sealed: the cluster, or AWS KMS, alone can open it', ({ value }) => /^A(?:g[A-D]|QICAH)[A-Za-z0-9+/]{160,}={0,2}$/.test(value)],
	['a version', ({ value }) => /^v?\d+\.\d+\.\d+(?:[-+.][\w.+-]*)?$/.test(value)],
	['a pattern', ({ value }) => /^\^.*\$$|\.\*/.test(value)],
	['words in base64', ({ value }) => isWordsInBase64(value)],
	['the name of an algorithm', ({ value }) => algorithm.test(value)],
	['an identifier in braces', ({ value }) => /\{[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\}/i.test(value)],
	['an alphabet: no character comes twice', ({ value }) => isAlphabet(value)],
	['an address of a contract or an account', ({ value }) => /^0x[0-9a-f]{40}$/i.test(value)],
	['signs alone', ({ value }) => /^[^A-Za-z0-9]+$/.test(value)],
	['what stands between two strings, a character by its number', ({ value }) => /^(?:[),;\]}]|\. ?\$|["'](?:\s?[.+]\s?\$?\w|.*["']\s?[=!]=)|\\(?:[rn]|[ux][0-9a-f{}]{2,10}$))/i.test(value)],
	['a constant', ({ value }) => constant.test(value)],
	['a number', ({ value, key, isPassword }) => /^0x[0-9a-f]{1,8}$/i.test(value) || (/^\d{9,}$/.test(value) && !isPassword && !namesService(key))],
	['words, a path or a type', ({ value, isPassword }) => isWording(value, isPassword)],
	['a key that its vendor publishes for everybody', ({ value }) => isPublished(value)],
	['it begins as a known token, and is none', ({ value }) => isCutShort(value)],
	['not what the secrets of the service in its name look like', ({ key, value, isPassword }) => !isPassword && isOfNoForm(key, value)]
];
const reasons = [...places, ...writings, ...values];

function settled(assignment, path) {
	const { key, value } = assignment;
	if (!namesSecret(key)) return `its name, '${key.slice(-40)}', is not that of a secret`;
	const named = { ...assignment, path, isPassword: isPasswordName(key), isLikeToken: isLikeToken.test(value.replace(/\\?["']/g, '')) };
	for (const [why, isSo] of reasons) if (isSo(named)) return why;
	return;
}
const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const namesHash = /(?:^|[^a-z])(?:hash|sha|checksum|digest|fingerprint)(?![a-z])/i;
const constant =
	/^(?:true|false|null|none|nil|undefined|string|number|boolean|function|object|symbol|required|optional|compat|files|const|undef|invalid|unknown|empty|missing|binary|plain|hover|focus|[\d.,]{1,8})$/i;
const algorithm =
	/^(?:[a-z0-9]{1,12}[-_/]){0,3}(?:aes|3?des|rc[24]|sha|md|hmac|rsa|ecdsa|ecdh|ed|x|hs|rs|es|ps|chacha|poly|camellia|blowfish|pbkdf|p|secp|sm|gcm|cbc|ctr)[-_]?\d{1,4}(?:[-_/][a-z0-9]{1,10}|[a-z]{2,10}|[kr]1){0,3}$|^(?:[bs]crypt|argon2\w{0,2}|pbkdf2\w{0,8}|zxcvbn|plaintext|pbewith[\w-]+|oauth2?)$/i;

function isInSentence(named) {
	const { operator, quote, value, isPassword, isLikeToken } = named;
	if (/^(?:--|:-)$/.test(operator)) return /^[A-Za-z-]+$/.test(value);
	if (/^(?:is|are|->)$/.test(operator)) return !settled_isMoreThanAWord(named);
	return quote === '' && operator === '' && !(isPassword ? isOfAllKinds(value) : isLikeToken);
}

function settled_isMoreThanAWord({ value, isPassword, isLikeToken }) {
	const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^\w\s]/].filter(kind => kind.test(value)).length;
	const isMixed = /[A-Za-z]/.test(value) && /\d/.test(value) && (kinds > 2 || /\d.*[a-z].*\d|[a-z].*\d.*[a-z]/i.test(value));
	return isLikeToken || (isPassword && value.length >= 8 && isMixed);
}

function isOfAllKinds(value) {
	return value.length >= 8 && [/[a-z]/, /[A-Z]/, /\d/, /[!@#$%^&*+?~]/].every(kind => kind.test(value));
}

function isExpression(value) {
	const isChain = /^[A-Za-z_]\w*(?:(?:\.|->|::?)[A-Za-z_]\w*)+$/.test(value) && wordness(value) > -0.2;
	return isChain || (/[.([]|->|::/.test(value) && !/[\d!@%^*+~]/.test(value));
}

function isWord(value) {
	return /^[a-z]+$/.test(value) && wordness(value) > -0.2;
}

function isWordsInBase64(value) {
	return value.length % 4 === 0 && /^[A-Za-z0-9+/]{8,}={0,2}$/.test(value) && /^[A-Za-z][A-Za-z ,.:;?!']{4,}$/.test(Buffer.from(value, 'base64').toString('latin1'));
}

function isAlphabet(value) {
	return value.length >= 50 && new Set(value).size === value.length && countedThrough(value, 4) > 0.7;
}

function isIdentifier(value) {
	return uuid.test(value) || /^[0-9a-f]{32,128}$/i.test(value);
}

function isNameOf(key, value) {
	const letters = sameLetters(value);
	return letters.length * 2 >= value.length && sameLetters(key).includes(letters);
}

function sameLetters(text) {
	return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}

// packages/lint/engine/generic.ts
function genericCandidates(text, start, end, path, trace) {
	const column = inColumn(text, start);
	const assignment = column.length > 0 ? undefined : readAssignment(text, start, end);
	const all = assignment === undefined ? column : [assignment];
	return all.flatMap(one => candidateOf(text, start, one, path, trace) ?? []);
}

function candidateOf(text, start, assignment, path, trace) {
	const { key, value, at, end: until, isPieced = false } = assignment;
	const rule = isPasswordName(key) ? 'generic-password' : 'generic-secret';
	const none = whyNone(assignment, path) ?? (isAmongBytes(text, start, until) ? 'among bytes that are no text' : undefined);
	if (none !== undefined) {
		trace?.({ rule, at, length: value.length, kind: 'dropped', why: none });
		return;
	}
	return {
		rule,
		title: `A value named '${key.slice(-40)}'`,
		verdict: 'secret',
		value,
		at,
		...(isPieced ? { length: until - at } : {}),
		why: `its name, and ${entropyOf(value).toFixed(1)} bits a character${isPieced ? ', in pieces' : ''}`,
		revoke: 'at what it opens'
	};
}

function isAmongBytes(text, start, end) {
	const [before, after] = [text.slice(Math.max(0, start - 60), start), text.slice(end, end + 60)];
	const around = `${before.slice(before.lastIndexOf('\n') + 1)}${text.slice(start, end)}${after.split('\n', 1)[0]}`;
	if (!/[\x00-\x08\x0e-\x1f\x80-\xff]/.test(around)) return false;
	return (
		(Buffer.from(around, 'latin1')
			.toString()
			.match(/[\x00-\x08\x0e-\x1a\x1c-\x1f\ufffd]/g)?.length ?? 0) > 4
	);
}

function whyNone(assignment, path) {
	const why = settled(assignment, path);
	if (why !== undefined) return why;
	const chance = likelihood(assignment, path);
	return chance >= least ? undefined : `not random enough for a secret (${chance.toFixed(2)}, less than ${least})`;
}
const least = 0.42;

// packages/lint/engine/literals.gen.ts
const texts =
	'sk-proj-\nsk-svcacct-\nsk-admin-\nsk-\nsk-ant-api03-\nsk-ant-admin01-\nsk-ant-oat01-\nhf_\napi_org_\nr8_\ngsk_\npplx-\nxai-\nsk-or-v1' +
	'-\ndeepseek\nmistral\ncohere\ncoap\nco_ap\nco ap\nco.ap\nco-ap\ntgp_v1_\ncsk-\nnvapi-\nstability\nkimi\nmoonshot\ndreamstudio\nsk_\neleve' +
	'nlabs\nxi-api-key\ndeepgram\nassemblyai\nassembly\nlsv2_pt_\nlsv2_sk_\nwandb_v1_\nwandb\nweights\nkey_\nrpa_\nzhipu\nbigmodel\nz.ai\ngl' +
	'm\nfw_\npa-\nflp_\ntvly-\njina_\nawsse\naws_se\naws se\naws.se\naws-se\nsecret\nsecretaccesskey\nawssecretkey\nawske\naws_ke\naws ke\naws' +
	'.ke\naws-ke\naws\nAKIA\nASIA\nABIA\nACCA\nIQoJb3JpZ2lu\nFwoGZXIvYXdz\nABSK\nbedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t\namzn.mws.' +
	'\nus-east-1:\nAIzaSy\nAQ.Ab8RN6\nya29.\n1//0\nGOCSPX-\n.apps.googleusercontent.com\ngoogle\nGOOG\nAAAA\nq~\naccountkey\naccount\nstora' +
	'ge\nazure\nsharedaccesskey\nprimarykey\nmaster\ncosmos\nshared\naccesskey\nservicebus\n.azconfig.io;Id=\nazfu\nazse\n+acr\nopenai\ncog' +
	'nitive\nocp-apim-subscription-key\njqqj99\ndop_v1_\ndoo_v1_\ndor_v1_\nspaces\ndosp\ndo_sp\ndo sp\ndo.sp\ndo-sp\nLTAI\nalibaba\naliyun\n' +
	'accesskeysecret\naccess\nAKID\nibm\nibmcloud\nbluemix\nsoftlayer\nSCW\nAQVN\nYC\nt1.\nhetzner\nhcloud\nlinode\nvultr\nfo1_\nfm2_\nHRKU-AA' +
	'\nheroku\nrnd_\nrailway\nvcp_\nvck_\nvca_\nvci_\nvcr_\nnfp_\nnetlify\ncfk_\ncfut_\ncfat_\nv1.0-\ncloudflare\ncfap\ncf_ap\ncf ap\ncf.ap\ncf-a' +
	'p\nx-auth-key\ncfto\ncf_to\ncf to\ncf.to\ncf-to\nfastly\nsbp_\nsb_secret_\nnapi_\npscale_tkn_\npscale_pw_\npscale_oauth_\nmdb_sa_sk_\nd' +
	'api\ncflt\nconfluent\nCCDB1_\n4b1d\nAstraCS:\nessu_\npcsk_\nEXO\nucat_\naiven\nsalad_cloud_user_\nzpka_\nredis\nrediscloud\nhvs.\nhvb.\nh' +
	'vr.\nvault\nx-vault-token\nbao\n.atlasv1.\ndp.pt.\ndp.sa.\ndp.ct.\ndp.scim.\ndp.audit.\ndp.st.\nops_eyJ\nA3-\ninfisical\npul-\nAGE-SECR' +
	'ET-KEY-1\ntskey-api-\ntskey-auth-\ntskey-client-\ntskey-scim-\ntskey-webhook-\ntskey-\nngrok\nauthtoken\nteleport\nsha256~\ndt0\ndat' +
	'adog\nddap\ndd_ap\ndd ap\ndd.ap\ndd-ap\ndd-api-key\nddcl\ndd_cl\ndd cl\ndd.cl\ndd-cl\nddpat_\nNRAK-\nNRII-\nNRJS-\nnral\nNRAA-\nnewrelic\nn' +
	'ewre\nnew_re\nnew re\nnew.re\nnew-re\nnew-relic\nglsa_\nglc_\neyJrIjoi\nhcaik_\nhcbik_\nhccik_\nhcdik_\nhcxik_\nhoneycomb\nsntrys_eyJpY' +
	'XQiO\nsntryu_\nsentry\nsumo\nsumologic\npagerduty\npager\npdap\npd_ap\npd ap\npd.ap\npd-ap\napi-\nsdk-\nlaunchdarkly\nrollbar\nphx_\nphs_' +
	'\npha_\nphr_\nphc_\npnu_\nrootly_\napify_api_\nSA\nSU\nSO\nSC\nSN\nSX\ntoken-\nkraken\nsquarespace\nzerotier\nbundle\ncontribsys\naio_\nopen' +
	'weather\nweather\npyowm\nappid\nblynk\nthingsboard\nnpm_\nnpmto\nnpm_to\nnpm to\nnpm.to\nnpm-to\npypi-AgEIcHlwaS5vcmc\npypi-AgENdGVzd' +
	'C5weXBpLm9yZw\nrubygems_\ncio\noy2\nCLOJARS_\ndckr_pat_\ndckr_oat_\nSWMTKN-1-\nSWMKEY-1-\nAKCp\ncmVmdGtu\nartifactory\njfrog\ncsa_\ndd' +
	'p_\nddo_\npackagecloud\nsk_live_\nrk_live_\nsk_prod_\nrk_prod_\nsk_test_\nrk_test_\nwhsec_\npk_live_\nEAAA\nsq0atp-\nsq0csp-\naccess_t' +
	'oken$production$\naccess_token$sandbox$\nrzp_live_\naccess-production-\naccess-development-\naccess-sandbox-\nplaid\ncoinbase\np' +
	'dl_live_apikey_\nshippo_live_\nshippo_test_\nEZAK\nEZTK\ngocardless\nFLWSECK_TEST-\nFLWSECK-\nFLWPUBK_TEST-\nbittrex\nkucoin\nether' +
	'scan\nbscscan\ninfura\ng.alchemy.com/v2/\nprivate\nprivatekey\nxprv\nxoxb-\nxoxp-\nxapp-\nxoxe.xoxb-\nxoxe.xoxp-\nxoxe-\nxoxa-\nxoxo-\n' +
	'xoxr-\nxoxs-\nxoxc-\nxoxd-\nhooks.slack.com/services/\nhooks.slack.com/workflows/\nhooks.slack.com/triggers/\ndiscord\nbot\ntoken' +
	'\nclient\ncom/api/webhooks/\n.webhook.office.com/webhookb2/\n:a\nAC\nSK\ntwilio\nauth\nSG.\nkey-\nmailgun\npubkey-\n-us\nxkeysib-\nxsmt' +
	'psib-\npostmark\nre_\nmlsn.\nsparkpost\ndG9rOj\nintercom\nzendesk\nfreshbooks\npat-na\npat-eu\npat-ap\nhubspot\nhapikey\n00D\n5Aep861\nn' +
	'tn_\nsecret_\npat\nairtable\nlin_api_\nlin_oauth_\nlinear\nasana\npk_\nfigd_\ntfp_\nsl.\ndropbox\nalgolia\nCFPAT-\ncontentful\nsk.eyJ\npk' +
	'.eyJ\nokta\nssws\nauth0\nBSA\nyelp\nlive_\ntest_\nmessagebird\nmessage\nmessage-bird\nplivo\ngitter\nmattermost\nlooker\ntwitch\nAAAAAAA' +
	'AAAAAAAAAAAAAA\ntwitter\nEAA\nfacebook\nfbse\nfb_se\nfb se\nfb.se\nfb-se\nfbap\nfb_ap\nfb ap\nfb.ap\nfb-ap\nlinkedin\nlinked\nlinked-in\n' +
	'IGQ\nIGA\nflickr\nnytimes\nnew-york-times\nnewyorktimes\nnewyo\nnew_yo\nnew yo\nnew.yo\nnew-yo\nclearbit\nb_\nduffel_test_\nduffel_liv' +
	'e_\nfinicity\nfio-u-\n_mmk\nsm_aat_\nsm_pat_\nsm_sat_\nsendbird\netsy\ncnvca\nbitly\nbit.ly\ntrello\nhooks.zapier.com/hooks/catch/\nsh' +
	'pat_\nshpss_\nshppa_\nshpca_\nodt_\nslk_\nion_\nak_live_\nak_test_\nBBFF-\nBBUS-\nVF.DM.\nVF.WS.\ntkn.v1_\nnyk_v0_\nnyk_\nflb_live_\nflb_' +
	'test_\nRGAPI-\npat_\ntk-us-\nNRIQ-\nkey_live_\nkey_test_\n1000.\nsc_\next_\nscauth_\nauthress_\np8e-\napk_user_\napk_\nfm1a_\nfm1r_\ns-s4' +
	't2af-\ns-s4t2ud-\n$aact_prod_\n$aact_hmlg_\ntk.eyJ\npushbullet\noutlook.office.com/webhook/\nhooks/\ntines.com/webhook/\ninfura.i' +
	'o/v3/\nalchemyapi.io/v2/\nunseal\nadopa\nado_pa\nado pa\nado.pa\nado-pa\nazdo\nvsts\nsystem\ngcntfy-\n:APA91b\nMid-server-\nmercury_pr' +
	'oduction_\nsk_live_a2V5\nsk_test_a2V5\nsecret-live-\nsecret-test-\nkagi\nfreshdesk\nfreshservice\nfreshsales\ncivo\novhap\novh_ap\no' +
	'vh ap\novh.ap\novh-ap\novhco\novh_co\novh co\novh.co\novh-co\novh\nboxcl\nbox_cl\nbox cl\nbox.cl\nbox-cl\nboxse\nbox_se\nbox se\nbox.se\nb' +
	'ox-se\nboxsdk\nboxke\nbox_ke\nbox ke\nbox.ke\nbox-ke\nboxto\nbox_to\nbox to\nbox.to\nbox-to\nsplunk\nadyen\nrazorpay\nsk-api-\ncog_\nendr' +
	'+\nbkpat_\ncontentstack\napi.telegram.org/bot\nsgp_\nghs_\neu01xx\nNRRA-\npx-api-\npx-dep-\nmergify_application_key_\nshltm_\njca_\nw' +
	'aka_\nATTA\nvercel_blob_rw_\nxnd_production_\nxnd_development_\nskey_test_\nskey_live_\nskey_\ncfsk_ma_prod_\ncfsk_ma_test_\nos_v2' +
	'_app_\nos_v2_org_\npk_prod_\npk_test_\nsk-lf-\nsk-helicone-\ne2b_\ndtn_\nxai-token-\nsktsec_\nsnyk_uat.\nsnyk_sat.\nCCIPRJ_\npackagis' +
	't_ort_\npackagist_out_\npackagist_urt_\npackagist_uut_\n1PRK-\nsuiprivkey1\ned25519-priv-0x\nsecp256k1-priv-0x\nsecret-token:\npr' +
	'tapi_\nshptka_\nshpua_\npolar_oat_\npolar_pat_\nconfigcat-sdk-1/\n/open-apis/bot/v2/hook/\nqyapi.weixin.qq.com/cgi-bin/webhook/' +
	'send?key=\n/with/key/\nmake.com/\nintegromat.com/\n/api/v1/\ntruenas\nccte\ncc_te\ncc te\ncc.te\ncc-te\nsl.u.\npina_\nakab-\neyJ0eXAiO' +
	'iAiVENWMiJ9.\nhawk.\namzn1.oa2-cs.v1.\nlip_\npts_\nramp_sec_\nsecret-\npersona_production_\nkubeadm\nkpat_\nspat_\n:fx\nmake.com/mcp' +
	'/api/v1/u/\nllx-\nfc-\nbce-v3/ALTAK-\nbb_live_\nbb_test_\nsk_car_\nda2-\n+ast\nacdb\n+asb\nAVNS_\ndose\ndoau\n0x4AAAAA\neyJhIjoi\nxau_\np' +
	'rod:\ndev:\nsyt_\nxaat-\nxapt-\nory_pat_\nory_apikey_\nory_st_\nory_at_\nory_rt_\nory_ac_\nsignkey-prod-\nsignkey-test-\nsignkey-stag' +
	'ing-\nsignkey-branch-\ntr_dev_\ntr_prod_\ntr_stg_\ntr_pat_\nptr_\ntgpak_\ntgpat_\nunkey_\ndbtc_\ndbtu_\nAIK_CI_\nAIK_SECRET_\n==:\nAPP_' +
	'USR-\nsup_sk_\ncs_\nck_\nsec-c-\nvk1.a.\napi_live_us.\napi_live_ca.\napi_live.\napi_sandbox_us.\napi_sandbox_ca.\napi_sandbox.\nKEY0' +
	'\nmfa.\nghp_\ngho_\nghu_\nghr_\ngithub_pat_\nglpat-\ngldt-\nglrt-\nGR1348941\nglcbt-\nglptt-\nglft-\nglimt-\nglagent-\ngloas-\nglsoat-\ngl' +
	'ffct-\n_gitlab_session=\nATATT3\nATBB\nATCTT3\nBBDC-\nbitbucket\nCCIPAT_\nbkua_\nbkaa_\ntravis\ndroneci\ndrone\ncodecov\nsqu_\nsqa_\nsqp' +
	'_\nsonar\nsgp_local_\nsnyk\npat.\nsat.\nico-\nPMAK-\nPMAT-\nrdme_\njira\natlassian\nconfluence\ngitea\n-----begin\nputty-user-key-file\n' +
	'://\neyj\nbasic \nauthorization\nzxlk\nkind: secret\nkind: \'secret\'\nkind: "secret"\n"kind":"secret"\n"kind": "secret"\nbearer \ncu' +
	'rl\npassword=\npwd=\npassword =\npwd =\nnetworkcredential(\ndirectoryentry(\npasswordauthentication(\npasswordcredentials(\nbasic' +
	'auth(\nauthcredentials(\nauth=(\nbasicawscredentials(\nbasic_auth(\nusername_pw_set(\n.login(\ncredentials.basic(\nauthorization' +
	'_basic(\noci_connect(\nwifi.begin(\nhttr::authenticate(\ngetconnection(\nmysqli_connect(\nnew mysqli(\nnew pdo(\nftp_login(\nldap' +
	'_bind(\nssh2_auth_password(\nimap_open(\ndbi->connect(\nclientsecretcredential(\nmysql_real_connect(\n->credentials(\njwt.sign(' +
	'\njwt.encode(\ncreatehmac(\nsecretkeyspec(\npsexec\nsshpass\ndocker login\npodman login\nhelm registry login\naz login\nplink\nsmbc' +
	'lient\nnet use \nsecurestring\nsecret set\njdbc:oracle:\n@tcp(\n:5432:\ncredentials:\ncreds:\nlogin:\nchpasswd\n-stdin\nmysql -\nmysq' +
	'ldump -\nmysqladmin -\nmariadb -\nredis-cli -\nsqlcmd -\nmongo -\nmongosh -\nmongodump -\nldapsearch -\nidentified by \nidentified' +
	' with \nconvertto-securestring\noperator unseal \nlogin_with_api_key\nproceed to installation\n"kty"\nsig=\n/triggers/manual/pa' +
	'ths/invoke?\n"auth"\n_auth\n_password\nmachine \n$1$\n$2a$\n$2b$\n$2y$\n$5$\n$6$\n$8$\n$9$\n$apr1$\n$y$\n$krb5\n$argon2\n{ssha\n{sha}\n.day' +
	'pass-\nadafruit\nadobe\nahaio\nahrefs\nai21\nairbrake\nairship\nairvisual\nakeyless\nalegra\naletheia\nalpaca\namadeus\nambee\namplitud' +
	'e\nanypoint\napacta\napi2cart\napideck\napiflash\napify\napilayer\napimatic\napitemplate\napollo\nappcenter\nappcues\nappfollow\nappoi' +
	'ntedd\nappveyor\nasaas\naudd\nautodesk\nautoklose\navaza\naviationstack\naxonaut\naylien\nayrshare\nbackblaze\nbannerbear\nbaremetric' +
	's\nbeamer\nbeebole\nbetterstack\nbillomat\nbinance\nbitbar\nbitfinex\nbitmex\nbitrise\nblazemeter\nblitapp\nbombbomb\nboostnote\nborgb' +
	'ase\nbox-key\nbraintree\nbrowserstack\nbrowshot\nbugherd\nbugsnag\nbuildkite\nbuttercms\ncalendarific\ncalendly\ncampayn\ncannyio\nca' +
	'psulecrm\ncaptaindata\ncarboninterface\ncaspio\ncensys\ncentralstationcrm\ncexio\nchartmogul\nchatfuel\ncheckly\ncheckmarx\ncheckvi' +
	'st\ncircleci\nclarifai\nclickhelp\nclicksend\nclickup\nclockify\nclockworksms\nclosecrm\ncloudant\ncloudelements\ncloudimage\ncloudm' +
	'ersive\ncloudsight\ncloudsmith\ncloudways\ncloverly\ncodacy\ncodeclimate\ncodemagic\ncodequiry\ncoinapi\ncoinlayer\ncoinlib\ncompany' +
	'hub\nconfigcat\nconvertapi\nconvertkit\ncoveralls\ncraftmypdf\ncrowdin\ncryptocompare\ncurrencycloud\ncurrencyfreaks\ncurrencylaye' +
	'r\ncurrencyscoop\ncurrentsapi\ncustomerguru\ncustomerio\ndailyco\ndareboost\ndatabox\ndatabricks\ndatagov\ndeepai\ndelighted\ndeputy' +
	'\ndetectify\ndetectlanguage\ndeviantart\ndfuse\ndiffbot\ndiggernaut\ndigicert\ndigitalocean\ndisqus\ndocparser\ndocumo\ndocusign\ndop' +
	'pler\ndwolla\ndynatrace\ndyspatch\neagleeyenetworks\neasypost\nedamam\nedenai\nelasticemail\nendorlabs\nenigma\neraser\nethplorer\nev' +
	'entbrite\neverhour\nexchangerateapi\nexchangeratesapi\nextractorapi\nfaceplusplus\nfastforex\nfaunadb\nfeedier\nfetchrss\nfigma\nfi' +
	'lestack\nfinancialmodelingprep\nfinage\nfinnhub\nfixerio\nflatio\nfleetbase\nflightapi\nflightstats\nflutterwave\nfoursquare\nfulls' +
	'tory\nfusebill\nfxmarket\ngeckoboard\ngemini\ngengo\ngeoapify\ngeocodify\ngeocodio\ngeoipify\ngetemail\ngetgeoapi\ngetresponse\ngithu' +
	'b\ngitlab\nglassnode\ngnews\ngradle\ngrafana\ngraphcms\ngraphhopper\ngreptile\ngroovehq\ngtmetrix\nguardianapi\ngumroad\ngyazo\nhappys' +
	'cribe\nhasura\nhellosign\nhelpcrunch\nhelpscout\nhereapi\nhibob\nhiveage\nholidayapi\nhuggingface\nhunterio\nhypertrack\niconfinder\n' +
	'iexcloud\nimagekit\nimagga\ninfobip\ninfracost\ninsightly\ninstabot\ninstatus\nintegromat\nintrinio\ninvoiceocean\nip2location\nipap' +
	'i\nipdata\nipgeolocation\nipinfo\nipquality\nipstack\njenkins\njotform\njumpcloud\nkarmacrm\nkeenio\nkickbox\nklaviyo\nklipfolio\nknap' +
	'sackpro\nlanguagelayer\nlarksuite\nlastfm\nleadfeeder\nlemlist\nlexigram\nlinearapp\nlinkpreview\nliveagent\nlivestorm\nlocationiq\n' +
	'loggly\nloginradius\nlogzio\nlokalise\nloyverse\nmagicbell\nmailboxlayer\nmailchimp\nmailerlite\nmailersend\nmailjet\nmailmodo\nmail' +
	'sac\nmandrill\nmapbox\nmapquest\nmarketstack\nmavenlink\nmaxmind\nmeaningcloud\nmediastack\nmeistertask\nmeraki\nmesibo\nmetabase\nmi' +
	'ndmeister\nmixmax\nmixpanel\nmockaroo\nmonkeylearn\nmoonclerk\nmoosend\nmoralis\nmyfreshworks\nmyintervals\nnasdaqdatalink\nnethunt' +
	'\nneutrinoapi\nnewsapi\nnewscatcher\nnexmo\nnftport\nnicereply\nnightfall\nnotion\nnozbe\nnumverify\nnutritionix\nnylas\noanda\nollama' +
	'\nomnisend\nonedesk\nonelogin\nonepagecrm\nonesignal\noopspam\nopencage\nopencagedata\nopenrouter\nopensea\nopenuv\nopenweathermap\no' +
	'psgenie\noptimizely\nowlbot\npandadoc\npandascore\npapertrail\nparsehub\nparseur\npassbase\npastebin\npaymongo\npaypal\npaystack\npdf' +
	'layer\npdfshift\npeopledatalabs\npepipost\nperplexity\npinata\npinecone\npipedream\npipedrive\npivotaltracker\npixabay\nplanetscale' +
	'\nplanyo\npollsapi\npoloniex\npolygonio\npositionstack\npostageapp\nposthog\npostman\npowrbot\nprodpad\nproxycrawl\npubnub\npulumi\npu' +
	'restake\npusher\npushover\nqase\nqualaroo\nquandl\nqubole\nquickbase\nrapidapi\nrawg\nrebrandly\nrecaptcha\nredash\nreplicate\nreplyio' +
	'\nrequestfinance\nrestpack\nringcentral\nritekit\nrocketreach\nrockset\nroute4me\nrunpod\nrunscope\nsalesblink\nsalescookie\nsalesfl' +
	'are\nsalesforce\nsalesmate\nsatismeter\nsaucelabs\nscaleway\nscraperapi\nscraperbox\nscrapfly\nscrapingant\nscrapingbee\nscreenshot' +
	'layer\nscrutinizer\nsecuritytrails\nsemaphore\nsendgrid\nsendinblue\nserphouse\nserpapi\nserpstack\nsevenbridges\nsherpadesk\nshoda' +
	'n\nshopify\nshortcut\nshotstack\nshutterstock\nsignable\nsignalwire\nsignupgenius\nsigopt\nsimfin\nsimplesat\nsimplynoted\nsinch\nsit' +
	'eleaf\nskrapp\nslack\nsmartsheet\nsmartsheets\nsmartystreets\nsmooch\nsnipcart\nsnowflake\nsonarcloud\nsonarqube\nsourcegraph\nspoon' +
	'acular\nsportradar\nsportsmonk\nspotify\nsslmate\nstatuscake\nstatuspage\nstitchdata\nstockdata\nstorecove\nstormboard\nstormglass\n' +
	'storyblok\nstrava\nstripe\nstytch\nsugester\nsumup\nsupabase\nsupernotes\nsurveysparrow\nsurvicate\nswiftype\ntallyfy\ntatumio\ntaxja' +
	'r\nteamgate\nteamviewer\nteamworkcrm\nteamworkdesk\ntefter\ntelegram\nteletype\ntelnyx\nterraform\ntestingbot\ntextmagic\nthinkific\n' +
	'thousandeyes\nticketmaster\ntiingo\ntimecamp\ntmetric\ntodoist\ntogetherai\ntoggl\ntomorrowio\ntomtom\ntradier\ntransferwise\ntravel' +
	'payouts\ntravisci\ntwelvedata\ntyntec\ntypeform\ntypetalk\nubidots\nuclassify\nunplugg\nunsplash\nupcdatabase\nuplead\nuploadcare\nup' +
	'timerobot\nurlscan\nuserflow\nuserstack\nvatlayer\nvbout\nvercel\nverimail\nversioneye\nvirustotal\nvisualcrossing\nvoiceflow\nvoice' +
	'gain\nvoodoosms\nvouchery\nvpnapi\nwakatime\nwalkscore\nweatherbit\nweatherstack\nwebflow\nwebscraper\nwebscraping\nwhoxy\nwistia\nwo' +
	'ocommerce\nwordnik\nworkato\nworkos\nworksnaps\nworldcoinindex\nworldweather\nwrike\nyousign\nyouneedabudget\nzapier\nzenrows\nzensc' +
	'rape\nzenserp\nzerobounce\nzipcodeapi\nzohocrm\nzonka\nzoominfo\nzulip\npassw\npassphrase\npasscode\n_pass\npass=\npass"\npass\'\npass:\n' +
	'pass \npass>\npwd\naccess=\naccess \naccess:\napikey\napi_key\napi-key\napi key\naccess_key\naccess-key\ncredential\nsigning\nencrypt\n' +
	'verifier\nkey=\nkey:\nkey"\nkey\'\nkey \nkey]\nsalt\npepper\n_psk\npsk=\npsk \ncreds\n_pat\n_pw\npw \npw:\npw[\npw=\npw>';
const flags =
	'333333333333330000000033300003000003330033000033333000000000000003333333333333330033000000000000100000003330000003000030' +
	'000333300003330303333330333300000000000003333333330333333303300333000033333333033333333000330000000000003333030000000333' +
	'333330330000000000230033333333333333300000300000030000033333333333300333033333333333333333003333303330000030033333333333' +
	'333330000310330033030330330300033300333330330033330030330003033000000003030000000000000033000000000033303033300300033333' +
	'333333333333333333333333333333331130333330000000003133333300000000000000000000000000000000000000003333033333333333333333' +
	'333333333333333333333333333333313133100000033333333333033033333333000333333333333333333333333333333333033333333333333333' +
	'333333333333333333303330000333030333333000000020000000000000000000000000000000000000000000000000000000000000000000000000' +
	'000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000' +
	'000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000' +
	'000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000' +
	'000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000' +
	'000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000' +
	'000000';
const literals_gen_behind =
	'U0kU0kU0k-00U2lU2lU28B0yB0yU11B1gB1cB28h1s-00-00-00-00-00-00-00-00U17L1cU1o-00-00-00-00-00-00-00-00-00-00h0wh0wU25-00-00' +
	'h0s-00-00-00-00-00B0mU17B1aU0wh0w-00-00-00-00-00-00-00-00-00-00-00-00-00-00S0gS0gS0gS0gX2sX2sX31X0ki08i08U0xU18U0uU14U0s' +
	'-00-00G1lU07-00-00-00-00-00-00-00-00-00-00-00-00P04-00-00-00-00-00-00-00h1sh1sh1s-00-00-00-00-00-00B0h-00-00-00-00B0w-00' +
	'-00-00-00G0hU0zU12P0u-00-00-00-00U17X2sU1m-00B0s-00B1kB1kB1kB1kB1kB10-00B14B14B14h0o-00-00-00-00-00-00-00-00-00-00-00-00' +
	'-00L14U0vL1sP0wP0wP0wU14h0wX1o-00B0mB12B0oX14B05h0oG0q-00B0uh0w-00-00-00U3uU2i-00-00-00-00B14B14B14B14B14-00X6yG06-00h14' +
	'G1mB07B07B07B07B07L0c-00-00-00U17a01-00-00-00-00-00-00-00-00-00-00-00-00B0mG0rU0wh0j-00h0r-00-00-00-00-00-00-00B0wX0wB1y' +
	'L1mL1mL1mL1mL1m-00X1oh1s-00-00-00-00-00-00-00-00-00-00-00i08-00-00U14U14U14U14U14B10h1sB10S1kS1kS1kS1kS1kS1kL05-00-00-00' +
	'-00-00B0s-00-00-00-00-00-00B10-00-00-00-00-00U1yU1eh1cB0wL17i1oU0rU0wL1eX14B1xB1k-00-00h0uB10B10-00-00B0gB0gB0g-00B0gX0w' +
	'B0gU1oU0mU17L0gL0gB0ei08i08i08-00-00L0qi14i14B1iB1i-00h0ch0wh0w-00-00-00-00-00U0w-00-00B2zU0oD06D01D01D01D01U0cU0cU0cU0c' +
	'P14P14-00-00-00-00-00-00-00D0hU10-00h0wh0w-00-00U0mh0w-00h0w-00h1sh1s-00B08h1s-00X1e-00-00-00D01D01D01-00-00B0cP1yB1aB17' +
	'B0e-00B14B14-00-00-00U12P18U3m-00-00U14-00U1oU1o-00-00-00U0r-00-00h0z-00-00-00-00-00-00-00-00U28-00B2s-00-00-00-00-00-00' +
	'-00-00-00-00-00-00-00-00B28B28-00-00-00-00-00-00-00-00-00-00U18U17U17-00U1s-00B0gB0gB0g-00-00U17-00-00-00D05B0wB0wB0wB0w' +
	'B08h1sB16B0uB0uB0uB0uL0oL0oX1zB1eB1eB0kB0kL08B1sU1cU0wB0wB0wh0wB05B05B05B05U0wX1oX28X1oX1oh1sh1sX0uX0uU0u-00i08L0qh0wh0w' +
	'U0w-00-00-00-00-00-00-00-00-00U01U3cU0gP0kB14B14U10U10-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00' +
	'-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00U2sB14B0gU1c-00D08-00-00h0uh16i08i08U0uU14B10i08B1oB0gB14B14L0iL0i' +
	'L0ih0wh0wL2iL2iG0sG0si08L07h14h1sB28U17L08L08B0mh1wh1wh1wh1wG04L1eh1sh1sP0gh0wh0wh0wB0wB0wU0mi08i08U0mL0wL0wB0k-00-00-00' +
	'-00-00-00U2sB1oL0gU10U0kh1sB0kL0wB1cB17U0k-00B19B19-00i08B18h0wB0lU0rU0rB0kL0q-00-00-00U0fh0wh0wU0rX3wU0xP05P05X02i08i08' +
	'U0wU0wU0wU0wU0wU0wh1sh1sh1sh1sB0kB0kB0kB0kX17L14L14B0kU0uU0uB0kB0k-00D0dB0kh14h14X1cU28P0wP0wP0wP0wP0wP0wH0vU2cB10B10B10' +
	'B10B0mP0kU0kP0kU0kB01U14U0kU0pU1eU1sU0kU0kh0wP50B0wP50X14-00B0mh14B1o-00-00-00-00B14B14B14-00i14-00U0mU0mB0wi0oG0qL1y-00' +
	'-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00' +
	'-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00' +
	'-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00' +
	'-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00' +
	'-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00' +
	'-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00' +
	'-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00' +
	'-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00' +
	'-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00' +
	'-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00' +
	'-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00' +
	'-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00' +
	'-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00' +
	'-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00' +
	'-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00' +
	'-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00' +
	'-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00' +
	'-00-00-00-00-00-00';
const literals_gen_places =
	'211111000431030011000001010321020101010101010200121200220300232311332201011201020100010100000000000100010101010101564401' +
	'010101010000000101344401d90101102300001235010000003301120156330101012323010100001111010122012201000101010100121133000000' +
	'011211000000001100010001001211001100000000000002000000112200010101013300010101011100001034333301000012010022110100000145' +
	'000122000000003400220001000101002200220156322212123311011211220012000101010123000101010100010100000101011111111111010011' +
	'0101010101125622110122120001010101010100431100000000000001210000000000001000010201330012000101112300010101010178bb110000' +
	'011111110101110400010001121111010101010100000101368600232656011106222200010200000101012301016401330001000133230101010101' +
	'0101039a030200000143a100000001010001111200000111000122012202231112110112000100020001121211010001000012010033111100011100' +
	'000111340134010103011101010022000001010100010101011211230000120111110111111111220001011212010100012201000111113201010101' +
	'0000000101010101000000000101120001010101110001011200010001011112003311119a0155444311010111011101000101010112444423230012' +
	'1222000101010101010101010100010101010101010101011101011111110101011111120111010111004301000010000200a2010001015600000101' +
	'01010112120000010100000101010112121212420134563733211111231255230b231122121100010101010101010801110000132233020001004500' +
	'000100000101000101010001221100010100010111330111121223232333020112010001001101010200002312000011001141114444440100000101' +
	'002200010100110001120011021221120111010101010101020012010100010101010001010100002112012355000001340102040401010001330033' +
	'013344343302121123224501646701122201021311011211120155020500012323020104041101110111010100011244110121010201012322111212' +
	'12410205343467120101cd10000002000101010000000011000102011103110100000001010101012301121123010111021101120101110101010112' +
	'010121220101010101220304000101010101010101011212121211030102011112232322121101110101113701221212232201012321122244011212' +
	'121212221202112223330222113322333323121102333334333441011222222212012301232511001201011401011111010100012202011144221111' +
	'112212566641111102000201233301120100120202341303220012010101010101221201110112011101221201230001110111012211111201113301' +
	'000022111211121123222222221101010011010101010112000112120204420212120111131411033411140101011223110301111112121101121201' +
	'331201121112221101121201010100001212041111010103120101010401010101021211230122321202121201320122123322121122010101010101' +
	'013101012222010123112222124533021111121211012301010001110122210103221101122322121102012201011233221212220122313322143454' +
	'035412122311121122120112220101111342110123230123010132340501011222122203332202013323221223232212111111010111232201111212' +
	'111222343301111211123312114422011100110101221112234301010111230103022201112234012223120011223301220302230100010133000101' +
	'010111011212111212120101450101020222010101000011221100110101110101002200021111111123330311112101010101010100010101000100' +
	'000000000000';
const woken =
	'r0,r1 r0,r1 r0,r1 r2,r9x r3 r4 r5 r6 r7 r8 r9 ra rb rc rd,g re,g rf,g rf rf rf rf rf rg rh ri rj rj rj rj rk,rax rl,g rl' +
	' rm,g rn,g rn ro ro rp rq,g rq rr,r99,r9a rs,rbs rt rt rt rt ru rv rw rx ry rz rz rz rz rz rz,g rz rz rz rz rz rz rz rz,' +
	'g r10,r11 r10,r12 r13 r13 r14 r15 r16 r17 r18 r19 r1a r1b r1c r1d r1e r1f r1g r1h r1i r1j r1k r1k r1k r1k,r1q,r9w,g r1k,' +
	'r1l r1k r1k r1k r1l r1l,g r1l r1m r1n r1o r1p r1q,g r1q r1q r1r r1s r1s r1s r1t r1t r1t r1t r1t r1t r1u r1v,g r1v r1v r1' +
	'v,r8d r1w r1x r1x r1x r1x,g r1y r1z r20 r21 r22,g r22 r23,g r24,g r25 r26 r27 r28,g r29 r2a r2b r2b r2b r2b r2b r2c r2d,' +
	'g r2e r2e r2e r2f r2g,r2h,g r2g,r2h r2g,r2h r2g,r2h r2g,r2h r2g,r2h r2g r2h r2h r2h r2h r2h r2i,g r2j r2k r2l r2m r2n r2' +
	'o r2p r2q r2r r2s,r2t,g r2u r2v r2w r2x r2y r2z r30 r31,g r32 r33 r34 r34 r35,r36 r37 r38 r39 r39 r39 r3a r3b r3b r3b r3' +
	'b r3b r3c,r3d r3e r3f,r3g r3h r3i r3j r3k r3k r3k r3k r3k r3l r3m,g r3m,r4u r3n r3o r3p r3q,r3r,g r3q,r3r r3q,r3r r3q,r3' +
	'r r3q,r3r r3q,r3r r3q r3q r3q r3q r3q r3q r3s r3t r3u r3v r3w r3x r3y,g r3y r3y r3y r3y r3y r3y r3z r40 r41 r42 r42 r42 ' +
	'r42 r42 r43,g r44 r45 r46,g r47,r48 r47,r48,g r49,r4a,g r49,r4a r49,r4a r49,r4a r49,r4a r49,r4a r49,r4a r4b,re6 r4b r4c,' +
	'g r4d,g r4e r4e r4e r4e r4f r4g r4h r4i r4j r4j r4j r4j r4j r4j r4k r4l,g r4m,g r4n,g r4o r4o r4p r4q,g r4q r4q,g r4q r4' +
	'r,g r4s,g r4t r4u r4u r4u r4u r4u r4v r4w r4x r4y r4z r50 r51 r52 r53 r54 r55 r56 r57,g r57,g r58 r59 r59 r5a,g r5b,ra4 ' +
	'r5c r5d r5d r5e,ra4,rax r5f r5g r5h r5i r5j r5k r5l r5m r5n r5o r5o r5o r5p,r5q,g r5r,g r5s r5t r5t r5u r5v r5w,g r5x,r5' +
	'z r5y r60 r61,g r62,r63,g r64,g r64,g r65,g r66 r67,g r67 r68 r69 r6a r6b r6c r6c r6d r6e r6e r6e r6e r6f r6f r6g,r6h r6' +
	'g,r6h r6g,r6h r6i,r6k,r6l,g r6i r6i,g r6i r6j r6m r6n r6o,r6q r6p r6r,g r6r,g r6s r6t r6u,g r6v r6w r6x r6y r6z,g r70 r7' +
	'1 r72,g r73 r74,g r75,g r76,g r77 r77 r77 r78,g r78 r79 r7a r7b r7c r7d r7e,ra2,g r7f r7g r7h r7i,r7j,r7k,g r7l,rb1 r7m ' +
	'r7n r7o r7p,r7q,g r7r,g r7s r7t,g r7u r7v r7w,g r7w r7x,g r7y r7z,g r80,r9d,rcv r80 r81,g r81 r81 r82,g r83,g r84,g r85,' +
	'g r86,g r87 r88,r89,r8a,g r8b r8c,r8d,g r8c r8c r8c r8c r8c r8c r8c r8c r8c r8c r8e,r8f,g r8e,r8f r8f r8g r8g r8h,g r8i ' +
	'r8i r8i r8i r8i r8i r8i r8i r8j,g r8k r8l r8l r8m,g r8n r8o r8p r8p r8p r8q,g r8r,g r8s r8t,g r8t r8u,r8v,g r8w r8x r8x ' +
	'r8x r8x r8y,r8z r90 r91 r92 r92 r93 r93 r94 r94 r95 r96 r96 r97 r97 r98 r9b r9c r9e r9f r9f r9g r9h r9h r9h r9h r9i r9j ' +
	'r9k r9l r9l r9m r9m r9n r9n r9o r9p,g r9q r9r r9s r9t r9u r9v r9w r9w r9w r9w r9w r9w,rds r9w r9w r9y r9z ra0 ra1 ra3 ra' +
	'3 ra5 ra5 ra6 ra7,g ra7,g ra7 ra8 ra9 ra9 ra9 ra9 ra9 ra9 ra9 ra9 ra9 ra9 ra9 raa raa raa raa raa raa raa raa raa raa ra' +
	'a raa raa raa raa raa raa raa raa raa raa rab,g rac,g rad,g rae raf rag rah rai,g raj rak,re1,re2 ral,rd7 ram ran rao ra' +
	'o rap raq rar ras rat rau rav rav raw raw raw ray ray raz raz rb0 rb0 rb2 rb3 rb4 rb5 rb6 rb7 rb8 rb8 rb9 rba rba rba rb' +
	'a rbb rbc rbd rbd rbe rbf rbf rbf rbg rbg rbh rbi rbj rbk rbl rbl rbm rbn rbo rbo rbo rbo rbo rbp rbq rbr rbt rbu rbv rb' +
	'w rbx rby rbz rc0 rc1 rc2 rc2 rc3 rc4 rc5 rc6 rc7 rc8 rc8 rc9 rca rcb rcc rcd rce rcf rcf rcg rch rci rcj rcj rck rcl rc' +
	'l rcm rcm rcm rcm rcm rcm rcn rcn rcn rcn rco rco rco rco rcp rcq rcq rcr rcs rcs rct rct rcu rcw rcx rcy rcy rcz rd0 rd' +
	'1 rd1 rd1 rd1 rd1 rd1 rd2 rd3 rd4 rd5 rd6 rd8 rd9 rda rdb rdc rdd rde rdf rdg rdh rdi rdj rdk rdl rdm rdn rdo rdp rdq rd' +
	'r,g rdt rdu rdv rdw rdx rdx rdy,g rdz rdz rdz re0 re3 re4,g re5 re5 re7 re8 re9 rea reb reb,g reb rec,g s0 s1 s2 s3 s4 s' +
	'5 s6 s7 s7 s7 s7 s7 s8 s9,sa sb sb sb sb sc sc sc sc sc sc sc sc sc sc sc sc sc sc sc sc sc sc sc sc sc sc sc sc sc sc s' +
	'c sc sc sc sc sc sd sd sd sd sd sd sd sd sd sd sd se se se se se se se se sf sf sf sf sf sf sf sf sf sf sg sg sg sg sh s' +
	'h si sj sk sl sl sl sm sn sn sn sn sn sn sn sn sn sn sn sn sn sn so g g g g g g g g g g g g g g g g g g g g g g g g g g ' +
	'g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g ' +
	'g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g ' +
	'g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g ' +
	'g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g ' +
	'g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g ' +
	'g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g ' +
	'g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g ' +
	'g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g ' +
	'g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g g ' +
	'g g g g g g g g g g';

// packages/lint/engine/escapes.ts
const escapes_escape =
	/%(?:2[1-9A-Fa-f]|[3-7][0-9A-Fa-f])|\\u00[2-7][0-9A-Fa-f]|\\u\{0{0,4}[2-7][0-9A-Fa-f]\}|\\x[2-7][0-9A-Fa-f]|&#(?:0?(?:3[3-9]|[4-9]\d)|1[01]\d|12[0-6]|[xX][2-7][0-9A-Fa-f]);|\\[/_]/y;
const escapes_longest = { before: 120, after: 4_000 };
const ending = tableOf('"\'`<>', '\0 ');

function escapeParts(bytes, textOf) {
	const next = escapesOf(bytes, textOf);
	const first = next(0);
	return first === undefined ? [] : partsFrom(first, textOf(), next);
}

function partsFrom(begin, text, next) {
	const parts = [];
	let free = 0;
	for (let first = begin; first !== undefined; first = next(free)) {
		let start = first.index;
		while (start > free && first.index - start < escapes_longest.before && text.charCodeAt(start - 1) !== 10) start--;
		const [plain, written] = [[text.slice(start, first.index)], [start]];
		const offsets = [0];
		let length = first.index - start;
		let at = first.index;
		for (; at < text.length && at - start < escapes_longest.after && ending[text.charCodeAt(at)] !== 1;) {
			const match = at === first.index ? first : escapeAt(text, at);
			const size = match === undefined ? 1 : match[0].length;
			plain.push(match === undefined ? text[at] : meantBy(match[0]));
			at += size;
			length++;
			if (match === undefined) continue;
			offsets.push(length);
			written.push(at);
		}
		free = at;
		if (length < escapes_shortest) continue;
		parts.push({
			plain: plain.join(''),
			how: 'with escapes',
			placeOf(index) {
				const last = lastAtMost(offsets, index);
				return written[last] + index - offsets[last];
			}
		});
	}
	return parts;
}
const escapes_shortest = 12;

function escapeAt(text, at) {
	const code = text.charCodeAt(at);
	if (code !== 37 && code !== 92 && code !== 38) return;
	return matchAt(escapes_escape, text, at) ?? undefined;
}

function meantBy(written) {
	const digits = written.replace(/^(?:%|\\u\{?|\\x|&#[xX]?)|[;}]$/g, '');
	if (/^\\[/_]$/.test(written)) return written[1];
	return String.fromCharCode(Number.parseInt(digits, /^&#\d/.test(written) ? 10 : 16));
}
const beginnings = [
	{ sign: 92, behind: tableOf('ux/_') },
	{ sign: 38, behind: tableOf('#') },
	{ sign: 37, behind: tableOf('234567') }
];
const nowhere = 2 ** 30 - 1;

function escapesOf(bytes, textOf) {
	const places = beginnings.map(({ sign, behind }) => beginningIn(bytes, sign, behind, 0));
	return from => {
		for (;;) {
			let first = 0;
			for (let other = 1; other < places.length; other++) if (places[other] < places[first]) first = other;
			const at = places[first];
			if (at === nowhere) return;
			const { sign, behind } = beginnings[first];
			const match = at < from ? undefined : escapeAt(textOf(), at);
			if (match !== undefined) return match;
			places[first] = beginningIn(bytes, sign, behind, Math.max(from, at + 1));
		}
	};
}

function beginningIn(bytes, sign, behind, from) {
	for (let at = from; ; at++) {
		const near = Math.min(bytes.length, at + 32);
		while (at < near && bytes[at] !== sign) at++;
		if (at === near) at = bytes.indexOf(sign, at);
		if (at < 0 || at >= bytes.length) return nowhere;
		if (behind[bytes[at + 1] ?? 0] === 1) return at;
	}
}

// packages/lint/engine/runs.ts
const runs_shortest = 24;
const runs_told = 16;
const shortestLine = 40;
const runs_values = new Int8Array(256).fill(-1);
[...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].forEach((one, value) => (runs_values[one.charCodeAt(0)] = value));
[runs_values[45], runs_values[95]] = [62, 63];
const isHex = tableOf('', '09', 'af', 'AF');
const isText = tableOf('\t\n\r', ' ~');

function encodedParts(bytes) {
	const begin = textFrom(bytes, 0, runs_shortest - 1);
	return begin < 0 ? [] : runs_partsFrom(bytes, begin);
}

function runs_partsFrom(bytes, begin) {
	const parts = [];
	for (let start = begin; start >= 0;) {
		const end = runs_endOf(bytes, start);
		const found = hexPart(bytes, start, end) ?? base64Part(bytes, start, end);
		if (found !== undefined) parts.push(found.part);
		const free = found?.end ?? end;
		start = textFrom(bytes, free, free + runs_shortest);
	}
	return parts;
}

function textFrom(bytes, free, first) {
	let start = runFrom(bytes, free, first);
	while (start >= 0) {
		const end = runs_endOf(bytes, start);
		if (mayBeText(bytes, start, end)) return start;
		start = runFrom(bytes, end, end + runs_shortest);
	}
	return -1;
}

function runFrom(bytes, free, first) {
	for (let at = first; at < bytes.length; at += runs_shortest) {
		let start = at;
		while (start >= free && runs_values[bytes[start]] >= 0) start--;
		if (at - start >= runs_shortest) return start + 1;
		at = start;
	}
	return -1;
}

function runs_endOf(bytes, start) {
	let end = start + runs_shortest;
	while (end < bytes.length && runs_values[bytes[end]] >= 0) end++;
	return end;
}

function mayBeText(bytes, from, runEnd) {
	for (let start = from; start < from + 4 && start + runs_told <= runEnd; start++) if (unitOf(bytes, start) !== 0) return true;
	const digits = hexBegin(bytes, from);
	for (let at = digits; at < digits + runs_told; at += 2) if (bytes[at] < 50 || bytes[at] > 55) return false;
	return true;
}

function hexBegin(bytes, from) {
	return bytes[from] === 48 && (bytes[from + 1] | 32) === 120 ? from + 2 : from;
}

function hexPart(bytes, from, runEnd) {
	const start = hexBegin(bytes, from);
	let end = start;
	while (end < runEnd && isHex[bytes[end]] === 1) {
		if ((end - start) % 2 === 0 && end - start < runs_told && (bytes[end] < 50 || bytes[end] > 55)) return;
		end++;
	}
	if (end - start < runs_shortest) return;
	const plain = Buffer.from(bytes.toString('latin1', start, end - ((end - start) % 2)), 'hex').toString('latin1');
	return isMostlyText(plain) ? { part: { plain, how: 'in hex', placeOf: index => start + 2 * index }, end } : undefined;
}

function base64Part(bytes, from, runEnd) {
	for (let start = from; start < from + 4 && start + runs_told <= runEnd; start++) {
		const unit = unitOf(bytes, start);
		if (unit === 0) continue;
		const lines = linesOf(bytes, start, runEnd);
		const decoded = Buffer.from(bytes.toString('latin1', start, lines.end), 'base64');
		const plain = unit === 1 ? decoded.toString('latin1') : decoded.toString('utf16le').replace(/[^\x00-\xff]/g, '?');
		if (!isMostlyText(plain)) continue;
		const characterAt = index => {
			const line = lastAtMost(lines.before, index);
			return Math.min(lines.end, lines.starts[line] + index - lines.before[line]);
		};
		const placeOf = index => characterAt(Math.floor((index * unit * 4) / 3));
		return { part: { plain, how: unit === 1 ? 'in base64' : 'in base64 of UTF-16', placeOf }, end: lines.end };
	}
	return;
}

function unitOf(bytes, start) {
	let isPlain = true;
	let isWide = true;
	let index = 0;
	for (let group = start; group < start + runs_told && (isPlain || isWide); group += 4) {
		let bits = 0;
		for (let at = group; at < group + 4; at++) bits = (bits << 6) | (runs_values[bytes[at]] & 63);
		for (let shift = 16; shift >= 0; shift -= 8, index++) {
			const byte = (bits >>> shift) & 255;
			isPlain &&= isText[byte] === 1;
			isWide &&= index % 2 === 0 ? isText[byte] === 1 : byte === 0;
		}
	}
	return isPlain ? 1 : isWide ? 2 : 0;
}

function linesOf(bytes, start, runEnd) {
	const [starts, before] = [[start], [0]];
	let end = runEnd;
	while (end - starts.at(-1) >= shortestLine) {
		let next = bytes[end] === 13 ? end + 1 : end;
		if (bytes[next] !== 10) break;
		next++;
		while (bytes[next] === 32 || bytes[next] === 9) next++;
		let until = next;
		while (until < bytes.length && runs_values[bytes[until]] >= 0) until++;
		if (until === next || (until < bytes.length && !lineEnds.has(bytes[until]))) break;
		before.push(before.at(-1) + end - starts.at(-1));
		starts.push(next);
		end = until;
	}
	return { starts, before, end };
}
const lineEnds = new Set([10, 13, 34, 39, 96, 61]);

function isMostlyText(plain) {
	let others = 0;
	for (let at = 0; at < plain.length; at++) if (isText[plain.charCodeAt(at)] !== 1) others++;
	return others * 10 <= plain.length;
}

// packages/lint/engine/fold.ts
const maxDepth = 3;
const border = '\n\0\n';

function folded(bytes, textOf) {
	const encoded = encodedParts(bytes);
	const escaped = escapeParts(bytes, textOf);
	if (encoded.length + escaped.length === 0) return;
	const parts = [...encoded, ...escaped];
	const starts = [];
	let length = 0;
	for (const { plain } of parts) {
		starts.push(length);
		length += plain.length + border.length;
	}
	return {
		bytes: Buffer.from(parts.map(({ plain }) => plain).join(border), 'latin1'),
		placeOf(at, size) {
			const index = lastAtMost(starts, at);
			const { plain, how, placeOf } = parts[index];
			const from = at - starts[index];
			if (from + size > plain.length) return;
			const [start, end] = [placeOf(from), placeOf(from + size)];
			return end - start === size ? undefined : { at: start, length: end - start, how };
		}
	};
}

// packages/lint/engine/prefilter.ts
const prefilter_width = 4;
const hashBits = 12;

function createPrefilter(literals, places = '') {
	const { bits, kinds, heads, chain } = entriesOf(literals, places);
	const { letters, begins, flags, alphabets, lengths } = lettersOf(literals);
	const isThere = (bytes, literal, start) => {
		const begin = begins[literal];
		const flag = flags[literal];
		const end = start + begins[literal + 1] - begin;
		if (start < 0 || end > bytes.length) return false;
		const spelling = (flag & flagOf.isExact) !== 0 ? same : lower;
		for (let at = start, letter = begin; at < end; at++, letter++) if (spelling[bytes[at]] !== letters[letter]) return false;
		if ((flag & flagOf.isStart) !== 0 && start > 0 && isWordClass(classes[bytes[start - 1]])) return false;
		for (let at = end; at < end + lengths[literal]; at++) {
			const kind = alphabets[literal][bytes[at] ?? 0];
			if (kind !== 1) return kind === 2;
		}
		return true;
	};
	const check = (bytes, at, key, onHit) => {
		for (let left = kinds[key >>> 5]; left !== 0; left &= left - 1) {
			const part = partOf(key, 31 - Math.clz32(left & -left));
			for (let entry = heads[hashOf(part)]; entry >= 0; entry = chain[entry + 1]) {
				if (chain[entry] !== part) continue;
				const literal = chain[entry + 2];
				const start = at - chain[entry + 3];
				if (isThere(bytes, literal, start)) onHit(literal, start + begins[literal + 1] - begins[literal]);
			}
		}
	};
	const edge = (bytes, at, onHit) => {
		const key = (classAt(bytes, at) << 15) | (classAt(bytes, at + 1) << 10) | (classAt(bytes, at + 2) << 5) | classAt(bytes, at + 3);
		if (((bits[key >>> 5] >>> key) & 1) === 1) check(bytes, at, key, onHit);
	};
	const alarms = new Int32Array(4 * blockLength);
	return {
		scan(bytes, onHit) {
			const folded = (pairClasses ??= foldPairs());
			const first = Math.min(bytes.length, (4 - (bytes.byteOffset % 4)) % 4);
			const fours = new Int32Array(bytes.buffer, bytes.byteOffset + (bytes.length < 4 ? -bytes.byteOffset % 4 : first), (bytes.length - first) >> 2);
			for (let at = -first % 2; at < first - 2; at += 2) edge(bytes, at, onHit);
			let before = (classAt(bytes, first - 2) << 5) | classAt(bytes, first - 1);
			for (let from = 0; from < fours.length; from += blockLength) {
				const until = Math.min(fours.length, from + blockLength);
				const count = alarmsIn(fours, from, until, before, folded, bits, alarms);
				for (let alarm = 0; alarm < count; alarm += 2) check(bytes, first + alarms[alarm], alarms[alarm + 1], onHit);
				before = (classAt(bytes, first + 4 * until - 2) << 5) | classAt(bytes, first + 4 * until - 1);
			}
			for (let at = first + 4 * fours.length - 2; at < bytes.length; at += 2) edge(bytes, at, onHit);
		}
	};
}
const blockLength = 4096;

function alarmsIn(fours, from, until, first, folded, bits, alarms) {
	let before = first;
	let count = 0;
	for (let index = from; index < until; index++) {
		const both = fours[index];
		const middle = folded[(both >>> firstPair) & 0xffff];
		const after = folded[(both >>> (16 - firstPair)) & 0xffff];
		const key = (before << 10) | middle;
		const next = (middle << 10) | after;
		before = after;
		if ((((bits[key >>> 5] >>> key) | (bits[next >>> 5] >>> next)) & 1) === 0) continue;
		if (((bits[key >>> 5] >>> key) & 1) === 1) {
			alarms[count++] = 4 * index - 2;
			alarms[count++] = key;
		}
		if (((bits[next >>> 5] >>> next) & 1) === 1) {
			alarms[count++] = 4 * index;
			alarms[count++] = next;
		}
	}
	return count;
}
const flagOf = { isExact: 1, isStart: 2 };

function lettersOf(literals) {
	const begins = new Int32Array(literals.length + 1);
	const flags = new Uint8Array(literals.length);
	const lengths = new Uint16Array(literals.length);
	const alphabets = [];
	let all = '';
	for (let index = 0; index < literals.length; index++) {
		const { text, exact, isStart, next } = literals[index];
		all += exact ?? text;
		begins[index + 1] = all.length;
		flags[index] = (exact === undefined ? 0 : flagOf.isExact) | (isStart === true ? flagOf.isStart : 0);
		alphabets.push(next?.alphabet ?? same);
		lengths[index] = next?.length ?? 0;
	}
	return { letters: Buffer.from(all, 'latin1'), begins, flags, alphabets, lengths };
}

function entriesOf(literals, places) {
	const bits = new Uint32Array(1 << 15);
	const kinds = new Uint8Array(1 << 15);
	const heads = new Int16Array(1 << hashBits).fill(-1);
	const chain = new Int32Array(2 * prefilter_width * literals.length);
	for (let literal = 0, entry = 0; literal < literals.length; literal++) {
		const one = literals[literal];
		for (let parity = 0; parity < 2; parity++, entry += prefilter_width) {
			const offset = offsetAt(places, literal, parity, one.text.length);
			const known = knownOf(one.text.length, offset);
			const key = known === 0 ? setBit(bits, kinds, prefilter_keyOf(one.text, offset)) : setBits(bits, kinds, known, one, offset);
			const part = partOf(key, known);
			const head = hashOf(part);
			chain[entry] = part;
			chain[entry + 1] = heads[head];
			chain[entry + 2] = literal;
			chain[entry + 3] = offset;
			heads[head] = entry;
		}
	}
	return { bits, kinds, heads, chain };
}

function prefilter_keyOf(text, offset) {
	let key = 0;
	for (let at = offset; at < offset + 4; at++) key = (key << 5) | classes[text.charCodeAt(at)];
	return key;
}

function setBit(bits, kinds, key) {
	bits[key >>> 5] |= 1 << key;
	kinds[key >>> 5] |= 1;
	return key;
}

function setBits(bits, kinds, known, literal, offset) {
	const last = classesAt(literal, offset + 3).reduce((word, one) => word | (1 << one), 0);
	let three = 0;
	for (const first of classesAt(literal, offset))
		for (const second of classesAt(literal, offset + 1))
			for (const third of classesAt(literal, offset + 2)) {
				three = (first << 10) | (second << 5) | third;
				bits[three] |= last;
				kinds[three] |= 1 << known;
			}
	return (three << 5) | classesAt(literal, offset + 3)[0];
}

function knownOf(length, offset) {
	const behind = length - offset;
	if (offset < 0) return behind < 4 ? 4 : 2;
	return behind >= 4 ? 0 : behind === 3 ? 1 : 3;
}

function partOf(key, known) {
	if (known === 0) return key;
	const part = known === 1 ? key >>> 5 : known === 2 ? key & 0x7fff : known === 3 ? key >>> 10 : (key >>> 5) & 0x3ff;
	return part | (known << 20);
}

function hashOf(part) {
	return Math.imul(part, 0x9e3779b1) >>> (32 - hashBits);
}
const same = new Uint8Array(256);
for (let byte = 0; byte < 256; byte++) same[byte] = byte;

function classAt(bytes, at) {
	return classes[bytes[at] ?? 0];
}
const isLittle = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
const firstPair = isLittle ? 0 : 16;
let pairClasses;

function foldPairs() {
	const folded = new Uint16Array(1 << 16);
	const [low, high] = isLittle ? [5, 0] : [0, 5];
	const row = new Uint16Array(256);
	for (let byte = 0; byte < 256; byte++) row[byte] = classes[byte] << low;
	const twos = new Uint32Array(row.buffer);
	const rows = anyClass.map(one => shifted(twos, one << high));
	for (let byte = 0; byte < 256; byte++) folded.set(rows[classes[byte]], byte << 8);
	return folded;
}

function shifted(twos, more) {
	const all = new Uint32Array(twos);
	for (let at = 0; at < all.length; at++) all[at] |= (more << 16) | more;
	return new Uint16Array(all.buffer);
}
const placeSigns = '0123456789abcdefghijklmnopqrstuvwxyz';

function offsetAt(places, literal, parity, length) {
	const offset = 2 * Math.max(0, placeSigns.indexOf(places[2 * literal + parity] ?? '0')) - parity;
	return offset < length - 1 ? offset : -parity;
}
const anyClass = [...Array(32).keys()];
const beforeStart = anyClass.filter(one => !isWordClass(one));

function classesAt({ text, isStart, next }, at) {
	if (at >= 0 && at < text.length) return prefilter_alone[classes[text.charCodeAt(at)]];
	if (next !== undefined && at >= text.length && at < text.length + next.length) return classesOf(next.alphabet);
	return isStart === true && at < 0 ? beforeStart : anyClass;
}
const prefilter_alone = anyClass.map(one => [one]);
const classesOfAlphabets = new Map();

function classesOf(alphabet) {
	const there = classesOfAlphabets.get(alphabet);
	if (there !== undefined) return there;
	const made = [...new Set(classes.filter((_, byte) => alphabet[byte] !== 0))];
	classesOfAlphabets.set(alphabet, made);
	return made;
}

// packages/lint/engine/holds.ts
const nameReach = 160;

function holdsToken(bytes, start, end, { rule, run, isAnchored }) {
	if (run.length === 0) return true;
	if (rule.near !== undefined) return holdsRun(bytes, end, end + nameReach + run.longest, run.alphabet, run.length);
	return holdsRun(bytes, isAnchored ? start : start - run.longest, (isAnchored ? start : end) + run.longest, run.alphabet, run.length);
}

function holdsRun(bytes, from, to, alphabet, length) {
	const last = Math.min(to, bytes.length);
	let begin = Math.max(0, from);
	while (begin + length <= last) {
		let at = begin + length - 1;
		while (at >= begin && alphabet[bytes[at]] === 1) at--;
		if (at < begin) return true;
		begin = at + 1;
	}
	return false;
}

// packages/lint/engine/components.ts
const reach = 8_000;

function replacesComponent(text, at) {
	const start = text.lastIndexOf('\n', at) + 1;
	const lines = text.slice(start, at + reach).split('\n');
	const above = text
		.slice(Math.max(0, start - reach), start)
		.split('\n')
		.slice(0, -1);
	const place = extendsKey([...above, lines[0]]);
	if (place === undefined) return false;
	const isInside = line => !/\S/.test(line) || /^\s*#/.test(line) || indentOf(line) >= place;
	const before = above.slice(above.findLastIndex(line => !isInside(line)) + 1);
	const end = lines.findIndex(line => !isInside(line));
	const job = [...before, ...(end < 0 ? lines : lines.slice(0, end))];
	return ['before_script', 'after_script'].some(key => {
		const value = components_valueOf(job, key, place);
		return value !== undefined && !/^[^#]*!reference\s*\[\s*["']?\.daypass-/m.test(value);
	});
}

function extendsKey(lines) {
	const last = lines.at(-1);
	const inLine = /^( *)extends:/.exec(last);
	if (inLine !== null) return inLine[1].length;
	if (!/^ *- /.test(last)) return;
	const key = lines.findLastIndex(line => !/^ *- /.test(line));
	return /^ *extends:\s*(?:#.*)?$/.test(lines[key] ?? '') && indentOf(lines[key]) <= indentOf(last) ? indentOf(lines[key]) : undefined;
}

function components_valueOf(job, key, column) {
	const from = job.findIndex(line => line.startsWith(`${' '.repeat(column)}${key}:`));
	if (from < 0) return;
	const rest = job.slice(from + 1);
	const to = rest.findIndex(line => /\S/.test(line) && indentOf(line) <= column && !/^ *[-#]/.test(line));
	return [job[from], ...(to < 0 ? rest : rest.slice(0, to))].join('\n');
}

function indentOf(line) {
	return line.length - line.trimStart().length;
}

// packages/lint/engine/structures.ts
const anyPassword = secret =>
	secret.length >= 3 && !isReference(secret) && !isPlaceholder(secret) && !/\.\*|^(?:(?:proxy|my)?[-_]?pass(?:word|wd|code)?\d?|pwd|secret|token|user|anonymous@?|(.)\1+)$/i.test(secret);
const isStrong = secret => secret.length >= 10 && /\d/.test(secret) && /[A-Za-z]/.test(secret) && entropyOf(secret) >= 3;
const local = /@(?:localhost|127\.0\.0\.1|\[?::1\]?|(?:[\w-]+\.)*example(?:\.\w+)?|0\.0\.0\.0|host(?:name)?|db|postgres|mysql|redis|mongo\w*|server)(?:[:/?\s"']|$)|@[{$]/i;
const credentials = 'networkcredential|directoryentry|passwordauthentication|passwordcredentials|basicauth|authcredentials|auth=|basicawscredentials';
const calls = [
	'basic_auth|username_pw_set|.login|credentials.basic|authorization_basic|oci_connect|wifi.begin|httr::authenticate',
	'getconnection|mysqli_connect|new mysqli|new pdo|ftp_login|ldap_bind|ssh2_auth_password|imap_open|dbi->connect|clientsecretcredential',
	'mysql_real_connect|->credentials'
];
const signing = 'jwt.sign|jwt.encode|createhmac|secretkeyspec';
const argument = String.raw`(?:["'][^"'\n]{0,100}["']|[\w$.:>[\]-]{1,60})\s{0,20},\s{0,40}`;
const structures = [
	{
		id: 'private-key',
		title: 'Private key',
		literals: ['-----begin'],
		pattern: /(-----BEGIN (?:(?:[A-Z0-9]{1,20} ){0,3}PRIVATE KEY(?: BLOCK)?|OpenVPN Static key V1)-----(?:[^-]|-(?!----)){40,8000})/g,
		isOne: secret => (secret.match(/[A-Za-z0-9+/=]{24,}/g) ?? []).join('').length >= 48 && entropyOf(secret) > 3.5 && !/x{6,}|\.{3}/i.test(secret),
		opens: 'whatever trusts its public key',
		revoke: 'make a new key pair, and take the public key from wherever it is trusted'
	},
	{
		id: 'putty-key',
		title: 'PuTTY private key',
		literals: ['putty-user-key-file'],
		pattern: /(PuTTY-User-Key-File-\d: [^]{60,4000}?Private-Lines)/g,
		isOne: secret => /\n[A-Za-z0-9+/=]{40,80}\r?\n/.test(secret),
		opens: 'the servers that trust its public key',
		revoke: 'make a new key pair'
	},
	{
		id: 'url-password',
		isPieced: true,
		title: 'Password in a URL',
		literals: ['://'],
		pattern: /:\/\/[^\s:/?#@"'`<>[\]{}|]{0,80}(?:@[^\s:/?#@"'`<>[\]{}|]{1,80})?:([^\s:/?#@"'`<>{}|]{3,200})@(?:\[[0-9a-f:]{2,40}\]|[\w.[\]-]{1,100}|[{$])/gi,
		isOne: (secret, match) => anyPassword(secret) && (!local.test(match[0]) || isStrong(secret)) && !match[0].includes(`//${secret}:`) && entropyOf(secret) > 1.5,
		opens: 'the server that the URL names, as the user in it',
		revoke: 'change the password at the server that the URL names'
	},
	{
		id: 'json-web-token',
		isPieced: true,
		title: 'JSON web token',
		isStart: true,
		literals: ['eyj'],
		pattern: /(?<![\w-])(eyJ[A-Za-z0-9_-]{15,2000}\.ey[A-Za-z0-9_-]{15,4000}\.[A-Za-z0-9_-]{10,2000})/g,
		isOne: secret => isJwt(secret),
		opens: 'what it was issued for, until it expires',
		revoke: 'end the session or key that signed it'
	},
	{
		id: 'authorization-basic',
		title: 'Basic authorization',
		literals: ['basic '],
		pattern: /basic ([A-Za-z0-9+/]{8,400}={0,2})(?![A-Za-z0-9+/=])/gi,
		isOne: secret => {
			const plain = Buffer.from(secret, 'base64').toString('latin1');
			return /^[\x21-\x7e]{1,80}:[\x21-\x7e]{3,200}$/.test(plain) && anyPassword(plain.slice(plain.indexOf(':') + 1));
		},
		opens: 'the server that it is sent to, as its user'
	},
	{
		id: 'authorization-token',
		title: 'Authorization header',
		literals: ['authorization'],
		pattern: /authorization["']?\s{0,3}[:=]\s{0,3}["'`]?(?:token|api-?token|apikey|key|ssws|oauth|bot|[a-z]{2,10}v\d)[ =:]{1,3}["']?([A-Za-z0-9._~+/=-]{16,2000})/gi,
		isOne: secret => !isPlaceholder(secret) && /\d/.test(secret) && entropyOf(secret) >= 3,
		opens: 'the server that it is sent to',
		revoke: 'at what it opens'
	},
	{
		id: 'json-web-token-encoded',
		title: 'JSON web token in base64',
		literals: ['zxlk'],
		pattern: /(?<![A-Za-z0-9+/])(ZXlK[A-Za-z0-9+/]{40,4000}={0,2})/g,
		isOne: secret => Buffer.from(secret, 'base64').toString('latin1').includes('.eyJ') && /^ey[\w-]+\./.test(Buffer.from(secret, 'base64').toString('latin1')),
		opens: 'what it was issued for, until it expires',
		revoke: 'end the session or key that signed it'
	},
	{
		id: 'kubernetes-secret',
		title: 'Value of a Kubernetes Secret',
		isAround: true,
		literals: ['kind: secret', "kind: 'secret'", 'kind: "secret"', '"kind":"secret"', '"kind": "secret"'],
		pattern: /(?:^|[\s{,])"?(?!name|namespace|kind|type|apiVersion)[\w.-]{1,60}"?:\s{0,3}(?:[>|][+-]?\s{1,12})?["']?([A-Za-z0-9+/]{8,4000}={0,2})["']?(?=[\s,}]|$)/g,
		isOne: (secret, match) => /(?:^|\n)\s*data:|"data"/.test(match.input.slice(0, match.index + 1)) && isEncodedText(secret),
		opens: 'what the Secret is mounted for',
		revoke: 'rotate the value, and keep Secrets out of the tree or encrypted'
	},
	{
		id: 'authorization-bearer',
		title: 'Bearer token',
		literals: ['bearer '],
		pattern: /bearer\s{1,80}([A-Za-z0-9._~+/-]{20,2000}={0,4})/gi,
		isOne: secret => !isPlaceholder(secret) && /\d/.test(secret) && entropyOf(secret) >= 3.5,
		opens: 'the server that it is sent to',
		revoke: 'at what it opens'
	},
	{
		id: 'curl-password',
		title: 'Password in a curl command',
		literals: ['curl'],
		pattern:
			/(?:curl\b(?:[^\\\n]|\\[^]){0,300}?(?:\s|\\\n)(?:-u|-U|--user|--proxy-user)(?:=| {1,4}|(?=["']))["']?[^\s:"']{0,80}["']?:["']?|curlopt_(?:proxy)?userpwd\s{0,4}(?:,|=>)\s{0,40}["'][^\s:"']{1,80}:)([^\s"'$]{3,100})/gi,
		isOne: secret => anyPassword(secret),
		opens: 'the server that the command asks, as the user in it'
	},
	{
		id: 'curl-key',
		title: 'Key in a curl command',
		literals: ['curl'],
		pattern: /curl\b(?:[^\\\n]|\\[^]){0,300}?(?:\s|\\\n)(?:-u|--user)(?:=| {1,4}|(?=["']))["']?([^\s:"'$]{10,100}):(?:x|api_token)?["']?(?=\s|$)/gi,
		isOne: secret => anyPassword(secret) && isStrong(secret),
		opens: 'the server that the command asks',
		revoke: 'at what it opens'
	},
	{
		id: 'connection-string',
		title: 'Password in a connection string',
		isAround: true,
		literals: ['password=', 'pwd=', 'password =', 'pwd ='],
		pattern: /(?:server|data source|host|user id|uid|database|initial catalog)=[^;\n"']{1,100};[^\n"']{0,300}?(?:password|pwd) ?= ?([^;\s"']{3,100})/gi,
		isOne: secret => anyPassword(secret) && !/^\)|,\w\.\w+=/.test(secret),
		opens: 'the database, as the user in it'
	},
	{
		id: 'constructed-credential',
		title: 'Password in a call',
		literals: [credentials, ...calls, signing].flatMap(names => names.split('|')).map(name => `${name}(`),
		pattern: new RegExp(
			String.raw`(?:(?:${credentials})\(\s{0,20}(?:["'][^"'\n]{0,100}["']\s{0,20},\s{0,40}){1,2}|` +
				calls.map((names, index) => String.raw`(?:${names})\(\s{0,20}(?:${argument}){${index + 1}}`).join('|') +
				String.raw`|(?:jwt\.(?:sign|encode)\([^"'\`\n]{1,80}|createhmac\(["'][\w-]{3,12}["']),\s{0,10}|secretkeyspec\()(?:Some\()?["'\`]([^"'\`\n]{3,200})["'\`]`,
			'gi'
		),
		isOne: (secret, match) =>
			anyPassword(secret) &&
			(/^(?:jwt|create|secret|\.login)/i.test(match[0]) ? isStrong(secret) : !/^[A-Za-z]+$/.test(secret)) &&
			!match[0].includes('anonymous') &&
			!match[0].includes(`${secret}${match[0].at(-1)},`),
		opens: 'the server that it is handed to, as the user beside it'
	},
	{
		id: 'command-password',
		title: 'Password in a command',
		literals: ['psexec', 'sshpass', 'docker login', 'podman login', 'helm registry login', 'az login', 'plink', 'smbclient', 'net use ', 'securestring', 'secret set'],
		pattern:
			/(?<![a-z])(?:(?:psexec|sshpass|plink|(?:docker|podman|helm registry|az) login|smbclient)\b(?:[^\\\n]|\\[^]){0,200}?(?:\s|\\\n)(?:-p|--password|-pw)[ =]{1,2}|(?:securestring|secret set)\b(?:[^\\\n]|\\[^]){0,200}?(?:\s|\\\n)--value[ =]|sshpass -p|net use [^\n]{1,80}?[/]user:\S{1,60} {1,4})["']?([^\s"'$]{5,100})/gi,
		isOne: (secret, match) => anyPassword(secret) && !/^[-/]|^\d{5}$/.test(secret) && !/<\w+>/.test(match[0]),
		opens: 'what the command signs in to, as its user'
	},
	{
		id: 'written-password',
		title: 'Password beside its user, or given to a command',
		isAround: true,
		literals: ['jdbc:oracle:', '@tcp(', ':5432:', 'credentials:', 'creds:', 'login:', 'chpasswd', '-stdin'],
		pattern:
			/(?:jdbc:oracle:\w{3,5}:[\w$.-]{1,60}\/(?=[^\s"'@]{3,100}@)|(?<![\w.-])[\w.-]{1,60}:(?=[^\s"'@:/]{3,100}@tcp\()|:5432:[\w*.-]{1,60}:[\w.-]{1,60}:|(?:credentials|creds|login): {0,3}["'`]?[\w.@+-]{2,60} ?[/:|] ?|(?:echo|printf) {1,4}["']?(?:[\w.-]{1,40}:)?(?=[^\n|]{5,110}\|[^\n|]{0,80}(?:chpasswd|-stdin)))([^\s"'`,;@|\\]{5,100})/gi,
		isOne: secret => anyPassword(secret) && isStrong(secret) && /[a-z]/.test(secret) === /[A-Z]/.test(secret),
		opens: 'what its user signs in to'
	},
	{
		id: 'mysql-password',
		title: 'Password in a command',
		literals: 'mysql|mysqldump|mysqladmin|mariadb|redis-cli|sqlcmd|mongo|mongosh|mongodump|ldapsearch'.split('|').map(name => `${name} -`),
		pattern:
			/(?:(?:mysql(?:dump|admin)?|mariadb)\b(?:[^\\\n]|\\[^]){0,200}?\s-p["']?|(?:redis-cli|sqlcmd|mongo(?:sh|dump)?|ldapsearch)\b(?:[^\\\n]|\\[^]){0,200}?\s-(?:-password|pw|[apw])[ =]{1,4}["']?)([^\s"'$;|&<>]{5,100})/gi,
		isOne: secret => anyPassword(secret) && /\d/.test(secret) && /[A-Za-z]/.test(secret),
		opens: 'the database, as the user of the command'
	},
	{
		id: 'statement-password',
		title: 'Password in a statement',
		literals: ['identified by ', 'identified with ', 'convertto-securestring', 'operator unseal '],
		pattern:
			/(?:identified (?:with \w{1,40} )?by (?:password )?["']|(?<=user [\w"]{1,60} )identified by |convertto-securestring(?: -\w{1,20}){0,3} {1,4}["']|operator unseal {1,4}["']?)([^\s"'$;()\\{}[\]]{5,100})/gi,
		isOne: secret => anyPassword(secret) && /\d/.test(secret),
		opens: 'what the statement sets up, as its user'
	},
	{
		id: 'server-key',
		title: 'Key of a server’s administrator',
		literals: ['login_with_api_key', 'proceed to installation'],
		pattern: /(?:login_with_api_key"[\s,]{1,40}"params"\s{0,8}:\s{0,8}\[\s{0,40}"|proceed to installation:?\s{1,40})(\d{1,4}-[A-Za-z0-9]{64}|[0-9a-f]{32}\b)/g,
		isOne: secret => entropyOf(secret) > 3,
		opens: 'the server, as its administrator (TrueNAS, Jenkins)',
		revoke: 'make a new key, or finish the setup'
	},
	{
		id: 'json-web-key',
		title: 'JSON web key',
		isAround: true,
		literals: ['"kty"'],
		pattern: /"[dk]"\s{0,8}:\s{0,8}"([A-Za-z0-9_-]{22,1400})"/g,
		isOne: secret => !isPlaceholder(secret) && entropyOf(secret) > 3.5 && !/^[\x20-\x7e]+$/.test(Buffer.from(secret, 'base64url').toString('latin1')),
		opens: 'whatever trusts its public key',
		revoke: 'make a new key, and take the old one from wherever it is trusted'
	},
	{
		id: 'shared-access-signature',
		title: 'Shared access signature (Azure)',
		literals: ['sig='],
		pattern: /(?<=[?&;]|&amp;)sig=((?:[A-Za-z0-9/+]|%2[bBfF]){40,60}(?:=|%3[dD]))/g,
		isOne: secret => !isPlaceholder(secret),
		opens: 'the storage, until it expires',
		revoke: 'rotate the account’s key'
	},
	{
		id: 'workflow-url',
		title: 'Signed URL of a workflow (Azure Logic Apps, Power Automate, Teams)',
		literals: ['/triggers/manual/paths/invoke?'],
		pattern: /\/triggers\/manual\/paths\/invoke\?[^\s"'`<>]{0,300}?\bsig=([\w-]{43})(?![\w-])/gi,
		isOne: secret => !isPlaceholder(secret) && entropyOf(secret) > 3.5,
		opens: 'the workflow: whoever has the URL can start it',
		revoke: 'Azure or Power Automate: regenerate the access key of the trigger'
	},
	{
		id: 'registry-auth',
		title: 'Credential of a registry',
		literals: ['"auth"', '_auth', '_password'],
		pattern: /(?:"auth"\s{0,80}:\s{0,80}"|_auth\s{0,80}=\s{0,80}"?|_password\s{0,80}=\s{0,80}"?)([A-Za-z0-9+/]{8,400}={0,2})/g,
		isOne: secret => {
			const plain = Buffer.from(secret, 'base64').toString('latin1');
			return /^[\x20-\x7e]{4,300}$/.test(plain) && !isPlaceholder(plain) && entropyOf(plain) > 2;
		},
		opens: 'the registry’s packages or images, as its user',
		revoke: 'change the password, or publish with the job’s identity'
	},
	{
		id: 'netrc-password',
		title: 'Password in .netrc',
		literals: ['machine '],
		pattern: /machine\s{1,80}\S{1,100}\s{1,80}login\s{1,80}\S{1,100}\s{1,80}password\s{1,80}(\S{3,100})/g,
		isOne: secret => anyPassword(secret),
		opens: 'the machine that the line names'
	},
	{
		id: 'crypt-hash',
		isPieced: true,
		title: 'Password hash',
		literals: ['$1$', '$2a$', '$2b$', '$2y$', '$5$', '$6$', '$8$', '$9$', '$apr1$', '$y$', '$krb5', '$argon2', '{ssha', '{sha}'],
		pattern:
			/(\$(?:2[aby]\$\d\d\$[./A-Za-z0-9]{53}|(?:[15689]|apr1|y)\$(?:rounds=\d{1,9}\$)?[./A-Za-z0-9]{1,24}\$[./A-Za-z0-9]{22,86}|krb5(?:asrep|tgs|pa)\$\d\d\$[^\s"']{40,2000}|argon2(?:id?|d)\$v=\d{1,3}\$[\w=,]{8,40}\$[A-Za-z0-9+/]{11,64}\$[A-Za-z0-9+/]{20,90})|\{SSHA(?:256|512)?\}[A-Za-z0-9+/]{32,100}={0,2}|\{SHA\}[A-Za-z0-9+/]{27}=)/g,
		isOne: secret => entropyOf(secret.slice(-22)) > 3 && countedThrough(secret, 8) === 0,
		opens: 'the account, once the password is guessed',
		revoke: 'change the password if the hash can be guessed'
	},
	{
		id: 'gitlab-lost-revocation',
		title: 'Credential that its job never gives back',
		literals: ['.daypass-'],
		pattern: /(\.daypass-(?:aws|vault|token|credentials))(?![\w-])/g,
		isOne: (_, { input, index }) => replacesComponent(input, index),
		verdict: 'indicator',
		why: 'a before_script or after_script of its own without !reference [.daypass-…, before_script] or [.daypass-…, after_script]',
		opens: 'what was granted, until it expires by itself',
		revoke: 'add the reference; GitLab takes the own script instead of the one that is extended'
	}
];
const structures_isDocument = /^\{"|\n./;

function isEncodedText(text) {
	const plain = Buffer.from(text, 'base64').toString('latin1');
	return text.length % 4 === 0 && plain.length >= 6 && /^[\x09\x0a\x0d\x20-\x7e]+$/.test(plain) && (structures_isDocument.test(plain) || !isPlaceholder(plain)) && !isReference(plain);
}
const longAgo = Date.UTC(2020, 0);

function isJwt(token) {
	try {
		const header = JSON.parse(Buffer.from(token.split('.')[0], 'base64url').toString());
		const body = Buffer.from(token.split('.')[1], 'base64url').toString();
		const [, end = ''] = /"exp"\s*:\s*(\d{10})\b/.exec(body) ?? [];
		const isOver = end !== '' && Number(end) * 1000 < longAgo;
		return typeof header['alg'] === 'string' && !isOver && !/"sub":"1234567890"/.test(body);
	} catch {
		return false;
	}
}
const compiled = structures.map(({ pattern, isAround }) => new RegExp(pattern.source, isAround === true ? pattern.flags : pattern.flags.replace('g', 'y')));

function structureCandidates(index, text, from, to, trace) {
	const structure = structures[index];
	const pattern = compiled[index];
	const found = [];
	const isAnchored = structure.isAround !== true;
	const window = isAnchored ? text : text.slice(from, to);
	pattern.lastIndex = isAnchored ? from : 0;
	for (let match = pattern.exec(window); match !== null; match = isAnchored ? null : pattern.exec(window)) {
		const secret = match[1];
		const { id, title, opens, revoke = 'change the password', verdict = 'secret', why = 'where it stands' } = structure;
		const at = (isAnchored ? 0 : from) + match.index + match[0].lastIndexOf(secret);
		if (isPublished(secret) || !structure.isOne(secret, match)) {
			trace?.({ rule: id, at, length: secret.length, kind: 'dropped', why: 'a reference, an example, or not whole' });
			continue;
		}
		found.push({ rule: id, title, verdict, value: secret, at, why, opens, revoke });
	}
	return found;
}

// packages/lint/engine/sleepers.ts
function sleepers() {
	const names = woken.split(' ');
	const ready = [];
	const ruleSleepers = [];
	const sleeperOf = name => {
		if (name === 'g') return { kind: 'generic' };
		const index = parseInt(name.slice(1), 36);
		return name.startsWith('s') ? structureSleeper(index) : (ruleSleepers[index] ??= ruleSleeper(matcherOf(all_gen_rules[index])));
	};
	return { literals: texts.split('\n').map(literalAt), wokenBy: literal => (ready[literal] ??= names[literal].split(',').map(sleeperOf)) };
}

function literalAt(text, index) {
	const flag = Number(flags[index]);
	const isStart = (flag & flagOf.isStart) !== 0;
	const exact = (flag & flagOf.isExact) !== 0 ? text : undefined;
	const sign = literals_gen_behind[3 * index];
	const next = sign === sleepers_none ? undefined : { alphabet: alphabetOf(sign), length: parseInt(literals_gen_behind.slice(3 * index + 1, 3 * index + 3), 36) };
	return { text: exact === undefined ? text : text.toLowerCase(), isStart, exact, next };
}
const sleepers_none = '-';

function ruleSleeper(matcher) {
	const { isAnchored, rule } = matcher;
	const isPieced = isAnchored && rule.near === undefined;
	return { kind: 'rule', matcher, isAnchored, isPieced, isWoken: (bytes, start, end) => holdsToken(bytes, start, end, matcher) };
}

function structureSleeper(index) {
	const { id, isAround = false, isPieced = false } = structures[index];
	const gate = gates[id];
	return { kind: 'structure', index, isAnchored: !isAround, isPieced, isWoken: gate === undefined ? () => true : (bytes, _, end) => gate(bytes, end) };
}

function nameOf(sleeper) {
	if (sleeper.kind === 'generic') return 'generic';
	return sleeper.kind === 'rule' ? sleeper.matcher.rule.id : structures[sleeper.index].id;
}

// packages/lint/engine/index.ts
function ruleIds() {
	return [...all_gen_rules.map(({ id }) => id), ...structures.map(({ id }) => id), 'generic-secret', 'generic-password'];
}
const engine_reach = { before: 200, after: 2_000, step: 200 };

function createEngine() {
	const { literals, wokenBy } = sleepers();
	const prefilter = createPrefilter(literals, literals_gen_places);
	let talkative;
	return {
		find(bytes, at, trace) {
			const path = judgedPath(at, bytes);
			const candidates = withoutOverlaps(lookThrough(bytes, path, 0, trace), trace);
			if (!candidates.some(({ verdict }) => verdict === 'secret')) return candidates;
			const text = bytes.toString('latin1');
			const isMadeUp = madeUpPlaces(path, text);
			return candidates.map(candidate => (canBeMadeUp(candidate, path, text, isMadeUp) ? asMadeUp(candidate) : candidate));
		}
	};
	function lookThrough(bytes, path, depth, trace) {
		let text;
		const textOf = () => (text ??= bytes.toString('latin1'));
		const found = new Map();
		const looked = new Map();
		const [isInCode, isNone] = [isCode(path), isMachineMade(path)];
		const add = candidates => {
			for (const candidate of candidates) if (!found.has(`${candidate.at}:${candidate.rule}`)) found.set(`${candidate.at}:${candidate.rule}`, candidate);
		};
		const lookAt = (sleeper, start, end, goesOn) => {
			const whole = textOf();
			if (sleeper.kind === 'generic') return add(genericCandidates(whole, start, end, path, trace));
			const { isAnchored } = sleeper;
			if (!isAnchored && (looked.get(sleeper) ?? -1) >= end) return;
			const from = isAnchored ? start : Math.max(0, start - engine_reach.before);
			const to = isAnchored ? end : Math.min(whole.length, end + engine_reach.after);
			if (!isAnchored) looked.set(sleeper, to - engine_reach.after + engine_reach.step);
			const candidates = shapedCandidates(sleeper, whole, from, to, trace);
			add(candidates.length === 0 && goesOn ? piecedCandidates(sleeper, whole, start, trace) : candidates);
		};
		const of = trace === undefined ? prefilter : (talkative ??= createPrefilter(literals.map(withoutNext)));
		of.scan(bytes, (literal, end) => {
			const start = end - literals[literal].text.length;
			for (const sleeper of wokenBy(literal)) {
				trace?.({ rule: nameOf(sleeper), at: start, length: end - start, kind: 'woken', why: literals[literal].text });
				if (sleeper.kind === 'generic') {
					if (trace !== undefined || (!isNone && mayBeGiven(bytes, start, end, isInCode))) lookAt(sleeper, start, end, false);
					continue;
				}
				const goesOn = sleeper.isPieced && mayGoOn(bytes, end, sleeper.kind === 'rule');
				if (goesOn || sleeper.isWoken(bytes, start, end)) lookAt(sleeper, start, end, goesOn);
			}
		});
		const inside = depth < maxDepth ? folded(bytes, textOf) : undefined;
		if (inside !== undefined) add(foldedCandidates(inside, traced => lookThrough(inside.bytes, path, depth + 1, traced), trace));
		return [...found.values()];
	}
}

function shapedCandidates(sleeper, text, from, to, trace) {
	return sleeper.kind === 'rule' ? ruleCandidates(sleeper.matcher, text, from, to, trace) : structureCandidates(sleeper.index, text, from, to, trace);
}

function piecedCandidates(sleeper, text, start, trace) {
	const pieced = readPieces(text, start);
	if (pieced === undefined) return [];
	const before = text[start - 1] ?? ' ';
	const placeOf = (at, length) => {
		const [from, to] = [pieced.placeOf(at - before.length), pieced.placeOf(at - before.length + length)];
		return to - from === length ? undefined : { at: from, length: to - from, how: 'in pieces' };
	};
	return foldedCandidates({ placeOf }, traced => shapedCandidates(sleeper, `${before}${pieced.value}"`, 1, 1, traced), trace);
}

function foldedCandidates({ placeOf }, look, trace) {
	const traced =
		trace === undefined
			? undefined
			: thought => {
					const written = placeOf(thought.at, thought.length);
					if (written !== undefined) trace({ ...thought, at: written.at, length: written.length, why: thought.kind === 'woken' ? thought.why : `${thought.why}, ${written.how}` });
				};
	return look(traced).flatMap(candidate => {
		const written = placeOf(candidate.at, candidate.length ?? candidate.value.length);
		return written === undefined ? [] : [{ ...candidate, at: written.at, length: written.length, why: `${candidate.why}, ${written.how}` }];
	});
}

function withoutNext({ text, isStart = false }) {
	return { text, isStart };
}

function canBeMadeUp({ rule, at, value }, path, text, isMadeUp) {
	const isOfNoVendor = rule.startsWith('generic') || structureIds.has(rule) || selfMade.has(rule);
	const isServiceAccount = () => rule === 'private-key' && text.slice(Math.max(0, at - 500), at).includes('"service_account"');
	const isTranslated = /\.pot?$/.test(path) && !/\d/.test(value);
	return isOfNoVendor && (isTranslated || isMadeUpPlace(path) || (isDocument(path) && !isServiceAccount()) || isMadeUp(at));
}

function asMadeUp(candidate) {
	if (candidate.verdict !== 'secret') return candidate;
	return { ...candidate, verdict: 'indicator', why: `${candidate.why}; in a test, an example or a document` };
}
const structureIds = new Set(structures.map(({ id }) => id));
const selfMade = new Set(all_gen_rules.filter(({ near, isSelfMade, isShortLived }) => near !== undefined || isSelfMade === true || isShortLived === true).map(({ id }) => id));
const defaultEntropy = 2.5;

function ruleCandidates({ rule, pattern, isWhole, isAnchored }, text, from, to, trace) {
	const found = [];
	const window = isAnchored ? text : text.slice(from, to);
	const shift = isAnchored ? 0 : from;
	pattern.lastIndex = isAnchored ? from : 0;
	for (let match = pattern.exec(window); match !== null; match = isAnchored ? null : pattern.exec(window)) {
		const value = match[1];
		pattern.lastIndex = match.index + 1;
		const whole = isWhole(value);
		const at = shift + match.index + match[0].lastIndexOf(value);
		const none =
			whole === false && rule.documented === true
				? 'its checksum does not fit'
				: whole === true
					? undefined
					: (emptiness(rule, value) ?? (isInBlob(window, match.index, value) ? 'a part of something longer in base64' : undefined));
		if (none !== undefined) {
			trace?.({ rule: rule.id, at, length: value.length, kind: 'dropped', why: none });
			continue;
		}
		const why = whole === true ? 'its shape, and its checksum fits' : rule.near === undefined ? 'its shape' : 'its shape, and the name before it';
		const { id, title, verdict = 'secret', opens, revoke, instead } = rule;
		found.push({ rule: id, title, verdict, value, at, why, opens, revoke, ...(instead === undefined ? {} : { instead }) });
	}
	return found;
}

function isInBlob(text, at, value) {
	if (/[^A-Za-z0-9]/.test(value)) return false;
	const end = at + value.length;
	const [before, after] = [text.slice(Math.max(0, at - 64), at), text.slice(end, end + 64)];
	if (/^[A-Za-z0-9+/]{64}$/.test(before) || /^[A-Za-z0-9+/]{64}$/.test(after)) return true;
	const isLine = /\n["' \t]{0,20}[A-Za-z0-9+/]{0,4}$/.test(before) && /^[A-Za-z0-9+/]{0,4}={0,2}(?:\\n)?["' \t,+]{0,8}\r?\n["' \t]{0,20}[A-Za-z0-9+/]{40}/.test(after);
	return value.length >= 56 && isLine;
}

function emptiness(rule, value) {
	const free = value.replace(/^[A-Za-z]{1,12}[._-]/, '');
	const [bits, least] = [entropyOf(free), rule.entropy ?? defaultEntropy];
	if (isPublished(value)) return 'a key that its vendor publishes for everybody';
	if (bits < least) return `${bits.toFixed(1)} bits a character, fewer than ${least}`;
	if (isPlaceholder(value, 12)) return 'it says of itself that it is an example';
	const isLetters = /^[A-Za-z_-]+$/.test(free) && (free.length >= 24 ? wordness(free) > -0.3 : rule.near !== undefined || (/^[a-z_-]{16,}$/.test(free) && wordness(free) > -0.3));
	const isWords = isLetters || /^[A-Z]{50,}$/.test(free) || (/^\w*(?:-[a-z]+){4,}$/.test(free) && wordness(free) > 0) || (/[A-Za-z]{12}/.test(free) && wordness(free) > 0.5);
	return isWords ? 'letters alone, as in words and proteins' : undefined;
}

function withoutOverlaps(candidates, trace) {
	if (candidates.length === 0) return candidates;
	const rank = ({ rule, why, verdict, length }) =>
		(rule.startsWith('generic') ? 0 : why.includes('name before') ? 1 : why.startsWith('where it stands') ? 2 : verdict === 'indicator' ? 3 : 4) - (length === undefined ? 0 : 0.5);
	const kept = [];
	const blocks = new Map();
	for (const candidate of [...candidates].sort((a, b) => rank(b) - rank(a) || b.value.length - a.value.length)) {
		const end = engine_endOf(candidate);
		const [first, last] = [Math.floor(candidate.at / blockSize), Math.floor(end / blockSize)];
		const own = Array.from({ length: last - first + 1 }, (_, index) => first + index);
		const over = own.flatMap(block => blocks.get(block) ?? []).find(other => candidate.at < engine_endOf(other) && end > other.at);
		if (over !== undefined) {
			trace?.({ rule: candidate.rule, at: candidate.at, length: end - candidate.at, kind: 'covered', why: over.rule });
			continue;
		}
		for (const block of own) blocks.set(block, [...(blocks.get(block) ?? []), candidate]);
		kept.push(candidate);
	}
	return kept.sort((a, b) => a.at - b.at);
}

function engine_endOf({ at, value, length = value.length }) {
	return at + length;
}
const blockSize = 256;

// packages/lint/ignores.ts
const ignoreFile = '.daypass-ignore';
const shape = /^([\w-]+) ([0-9a-f]{32}) owner="([^"]+)" reason="([^"]+)"(?: expires=(\d{4}-\d\d-\d\d))?$/;

function parseIgnores(text) {
	const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
	const broken = (index, says) => new errors.gY('LINT_IGNORES', `${ignoreFile}:${index + 1}: ${says}`);
	const salts = lines.flatMap((line, index) => (/^# salt:/.test(line) ? [{ line, index }] : []));
	if (salts.length > 1) throw broken(salts[1].index, 'a second salt, as a merge leaves it: keep one, and accept anew what was keyed by the other');
	const salt = salts[0] === undefined ? '' : /^# salt: ([0-9a-f]{32})$/.exec(salts[0].line)?.[1];
	if (salt === undefined) throw broken(salts[0].index, 'a salt is 32 hexadecimal digits');
	const entries = lines.flatMap((line, index) => {
		if (line.trim() === '' || line.startsWith('#')) return [];
		const match = shape.exec(line);
		if (match === null) throw broken(index, 'must read: RULE FINGERPRINT owner="…" reason="…" [expires=YYYY-MM-DD]');
		const [, rule, fingerprint, owner, reason, expires] = match;
		if (expires !== undefined && !isDate(expires)) throw broken(index, `there is no day ${expires}`);
		return [{ rule, fingerprint, owner, reason, expires }];
	});
	if (salt === '' && entries.length > 0) throw broken(0, "there are entries but no '# salt:' line");
	return { salt, entries };
}

function isDate(text) {
	const date = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function ignores_keyOf({ rule, fingerprint }) {
	return `${rule} ${fingerprint}`;
}

function burnDown({ entries }, today) {
	const left = entries.filter(({ expires }) => expires === undefined || expires >= today);
	if (left.length === 0) return [];
	const next = left.flatMap(({ expires }) => expires ?? []).sort()[0];
	const count = left.filter(({ expires }) => expires === next).length;
	const expiry = next === undefined ? 'none of them expires' : `${count} expire${count === 1 ? 's' : ''} next, on ${next}`;
	return [`${left.length} value${left.length === 1 ? '' : 's'} in ${ignoreFile} left to end: ${expiry}`];
}

// packages/lint/import/names.ts
const foreignNames = [
	'.gitleaksignore',
	'.betterleaksignore',
	'.gitleaks.toml',
	'.betterleaks.toml',
	'.secrets.baseline',
	'.secretlintrc',
	'.secretlintrc.json',
	'.secretlintrc.yml',
	'.secretlintrc.yaml',
	'.secretlintrc.js',
	'.secretlintrc.cjs',
	'.secretlintrc.mjs',
	'.secretlintignore',
	'.trufflehogignore',
	'.trufflehog-exclude-paths',
	'.trufflehog-exclude-paths.txt'
];

// packages/lint/deadline.ts
const defaultSeconds = 600;

function deadlineOf(now, seconds = defaultSeconds) {
	const beginning = now();
	let whole = seconds;
	const passed = what => new errors.gY('LINT_OUT_OF_TIME', `${what} did not end within ${whole} s`);
	return {
		left() {
			const left = Math.ceil(beginning + whole * 1000 - now());
			if (left <= 0) throw passed('the scan');
			return left;
		},
		passed,
		set: other => void (whole = other)
	};
}

// packages/lint/config/foreign.ts
async function foreignOf({ here, there, engine, git, base }) {
	if (!foreignNames.some(name => here.read(name) !== undefined || (here !== there && there.read(name) !== undefined))) return;
	const { readForeign } = await __nccwpck_require__.e(100).then(__nccwpck_require__.bind(__nccwpck_require__, 100));
	const mine = await readForeign(here, engine, git);
	const known = here === there ? mine : await readForeign(there, engine, git, base);
	const permits = place => {
		const before = known.permits(place);
		const found = before ?? mine.permits(place);
		return found === undefined ? undefined : { ...found, kind: 'file', isKnown: before !== undefined };
	};
	const dated = finding => {
		const { commit, allowed } = finding;
		if (commit === undefined || allowed !== undefined) return finding;
		const before = known.permitsCommit(commit.id);
		const by = before ?? mine.permitsCommit(commit.id);
		if (by === undefined) return finding;
		return { ...finding, allowed: { by, reason: 'its commit', kind: 'file', isKnown: before !== undefined } };
	};
	return { permits, dated, rules: known.rules, unable: mine.unable };
}

function withoutHashes(engine) {
	const isHash = ({ value }) => /^[0-9a-f]{40}$/.test(value);
	return {
		find(bytes, path, trace) {
			const found = engine.find(bytes, path, trace);
			return path === '.secrets.baseline' ? found.filter(candidate => !isHash(candidate)) : found;
		}
	};
}
var glob = __nccwpck_require__(183);

// packages/lint/config/known.ts
function knownComments(findings, git, base, prefix) {
	if (git === undefined || base === undefined || !findings.some(({ allowed }) => allowed?.kind === 'inline')) return findings;
	const commits = new Map();
	const isOlder = commit => {
		if (!commits.has(commit)) commits.set(commit, git.ask('merge-base', '--is-ancestor', commit, base) !== undefined);
		return commits.get(commit);
	};
	let paths;
	return findings.map(finding => {
		const { allowed, commit, path } = finding;
		if (allowed?.kind !== 'inline') return finding;
		const isKnown = commit === undefined ? !(paths ??= changedSince(git, base)).has(`${prefix}${path}`) : isOlder(commit.id);
		return isKnown ? { ...finding, allowed: { ...allowed, isKnown } } : finding;
	});
}

function changedSince(git, base) {
	const changed = git.ask('-C', git.root, 'diff', '--name-only', '-z', '--no-renames', '--no-ext-diff', '--no-relative', base, '--');
	const untracked = git.ask('-C', git.root, 'ls-files', '-z', '--others', '--exclude-standard');
	return new Set(`${changed ?? ''}\0${untracked ?? ''}`.split('\0'));
}

// packages/lint/config/own-rules.ts
async function withOwnRules(engine, rules, from, foreign = []) {
	if (rules.length + foreign.length === 0) return engine;
	const { RE2JS } = await __nccwpck_require__.e(856).then(__nccwpck_require__.bind(__nccwpck_require__, 856));
	const compile = source => RE2JS.compile(source);
	const own = rules.map(rule => readyOf(rule, compile, RE2JS.quote, from));
	for (const [index, { id }] of rules.entries()) if (rules.findIndex(other => other.id === id) !== index) throw new errors.gY('LINT_RULE', `${from}: there are two rules with the id '${id}'`);
	const cases = new Set(own.flatMap((one, index) => checkCases(one, rules[index], from)));
	const ready = [...own, ...foreign.map(rule => readyOfForeign(rule, compile))];
	const wake = wakerOf(ready);
	return {
		find(bytes, path, trace) {
			const others = engine.find(bytes, path, trace);
			const mine = wake(bytes)
				.filter(({ covers }) => covers(path))
				.flatMap(one => own_rules_find(one, bytes));
			for (const { rule, at, value } of mine) trace?.({ rule, at, length: value.length, kind: 'woken', why: "the repository's own rule" });
			const all = mine.length === 0 ? others : withoutOverlaps([...mine, ...others], trace);
			return path === from ? all.filter(({ value }) => !cases.has(value)) : all;
		}
	};
}

function readyOf(rule, compile, quote, from) {
	const { id, title, revoke, verdict = 'secret', literal, regex, paths, entropy = 0 } = rule;
	if ((literal === undefined) === (regex === undefined)) throw new errors.gY('LINT_RULE', `${from}: the rule '${id}' needs either 'literal' or 'regex'`);
	const keywords = (rule.keywords ?? (literal === undefined ? [] : [literal])).map(word => word.toLowerCase());
	const covers = paths === undefined ? () => true : (0, glob.p)(paths);
	const why = "the repository's own rule";
	try {
		const expression = compile(regex ?? `${quote(literal)}[^\\s"'\`<>,;]*`);
		return { id, title, revoke, verdict, why, expression, group: undefined, entropy, keywords, covers };
	} catch (error) {
		throw new errors.gY('LINT_RULE', `${from}: the regex of the rule '${id}' is none that RE2 takes: ${(0, plain.pj)(error.message)}`);
	}
}

function readyOfForeign({ regex, group, keywords, ...rule }, compile) {
	return {
		...rule,
		verdict: 'secret',
		revoke: 'at what it opens',
		why: "the rule of another scanner's configuration",
		expression: compile(regex),
		group: group === 0 ? undefined : group,
		keywords: keywords.map(word => word.toLowerCase())
	};
}

function checkCases(one, { id, catches, ignores }, from) {
	const wake = wakerOf([one]);
	const findIn = text => wake(Buffer.from(text)).flatMap(rule => own_rules_find(rule, Buffer.from(text)));
	const caught = catches.map(findIn);
	const missed = caught.findIndex(found => found.length === 0);
	if (missed >= 0) throw new errors.gY('LINT_RULE', `${from}: the rule '${id}' does not find its case ${missed + 1} of 'catches'`);
	const found = ignores.findIndex(text => findIn(text).length > 0);
	if (found >= 0) throw new errors.gY('LINT_RULE', `${from}: the rule '${id}' finds something in its case ${found + 1} of 'ignores'`);
	return caught.flat().map(({ value }) => value);
}
const shortestWord = 3;

function wakerOf(rules) {
	const isTold = ({ keywords }) => keywords.length > 0 && keywords.every(word => word.length >= shortestWord);
	const words = rules.filter(isTold).flatMap(rule => rule.keywords.map(text => ({ rule, text: Buffer.from(text).toString('latin1') })));
	const prefilter = createPrefilter(words);
	return bytes => {
		const woken = new Set(rules.filter(rule => !isTold(rule)));
		if (words.length > 0) prefilter.scan(bytes, index => woken.add(words[index].rule));
		return rules.filter(rule => woken.has(rule));
	};
}

function own_rules_find({ id, title, verdict, revoke, why, expression, group, entropy }, bytes) {
	const found = [];
	const matcher = expression.matcher(bytes);
	const groups = expression.groupCount();
	while (matcher.find()) {
		const wanted = Math.min(group ?? 1, groups);
		const [at, end] = matcher.start(wanted) >= 0 ? [matcher.start(wanted), matcher.end(wanted)] : [matcher.start(0), matcher.end(0)];
		const value = bytes.toString('latin1', at, end);
		if (end > at && entropyOf(value) >= entropy) found.push({ rule: id, title, verdict, value, at, why, revoke });
	}
	return found;
}

// packages/lint/config/declaration.ts
const reason = { kind: 'text', description: 'Why, for whoever reads this next year.' };
const ownRule = {
	kind: 'fields',
	required: {
		id: { kind: 'text', pattern: '^[a-z][a-z0-9-]{2,60}$', description: 'Its name in reports and in the ignore file.' },
		title: { kind: 'text', description: 'What the token is, as its makers name it.' },
		revoke: { kind: 'text', description: 'How to end it: a page or a command.' },
		catches: { kind: 'list', isNeeded: true, of: { kind: 'text' }, description: 'Made-up lines that the rule must find something in.' },
		ignores: { kind: 'list', isNeeded: true, of: { kind: 'text' }, description: 'Lines that the rule must find nothing in.' }
	},
	optional: {
		literal: { kind: 'text', description: 'The text itself, or the beginning of the token: everything up to the next space or quote.' },
		regex: { kind: 'text', description: 'RE2 syntax, linear in time. The secret is the first group, else the whole match.' },
		keywords: { kind: 'list', of: { kind: 'text' }, description: 'The regex is tried only where one of these words stands, in any case.' },
		paths: { kind: 'list', of: { kind: 'text', check: glob.A }, description: 'Only files whose path fits one of these globs.' },
		entropy: { kind: 'number', least: 0, most: 8, description: 'Bits a character that the secret has at least.' },
		verdict: { kind: 'choice', options: ['secret', 'indicator'], description: 'Whether it fails the build (default) or is only reported.' }
	}
};
const declaration = {
	kind: 'fields',
	description: 'How the lint scans this repository. On a change it is read from the base commit.',
	required: {},
	optional: {
		'fail-on': { kind: 'choice', options: ['secret', 'indicator'], description: 'What fails the build: secrets alone (default), or identifiers too.' },
		'new-ignores': { kind: 'choice', options: ['warn', 'refuse'], description: 'What becomes of ignores that a change itself adds: honoured and listed (default), or refused.' },
		limits: {
			kind: 'fields',
			required: {},
			optional: {
				timeout: { kind: 'duration', description: 'Bounds the scan; one that does not end fails.' },
				size: { kind: 'size', description: 'How large a content may be, in an archive too: a scan that meets a larger one fails, unless `exclude` names it. By default none is too large.' }
			},
			description: 'Bounds of a scan; beyond them it fails with exit code 2.'
		},
		exclude: {
			kind: 'list',
			isNeeded: true,
			description: 'Files that are not scanned. They are counted in the report.',
			of: {
				kind: 'fields',
				required: {
					paths: {
						kind: 'list',
						isNeeded: true,
						of: { kind: 'text', check: glob.A },
						description: 'Globs from the root: `**` is any folders, `*` and `?` stay in one; a folder means all that lies in it.'
					},
					reason
				},
				optional: {}
			}
		},
		rules: {
			kind: 'named',
			description: 'Rules by id (docs/rules.md) that are switched off, lowered or raised.',
			of: { kind: 'fields', required: { verdict: { kind: 'choice', options: ['off', 'indicator', 'secret'] }, reason }, optional: {} }
		},
		'own-rules': { kind: 'list', isNeeded: true, of: ownRule, description: "Shapes of the repository's own tokens." }
	}
};
var located = __nccwpck_require__(956);

// packages/core/yaml/setting.ts
function readSetting(setting, located, name, problems) {
	return setting_read(setting, located, name, problems);
}

function setting_read(setting, located, name, problems) {
	const { value } = located;
	const wrong = says => void problems.push({ line: located.line, column: located.column, says: `'${name}' ${says}` });
	switch (setting.kind) {
		case 'text': {
			if (typeof value !== 'string' || value.trim() === '') return wrong('must be a text');
			if (setting.pattern !== undefined && !new RegExp(setting.pattern).test(value)) return wrong(`must look like ${setting.pattern}`);
			const problem = setting.check?.(value);
			return problem === undefined ? value : wrong(problem);
		}
		case 'choice': {
			const text = value === false && setting.options.includes('off') ? 'off' : value;
			if (typeof text === 'string' && setting.options.includes(text)) return text;
			return wrong(`must be one of ${setting.options.join(', ')}${suggestion(text, setting.options)}`);
		}
		case 'duration':
			return (typeof value === 'string' ? parseDuration(value) : undefined) ?? wrong("must be a duration such as '90s' or '10m'");
		case 'size':
			return setting_sizeOf(value) ?? wrong("must be a size such as '500KB', '20MB' or '2GB'");
		case 'number':
			if (typeof value === 'number' && value >= setting.least && value <= setting.most) return value;
			return wrong(`must be a number from ${setting.least} to ${setting.most}`);
		case 'list':
			if (!setting_isList(value)) return wrong('must be a list');
			if (setting.isNeeded === true && value.length === 0) return wrong('must not be empty');
			return value.map(item => setting_read(setting.of, item, name, problems));
		case 'named':
			if (!(value instanceof Map)) return wrong('must have keys of its own');
			return new Map([...value].map(([key, entry]) => [key, setting_read(setting.of, entry.value, key, problems)]));
		case 'fields':
			return readFields(setting, located, name, problems);
	}
}

function readFields({ required, optional }, { line, column, value }, name, problems) {
	const all = { ...required, ...optional };
	const names = Object.keys(all);
	if (!(value instanceof Map) || value.size === 0) {
		problems.push({ line, column, says: `'${name}' is empty; it takes ${names.join(', ')}` });
		return {};
	}
	const fields = {};
	for (const [key, entry] of value)
		if (Object.hasOwn(all, key)) fields[key] = setting_read(all[key], entry.value, key, problems);
		else problems.push({ ...entry.key, says: `there is no '${key}' in '${name}'${suggestion(key, names) || `; it takes ${names.join(', ')}`}` });
	for (const key of Object.keys(required)) if (!value.has(key)) problems.push({ line, column, says: `'${name}' needs '${key}'` });
	return fields;
}

function setting_sizeOf(value) {
	const [, count = '', unit = ''] = (typeof value === 'string' ? sizes.exec(value) : undefined) ?? [];
	return Number(count) * setting_units[unit] || undefined;
}
const setting_units = { KB: 1e3, MB: 1e6, GB: 1e9 };
const sizes = /^(\d{1,9})(KB|MB|GB)$/;

function setting_isList(value) {
	return Array.isArray(value);
}

function suggestion(given, names) {
	const near = typeof given === 'string' ? nearest(given, names) : undefined;
	return near === undefined ? '' : `; did you mean '${near}'?`;
}

// packages/lint/config/read.ts
const read_parts = ['lint', 'credentials'];

async function readConfiguration(text, name, ruleIds) {
	const { root, problems: unread } = await (0, located.h)(text);
	if (unread.length > 0) throw broken(name, unread);
	const problems = [];
	if (root === undefined || !(root.value instanceof Map) || root.value.size === 0) throw broken(name, [{ line: 1, column: 1, says: 'the file is empty: it holds no `lint:`' }]);
	for (const [key, entry] of root.value) if (!read_parts.includes(key)) problems.push({ ...entry.key, says: `there is no '${key}'${suggestion(key, read_parts)}` });
	const lint = root.value.get('lint');
	if (lint === undefined) {
		if (problems.length > 0) throw broken(name, problems);
		return;
	}
	const configuration = readSetting(declaration, lint.value, 'lint', problems);
	const own = problems.length > 0 ? [] : (configuration['own-rules'] ?? []).map(({ id }) => id);
	const named = lint.value.value instanceof Map ? lint.value.value.get('rules')?.value.value : undefined;
	const known = [...ruleIds, ...own];
	if (named instanceof Map) for (const [id, entry] of named) if (!known.includes(id)) problems.push({ ...entry.key, says: `there is no rule '${id}'${suggestion(id, known)}` });
	if (problems.length > 0) throw broken(name, problems);
	return configuration;
}

function broken(name, problems) {
	const lines = [...problems].sort((a, b) => a.line - b.line || a.column - b.column).map(({ line, column, says }) => `${name}:${line}:${column}: ${(0, plain.pj)(says)}`);
	return new errors.gY('LINT_CONFIG', lines.length === 1 ? lines[0] : `${lines.length} places are wrong:\n  ${lines.join('\n  ')}`);
}

// packages/lint/config/root.ts
function rootOnDisk(folder) {
	return {
		read(path) {
			const file = node_path.join(folder, path);
			if (!(0, external_node_fs_.existsSync)(file)) return;
			try {
				return (0, external_node_fs_.readFileSync)(file, 'utf8');
			} catch (error) {
				throw new errors.gY('LINT_UNREADABLE', `the file '${path}' cannot be read: ${error.code ?? ''}`);
			}
		}
	};
}

async function rootAt(git, commit, names) {
	const listed = await git.asking(['ls-tree', '-z', '--name-only', '--full-tree', commit, '--', ...names]);
	if (listed === undefined) throw new errors.gY('LINT_SHALLOW', `the files of the base commit ${commit} cannot be read`);
	const there = new Set(listed.split('\0'));
	return {
		read(path) {
			if (!there.has(path)) return;
			const text = git.ask('cat-file', 'blob', `${commit}:${path}`);
			if (text === undefined) throw new errors.gY('LINT_UNREADABLE', `'${path}' of the base commit ${commit} cannot be read`);
			return text;
		}
	};
}

// packages/lint/config/policy.ts
const defaultName = 'daypass.yml';

async function policyOf({ home, git, base, prefix, inputs }) {
	const name = policy_nameOf(home, inputs.config);
	const here = rootOnDisk(home);
	const names = [name ?? '', ignoreFile, ...foreignNames].filter(Boolean);
	const reading = base === undefined || git === undefined ? here : rootAt(git, base, names);
	const ours = createEngine();
	const there = await reading;
	const { configuration = {}, notices } = await configurationOf(name, inputs.config, here, there);
	const foreign = await foreignOf({ here, there, engine: ours, git, base });
	const engine = await withOwnRules(foreign === undefined ? ours : withoutHashes(ours), configuration['own-rules'] ?? [], name ?? inputs.config, foreign?.rules);
	const added = [configuration['own-rules'] ?? [], foreign === undefined ? [] : foreignNames.map(file => there.read(file) ?? '')];
	const addedRules = added.flat().length === 0 ? '' : JSON.stringify(added);
	return {
		engine,
		addedRules,
		sees: JSON.stringify([addedRules, configuration.exclude ?? []]),
		failsOn: inputs['fail-on'] ?? configuration['fail-on'] ?? 'secret',
		newIgnores: inputs['new-ignores'] ?? configuration['new-ignores'] ?? 'warn',
		timeoutSeconds: inputs.timeout ?? configuration.limits?.timeout ?? defaultSeconds,
		largest: configuration.limits?.size ?? 1 / 0,
		ignores: ignoresOf(here, there),
		notices: [...notices, ...(foreign?.unable.map(text => `not honoured: ${text}`) ?? [])],
		permits: foreign === undefined ? undefined : place => foreign.permits({ ...place, path: `${prefix}${place.path}` }),
		excluded: selection => excluded(configuration.exclude ?? [], selection, prefix),
		ruled(findings) {
			const dated = foreign === undefined ? findings : findings.map(foreign.dated);
			return ruled(configuration.rules ?? new Map(), knownComments(dated, git, base, prefix));
		}
	};
}

function policy_nameOf(home, given) {
	const path = node_path.relative(home, node_path.resolve(home, given ?? defaultName));
	return path.startsWith('..') || node_path.isAbsolute(path) ? undefined : path.split(node_path.sep).join('/');
}

async function configurationOf(name, given, here, there) {
	const missing = () => {
		throw new errors.gY('LINT_CONFIG', `there is no configuration '${given}'`, { fix: "correct the input 'config'" });
	};
	if (name === undefined) {
		if (!(0, external_node_fs_.existsSync)(given)) missing();
		return { configuration: await readConfiguration((0, external_node_fs_.readFileSync)(given, 'utf8'), given, ruleIds()), notices: [] };
	}
	const [mine, base] = [here.read(name), there.read(name)];
	if (given !== undefined && mine === undefined && base === undefined) missing();
	const changed = mine === undefined ? undefined : await readConfiguration(mine, name, ruleIds());
	if (given !== undefined && mine !== undefined && changed === undefined) throw new errors.gY('LINT_CONFIG', `${name}:1:1: the file has no 'lint:'`);
	if (here === there || mine === base) return { configuration: changed, notices: [] };
	const says = base === undefined ? 'the defaults hold' : `the one of the base commit holds`;
	return {
		configuration: base === undefined ? undefined : await readConfiguration(base, `${name} of the base commit`, ruleIds()),
		notices: [`${name} differs from that of the base commit: for this change ${says}`]
	};
}

function ignoresOf(here, there) {
	const mine = parseIgnores(here.read(ignoreFile) ?? '');
	if (here === there) return mine;
	const before = parseIgnores(there.read(ignoreFile) ?? '');
	return { ...mine, salt: before.salt || mine.salt, before: before.entries };
}

function excluded(excludes, selection, prefix) {
	const counts = excludes.map(({ paths, reason }) => ({ fits: (0, glob.p)(paths), text: paths.join(', '), reason, count: 0 }));
	const sources = selection.sources.filter(({ path }) => {
		const by = counts.find(({ fits }) => fits(`${prefix}${path}`));
		if (by !== undefined) by.count++;
		return by === undefined;
	});
	const notices = counts.filter(({ count }) => count > 0).map(({ text, reason, count }) => `${count} file${count === 1 ? '' : 's'} not scanned, excluded by ${text}: ${reason}`);
	return { selection: { ...selection, sources }, notices };
}

function ruled(rules, findings) {
	const counts = new Map();
	const left = findings.flatMap(finding => {
		const verdict = rules.get(finding.rule)?.verdict;
		if (verdict === 'off') counts.set(finding.rule, (counts.get(finding.rule) ?? 0) + 1);
		return verdict === 'off' ? [] : [verdict === undefined ? finding : { ...finding, verdict }];
	});
	const off = [...counts].map(([rule, count]) => `${count} finding${count === 1 ? '' : 's'} of ${rule} not reported, the rule is off: ${rules.get(rule).reason}`);
	return { findings: left, off };
}
const node_os = onDemand('node:os');

// packages/lint/fingerprints.ts
const guessWork = { N: 16_384, r: 8, p: 1 };
const chosen = /pass|pwd|generic|url|curl|netrc|connection|basic|auth|kubernetes/;
const strongLength = 20;

function isGuessable(rule, value) {
	if (value.length < strongLength) return true;
	if (!chosen.test(rule)) return false;
	const inWords = (value.match(/[A-Z]?[a-z]{4,}|[A-Z]{5,}/g) ?? []).join('').length;
	return !/\d/.test(value) || inWords > value.length / 2;
}

async function fingerprintOf(rule, value, salt) {
	if (isGuessable(rule, value)) {
		const derive = node_util.promisify(external_node_crypto_.scrypt);
		return (await derive(value, `${salt}:${rule}`, 16, guessWork)).toString('hex');
	}
	return (0, external_node_crypto_.createHmac)('sha256', salt).update(`${rule}\0${value}`).digest('hex').slice(0, 32);
}

function createKeys(salt, given) {
	const values = new Map();
	let seed = given;
	return {
		get seed() {
			return (seed ??= (0, external_node_crypto_.randomBytes)(32));
		},
		values,
		keyOf(rule, value) {
			const key = (0, external_node_crypto_.createHmac)('sha256', this.seed).update(`${rule}\0${value}`).digest('base64url');
			values.set(key, { rule, value });
			return key;
		},
		async durable(findings, isAsked) {
			const keys = [...new Set(findings.map(({ fingerprint }) => fingerprint))];
			const made = new Map(
				await Promise.all(
					keys.map(async key => {
						const { rule, value } = values.get(key);
						const isWeak = isGuessable(rule, value);
						const fingerprint = isWeak && !isAsked(rule) ? key : await fingerprintOf(rule, value, salt);
						return [key, { fingerprint, isGuessable: isWeak }];
					})
				)
			);
			return findings.map(finding => ({ ...finding, ...made.get(finding.fingerprint) }));
		}
	};
}
var kinds = __nccwpck_require__(765);

// packages/lint/inline.ts
const comments = [
	/(?:gitleaks|betterleaks|kingfisher):allow(?![\w-])/,
	/(?:trufflehog|kingfisher|gitguardian):ignore(?![\w-])|(?<![\w-])ggignore(?![\w-])/,
	/pragma: ?(?:allow|white)list secret(?![\w-])/,
	/(?:#|\/\/|\/\*|--|<!--|;|%|\*)\s{0,4}nosecret(?![\w-])/
];
const nextLine = /pragma: ?(?:allow|white)list nextline secret(?![\w-])/;
const secretlint = /secretlint-(disable(?:-line|-next-line)?|enable)(?![\w-])([^\r\n]{0,400})/g;

function inlineOf(text) {
	const marks = marksOf(text);
	return (rule, lineStart) => {
		const line = lineAt(text, lineStart);
		const before = lineStart === 0 ? '' : lineAt(text, text.lastIndexOf(10, lineStart - 2) + 1);
		for (const comment of comments) {
			const found = comment.exec(line);
			if (found !== null) return allowance(found[0].replace(/^\W+/, ''));
		}
		const next = nextLine.exec(before);
		if (next !== null) return allowance(next[0]);
		const end = text.indexOf(10, lineStart);
		return isDisabled(marks, rule, lineStart, end < 0 ? text.length : end) ? allowance('secretlint-disable') : undefined;
	};
}

function allowance(comment) {
	return { by: 'the line itself', reason: `the comment ${comment}`, kind: 'inline', isKnown: false };
}

function marksOf(text) {
	if (!text.includes('secretlint-disable')) return [];
	return [...text.toString('latin1').matchAll(secretlint)].map(({ 1: verb, 2: rest = '', 0: whole, index }) => ({
		verb,
		names: rest.replace(/--.*|\*\/.*|-->.*/, '').match(/@?[\w/-]*\w/g) ?? [],
		at: index,
		next: text.indexOf(10, index + whole.length) + 1
	}));
}

function isDisabled(marks, rule, lineStart, lineEnd) {
	let isOff = false;
	for (const { verb, names, at, next } of marks) {
		if (at >= lineEnd) break;
		if (names.length > 0 && !names.some(name => (0, kinds.B)(name, rule))) continue;
		if (verb === 'disable-line' ? at >= lineStart : verb === 'disable-next-line' && next === lineStart) return true;
		if (at < lineStart && verb === 'disable') isOff = true;
		if (at < lineStart && verb === 'enable') isOff = false;
	}
	return isOff;
}
const maxLine = 4_000;

function lineAt(text, start) {
	const end = text.indexOf(10, start);
	const stop = end < 0 ? text.length : end;
	if (stop - start <= 2 * maxLine) return text.toString('latin1', start, stop);
	return `${text.toString('latin1', start, start + maxLine)} ${text.toString('latin1', stop - maxLine, stop)}`;
}

// packages/lint/sources/decode.ts
function encodingOf(bytes) {
	if (bytes.length < 4) return;
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	const head = bytes.subarray(0, 200);
	if (!head.includes(0)) return;
	const nuls = offset => head.filter((byte, index) => index % 2 === offset && byte === 0).length;
	const [even, odd] = [nuls(0), nuls(1)];
	if (Math.min(even, odd) === 0 && Math.max(even, odd) >= head.length * 0.08 && decode_isText(bytes, odd > even ? 'utf-16le' : 'utf-16be')) return odd > even ? 'utf-16le' : 'utf-16be';
	if (Math.abs(even - odd) < head.length * 0.3) return;
	return Math.max(even, odd) < head.length * 0.4 ? undefined : odd > even ? 'utf-16le' : 'utf-16be';
}

function decode_isText(bytes, encoding) {
	return /^[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Z}\t\r\n]+$/u.test(new TextDecoder(encoding).decode(bytes.subarray(0, 200)));
}

function decoderOf(head) {
	if (isUtf32(head)) return narrowing(head[0] === 0xff);
	const encoding = encodingOf(head);
	if (encoding === undefined) return;
	const decoder = new TextDecoder(encoding);
	return bytes => Buffer.from(bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true }));
}

function decoded(bytes) {
	const decode = decoderOf(bytes);
	return decode === undefined ? bytes : Buffer.concat([decode(bytes), decode()]);
}

function isUtf32(bytes) {
	return bytes.length >= 8 && [0xfffe0000, mark].includes(bytes.readUInt32BE(0));
}
const mark = 0xfeff;

function narrowing(isLittle) {
	let left = Buffer.alloc(0);
	return (bytes = Buffer.alloc(0)) => {
		const all = Buffer.concat([left, bytes]);
		const points = [];
		let at = 0;
		for (; at + 4 <= all.length; at += 4) {
			const point = isLittle ? all.readUInt32LE(at) : all.readUInt32BE(at);
			if (point !== mark) points.push(point > 0x10ffff ? '�' : String.fromCodePoint(point));
		}
		left = all.subarray(at);
		return Buffer.from(points.join(''));
	};
}

// packages/lint/told.ts
const words = new Set(
	(
		'access account admin api app application auth authorization aws azure basic bearer bot bucket build cert certificate ci client cloud code config ' +
		'connection consumer cookie credential credentials crypt data database db debug default deploy dev development docker email encrypt encryption ' +
		'env ftp gcp git github gitlab google hash header hmac hook http https id identity integration jdbc jwt key keys keystore ldap live login mail ' +
		'master mongo mysql name nonce npm oauth openai pass passphrase passwd password passwords pat postgres private prod production proxy public push ' +
		'pwd read redis refresh registry release root rsa s3 salt sdk secret secrets security server service session sftp shared sign signature signing ' +
		'slack smtp sql ssh stage staging storage stripe system tenant test token tokens truststore twilio url user username value vault verifier ' +
		'webhook write'
	).split(' ')
);

function toldName(name) {
	return name.replace(/[A-Z]?[a-z]+\d?|[A-Z]+(?![a-z])\d?|[^A-Za-z]+/g, part => (/^[._\- ]{1,3}$/.test(part) || words.has(part.toLowerCase()) ? part : '…')).replace(/(?:[._\- ]*…[._\- ]*)+/g, '…');
}

function toldText(text) {
	return text.replace(/'([^']*)'/g, (_, name) => `'${toldName(name)}'`);
}

// packages/lint/look.ts
const look_sizes = { window: 256 * 1024, margin: 16 * 1024 };

function createLook({ engine, keys, permits, largest = 1 / 0 }, onWindow, { window, margin } = look_sizes) {
	const buffer = Buffer.allocUnsafeSlow(window);
	let path = '';
	let total = 0;
	let filled = 0;
	let findings = [];
	let [base, lines, lineStart, owned] = [0, 0, 0, 0];
	let decode;
	const look = (text, isLast) => {
		onWindow();
		const until = isLast ? text.length : text.length - margin;
		const candidates = engine.find(text, path).filter(({ at }) => at >= owned && at < until);
		if (candidates.length === 0) return;
		const starts = lineStarts(text);
		const inline = inlineOf(text);
		for (const candidate of candidates) {
			const { rule, value, at } = candidate;
			const index = lineOf(starts, at);
			const line = lines + index + 1;
			const bytes = at + 1 - (index === 0 ? lineStart - base : starts[index]);
			const column = bytes - look_continued(text, starts[index], at);
			const said = inline(rule, starts[index]);
			const allowed = said ?? permits?.({ rule, value, path, line, text: lineAt(text, starts[index]) });
			const place = { path, line, column, isAcceptedInline: said !== undefined, ...(allowed === undefined ? {} : { allowed }) };
			findings.push(findingOf(candidate, place, keys.keyOf(rule, value)));
		}
	};
	const decodedPart = bytes => decode?.(bytes) ?? bytes;
	const turn = () => {
		if (base === 0 && owned === 0 && decode === undefined) {
			decode = decoderOf(buffer);
			if (decode !== undefined) {
				const raw = Buffer.from(buffer.subarray(0, filled));
				filled = 0;
				return append(decodedPart(raw));
			}
		}
		look(buffer, false);
		const gone = filled - 2 * margin;
		for (let at = buffer.indexOf(10); at >= 0 && at < gone; at = buffer.indexOf(10, at + 1)) [lines, lineStart] = [lines + 1, base + at + 1];
		buffer.copyWithin(0, gone, filled);
		[base, filled, owned] = [base + gone, 2 * margin, margin];
	};
	const append = bytes => {
		for (let at = 0; at < bytes.length;) {
			const taken = Math.min(bytes.length - at, window - filled);
			bytes.copy(buffer, filled, at, at + taken);
			filled += taken;
			at += taken;
			if (filled < window) continue;
			const wasPlain = decode === undefined;
			turn();
			if (wasPlain && decode !== undefined) return append(decodedPart(bytes.subarray(at)));
		}
	};
	const grow = count => {
		total += count;
		if (total > largest) throw new errors.gY('LINT_TOO_LARGE', `'${toldText(path)}' is larger than ${largest / 1e6} MB`);
	};
	const push = bytes => {
		grow(bytes.length);
		append(decodedPart(bytes));
	};
	return {
		begin(of) {
			[path, total, filled, findings, decode] = [of, 0, 0, [], undefined];
			[base, lines, lineStart, owned] = [0, 0, 0, 0];
		},
		push,
		pull(read, size) {
			while (decode === undefined) {
				const room = window - filled;
				const count = read(buffer, filled, room);
				filled += count;
				grow(count);
				if (filled === window) turn();
				if (count === 0 || (total === size && count < room)) return;
			}
			const piece = Buffer.allocUnsafeSlow(margin);
			for (let count = read(piece, 0, margin); count > 0; count = read(piece, 0, margin)) push(piece.subarray(0, count));
		},
		end() {
			if (decode !== undefined) append(decode());
			const text = buffer.subarray(0, filled);
			look(base === 0 && owned === 0 && decode === undefined ? decoded(text) : text, true);
			return { bytes: total, findings };
		}
	};
}

function lineStarts(text) {
	const starts = [0];
	for (let next = text.indexOf(10); next >= 0; next = text.indexOf(10, next + 1)) starts.push(next + 1);
	return starts;
}

function lineOf(starts, at) {
	let [low, high] = [0, starts.length - 1];
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if (starts[middle] <= at) low = middle;
		else high = middle - 1;
	}
	return low;
}

function look_continued(text, from, to) {
	let count = 0;
	if (to - from < 10_000) for (let at = from; at < to; at++) if ((text[at] & 0xc0) === 0x80) count++;
	return count;
}

function findingOf({ rule, title, verdict, value, why, opens, revoke, instead }, place, fingerprint) {
	const shown = shownOf(value);
	const path = place.path.includes(value) ? place.path.replaceAll(value, shown) : place.path;
	return { rule, title: toldText(title), verdict, ...place, path, shown, fingerprint, why, ...(opens === undefined ? {} : { opens }), revoke, ...(instead === undefined ? {} : { instead }) };
}

function shownOf(value) {
	if (value.startsWith('-----BEGIN')) return '-----BEGIN …';
	return value.length >= 20 ? `${value.slice(0, 4).replace(/[^\x21-\x7e]/g, '?')}…${value.slice(-2).replace(/[^\x21-\x7e]/g, '?')}` : '…';
}
const node_child_process = onDemand('node:child_process');

// packages/lint/sources/batch.ts
function createBatchReader(sink) {
	let header = '';
	let left = -1;
	let count = 0;
	return {
		get count() {
			return count;
		},
		push(chunk) {
			for (let at = 0; at < chunk.length;)
				if (left < 0) {
					const end = chunk.indexOf(10, at);
					header += chunk.toString('latin1', at, end < 0 ? chunk.length : end);
					if (end < 0) return;
					at = end + 1;
					const [id = '', , size = ''] = header.split(' ');
					header = '';
					if (size === '') continue;
					left = Number(size);
					sink.begin(id);
				} else if (left > 0) {
					const piece = chunk.subarray(at, at + left);
					sink.push(piece);
					left -= piece.length;
					at += piece.length;
				} else {
					sink.end();
					[left, count, at] = [-1, count + 1, at + 1];
				}
		}
	};
}

// packages/lint/sources/environment.ts
const kept = /^(?:PATH|HOME|USERPROFILE|APPDATA|SYSTEMROOT|SystemRoot|XDG_CONFIG_HOME|TMPDIR|TEMP|SSH_AUTH_SOCK|SSL_CERT_FILE|SSL_CERT_DIR|(?:https?|no|all)_proxy|(?:HTTPS?|NO|ALL)_PROXY)$/;

function environmentOf(env) {
	const index = env['GIT_INDEX_FILE'];
	return {
		...Object.fromEntries(Object.entries(env).filter(([name]) => kept.test(name))),
		...(index === undefined || index === '' ? {} : { GIT_INDEX_FILE: node_path.resolve(index) }),
		LC_ALL: 'C',
		GIT_TERMINAL_PROMPT: '0',
		GIT_OPTIONAL_LOCKS: '0',
		GIT_NO_REPLACE_OBJECTS: '1',
		GIT_GRAFT_FILE: '/dev/null'
	};
}

function patienceOf(milliseconds) {
	return { GIT_HTTP_LOW_SPEED_LIMIT: '1', GIT_HTTP_LOW_SPEED_TIME: String(Math.ceil(milliseconds / 1000) + 1) };
}

function authorityFor(url, token) {
	const origin = /^https:\/\/(?:[^@/]*@)?([^/]+)|^(http:\/\/(?:127\.0\.0\.1|localhost)(?::\d+)?)\//.exec(url);
	if (origin === null) return {};
	const key = `http.${origin[2] ?? `https://${origin[1]}`}/.extraheader`;
	const user = Buffer.from(`x-access-token:${token.reveal()}`).toString('base64');
	return { GIT_CONFIG_COUNT: '2', GIT_CONFIG_KEY_0: key, GIT_CONFIG_VALUE_0: '', GIT_CONFIG_KEY_1: key, GIT_CONFIG_VALUE_1: `Authorization: Basic ${user}` };
}

function withoutAuthority(text) {
	const told = text.replace(/\/\/[^@/\s]*@/g, '//').replace(/[^\x20-\x7e]+/g, ' ');
	return told.trim().slice(0, 300);
}

// packages/lint/sources/git.ts
const git_zero = /^0+$/;
const fullId = /^[0-9a-f]{40,64}$/;
const plainRevision = /^[\w.][\w./~^@{}-]*$/;
const pinned = [
	'-c',
	'core.quotePath=false',
	'-c',
	'color.ui=false',
	'-c',
	'core.fsmonitor=false',
	'-c',
	'core.hooksPath=/dev/null',
	'-c',
	'gc.auto=0',
	'-c',
	'maintenance.auto=false',
	'-c',
	'advice.graftFileDeprecated=false',
	'-c',
	'safe.directory=*',
	'-c',
	'safe.bareRepository=all',
	'-c',
	'core.checkStat=default',
	'-c',
	'core.trustctime=true'
];
const git_question = ['rev-parse', '--is-shallow-repository', '--is-inside-work-tree'];
const cut = 'SIGTERM';
const outputBytes = 1024 * 1024 * 1024;

async function openGit(folder, env, { token, deadline = deadlineOf(Date.now), revisions = [] } = {}) {
	const environment = environmentOf(env);
	let complaint = '';
	const options = () => {
		const timeout = deadline.left();
		return { cwd: folder, env: { ...environment, ...patienceOf(timeout) }, encoding: 'utf8', maxBuffer: outputBytes, timeout };
	};
	const complain = said => {
		if (said !== '') complaint = withoutAuthority(said);
	};
	const run = (args, input) => {
		const { status, stdout, stderr, error } = node_child_process.spawnSync('git', [...pinned, ...args], { ...options(), stdio: ['pipe', 'pipe', 'pipe'], ...(input === undefined ? {} : { input }) });
		const code = error?.code;
		if (code === 'ETIMEDOUT') throw deadline.passed(git_nameOf(args));
		complain(error === undefined ? stderr : (code ?? ''));
		return status === 0 ? stdout : undefined;
	};
	const asking = (args, input) =>
		new Promise((done, reject) => {
			const { stdin } = node_child_process.execFile('git', [...pinned, ...args], options(), (error, stdout, stderr) => {
				if (error?.killed === true) return reject(deadline.passed(git_nameOf(args)));
				complain(typeof error?.code === 'string' ? error.code : stderr);
				done(error === null ? stdout : undefined);
			});
			stdin?.on('error', () => {});
			stdin?.end(input);
		});
	const ask = (...args) => run(args);
	const start = (...args) => {
		const timeout = deadline.left();
		const env = { ...environment, ...patienceOf(timeout) };
		return node_child_process.spawn('git', [...pinned, 'cat-file', ...args], { cwd: folder, env, stdio: ['pipe', 'pipe', 'ignore'], timeout, killSignal: cut });
	};
	const expected = revisions.filter(revision => plainRevision.test(revision) && !revision.includes('..'));
	const about = await asking([...git_question, '--show-toplevel', '--revs-only', ...expected.map(commitAt)]);
	const isBare = about === undefined;
	const told = about ?? ask(...git_question, '--absolute-git-dir');
	if (told === undefined) return;
	const [isShallow, isInside, ...lines] = told.replace(/\n$/, '').split('\n');
	const ids = lines.slice(1).filter(line => fullId.test(line));
	const root = lines.slice(0, lines.length - ids.length).join('\n');
	const commits = isBare ? new Map() : answered(expected, ids);
	if (token !== undefined) Object.assign(environment, authorityFor(ask('remote', 'get-url', 'origin')?.trim() ?? '', token));
	return {
		root,
		isBare,
		isInside: isInside === 'true',
		isShallow: isShallow === 'true',
		commitOf(revision) {
			if (/^[-^]/.test(revision)) return;
			if (!commits.has(revision)) commits.set(revision, ask('rev-parse', '--verify', '-q', commitAt(revision))?.trim() || undefined);
			return commits.get(revision);
		},
		ask,
		asking,
		feed: (input, ...args) => run(args, input),
		fetch(...args) {
			commits.clear();
			return run(['fetch', '-q', '--no-tags', '--no-recurse-submodules', ...args]) !== undefined;
		},
		complaint: () => complaint,
		async *stream(id) {
			const child = start('blob', id);
			const ended = new Promise(done => child.on('close', done));
			child.on('exit', (_, signal) => signal === cut && child.stdout.destroy(deadline.passed('git cat-file')));
			child.stdin.end();
			for await (const chunk of child.stdout) yield chunk;
			if ((await ended) !== 0) throw new errors.gY('LINT_UNREADABLE', `git cannot read the object ${id}`);
		},
		blobs: (ids, sink) =>
			new Promise((done, reject) => {
				const child = start('--batch', '--buffer');
				const reader = createBatchReader(sink);
				child.on('error', reject);
				child.on('exit', (_, signal) => signal === cut && reject(deadline.passed('git cat-file')));
				child.stdin.on('error', () => {});
				child.stdout.on('data', chunk => {
					try {
						reader.push(chunk);
					} catch (error) {
						reject(error);
						child.kill();
					}
				});
				child.on('close', code => {
					if (code === 0 && reader.count === ids.length) done();
					else reject(new errors.gY('LINT_UNREADABLE', `git could read ${reader.count} of ${ids.length} objects`));
				});
				child.stdin.end(ids.map(id => `${id}\n`).join(''));
			})
	};
}

function prefixOf(git, folder) {
	return git.ask('-C', folder, 'rev-parse', '--show-prefix')?.replace(/\n$/, '') ?? '';
}

function answered(revisions, ids) {
	const pairs = revisions.map((revision, index) => [revision, ids[index]]);
	if (ids.length === revisions.length) return new Map(pairs);
	const same = pairs.slice(0, ids.length).filter(([revision, id]) => revision === id);
	const isAllButLast = same.length === revisions.length - 1;
	return new Map([...same, ...(isAllButLast ? pairs.slice(-1) : [])]);
}

function git_nameOf(args) {
	return `git ${args[args[0] === '-C' ? 2 : 0]}`;
}

function commitAt(revision) {
	return `${revision}^{commit}`;
}

function whyNoGit(folder, env) {
	const { error, stderr } = node_child_process.spawnSync('git', [...pinned, 'rev-parse', '--git-dir'], { cwd: folder, env: environmentOf(env), encoding: 'utf8' });
	if (error !== undefined) return 'git is not on PATH';
	const isDamaged = isRepository(folder) || !stderr.includes('not a git repository');
	return isDamaged ? `git cannot open '${folder}': ${withoutAuthority(stderr)}` : `'${folder}' is no git repository`;
}

function isRepository(folder) {
	return (0, external_node_fs_.existsSync)(node_path.join(folder, '.git')) || (node_path.dirname(folder) !== folder && isRepository(node_path.dirname(folder)));
}
const submodule = '160000';

function parseRaw(text) {
	const changes = [];
	let commits = 0;
	const fields = text.split('\0');
	let commit;
	for (let at = 0; at < fields.length; at++) {
		const field = fields[at];
		if (fullId.test(field)) [commit, commits] = [field, commits + 1];
		const colons = /^:+/.exec(field)?.[0].length ?? 0;
		if (colons === 0) continue;
		const parts = field.slice(colons).split(' ');
		const modes = parts.slice(0, colons + 1);
		const ids = parts.slice(colons + 1, 2 * colons + 2);
		const path = fields[++at] ?? '';
		const after = ids.at(-1);
		const before = ids.slice(0, -1).filter((id, index) => !git_zero.test(id) && modes[index] !== submodule);
		const isSubmodule = modes.at(-1) === submodule;
		const kinds = modes.map(mode => mode.slice(0, 2));
		const isReplaced = !kinds.slice(0, -1).includes(kinds.at(-1));
		changes.push({ commit, path, before, after: git_zero.test(after) || isSubmodule ? undefined : after, isReplaced, isSubmodule });
	}
	return { changes, commits };
}

// packages/lint/sources/nursery.ts
function keepNurserySmall() {
	setFlag('--semi-space-growth-factor=1');
}
const helpersNursery = 24;

function giveHelpersRoom() {
	setFlag(`--min-semi-space-size=${helpersNursery / 3}`);
}

function setFlag(flag) {
	process.getBuiltinModule('node:v8').setFlagsFromString(flag);
}

// packages/lint/sources/archives/names.ts
const endings = new Set(
	'zip jar war ear aar whl nupkg egg apk ipa docx docm dotx xlsx xlsm pptx odt ods odp epub vsix crx xpi tar tgz tbz tbz2 gz bz2 zst tzst crate gem oci xz txz 7z rar'.split(' ')
);
const names_layer = /(?:^|\/)blobs\/sha256\/[0-9a-f]{64}$/;

function mayBeArchive(path) {
	const dot = path.lastIndexOf('.');
	return (dot >= 0 && endings.has(path.slice(dot + 1).toLowerCase())) || names_layer.test(path);
}

// packages/lint/crew.ts
function isFile(source) {
	return source.file !== undefined;
}

function isPacked({ path, isNamed }) {
	return isNamed === true || mayBeArchive(path);
}
const maxThreads = 3;
const worthHelp = 12_000_000;
const filesAtOnce = 16;
const samples = 400;
const resourceLimits = { maxYoungGenerationSizeMb: helpersNursery, maxOldGenerationSizeMb: 256 };
const checkMs = 250;

async function seenInFiles(files, { look, keys, largest = 1 / 0, added, onProgress, threads }) {
	if (files.length === 0) return { bytes: 0, unpacked: 0, skipped: [], found: [] };
	const useful = Math.min(maxThreads, node_os.availableParallelism(), Math.ceil(files.length / filesAtOnce));
	const wanted = threads ?? (estimatedBytes(files) < worthHelp ? 1 : useful);
	const next = new SharedArrayBuffer(4);
	const helpers = wanted <= 1 ? [] : helpersFor({ files: packed(files), next, seed: keys.seed, largest, added }, wanted - 1);
	try {
		const others = Promise.all(helpers.map(answerOf));
		others.catch(() => {});
		const parts = [await work(files, next, look), ...(await inTime(others, onProgress))];
		for (const [key, value] of parts.flatMap(({ values }) => [...(values ?? [])])) keys.values.set(key, value);
		const count = sumOf(parts, ({ files: seen }) => seen);
		if (count !== files.length) throw new errors.gY('LINT_INTERNAL', `${count} of ${files.length} files were looked at`);
		return {
			bytes: sumOf(parts, ({ bytes }) => bytes),
			unpacked: sumOf(parts, ({ unpacked }) => unpacked),
			skipped: inOrder(parts.flatMap(({ skipped }) => skipped)).map(({ index, says }) => ({ source: files[index], says })),
			found: inOrder(parts.flatMap(({ found }) => found)).map(({ index, finding }) => ({ source: files[index], finding }))
		};
	} finally {
		for (const helper of helpers) helper.terminate();
	}
}

function estimatedBytes(files) {
	const step = Math.max(1, Math.floor(files.length / samples));
	const some = files.filter((_, index) => index % step === 0);
	return step * sumOf(some, ({ file, size = (0, read.LZ)(file)?.size ?? 0 }) => size);
}

function helpersFor(workerData, count) {
	giveHelpersRoom();
	const options = { workerData, resourceLimits, argv: [helperArgument] };
	const start = node_sea.isSea()
		? () => new node_worker_threads.Worker(node_sea.getAsset('main', 'utf8'), { ...options, eval: true })
		: () => new node_worker_threads.Worker(new URL(import.meta.url), options);
	return Array.from({ length: count }, start);
}

function sumOf(all, numberOf) {
	return all.reduce((sum, one) => sum + numberOf(one), 0);
}

function inOrder(all) {
	return all.sort((a, b) => a.index - b.index);
}

async function work(files, next, look) {
	const counter = new Int32Array(next);
	const found = [];
	const skipped = [];
	let [count, bytes, unpacked] = [0, 0, 0];
	for (let first = Atomics.add(counter, 0, filesAtOnce); first < files.length; first = Atomics.add(counter, 0, filesAtOnce))
		for (let index = first; index < Math.min(first + filesAtOnce, files.length); index++) {
			const seen = isPacked({ ...files[index], before: [] }) ? await inArchive(files[index], look) : inFile(files[index], look);
			for (const finding of seen.findings) found.push({ index, finding });
			for (const says of seen.skipped) skipped.push({ index, says });
			count++;
			bytes += seen.bytes;
			unpacked += seen.unpacked;
		}
	return { files: count, bytes, unpacked, skipped, found };
}

function inFile({ path, file, size }, look) {
	look.begin(path);
	(0, read.o$)(file, read => look.pull(read, size));
	return { ...look.end(), unpacked: 0, skipped: [] };
}

async function inArchive(place, look) {
	const { seenInArchives } = await __nccwpck_require__.e(26).then(__nccwpck_require__.bind(__nccwpck_require__, 26));
	const { contents, bytes, skipped, found } = await seenInArchives([{ ...place, before: [] }], look, undefined);
	return { bytes, unpacked: contents, skipped, findings: found.map(({ finding }) => finding) };
}

function answerOf(helper) {
	return new Promise((resolve, reject) => {
		helper.on('message', answer => {
			if ('part' in answer) resolve(answer.part);
			else reject(new errors.gY(answer.code, answer.message));
		});
		helper.on('error', reject);
		helper.on('exit', () => reject(new errors.gY('LINT_INTERNAL', 'a thread of the scan ended before its work was done')));
	});
}

async function inTime(work, onProgress) {
	let timer;
	const late = new Promise((_, reject) => {
		timer = setInterval(() => {
			try {
				onProgress();
			} catch (error) {
				reject(error);
			}
		}, checkMs);
	});
	try {
		return await Promise.race([work, late]);
	} finally {
		clearInterval(timer);
	}
}

function packed(files) {
	const root = rootOf(files[0]);
	return [root, ...files.flatMap(({ path, file }) => [path, file === `${root}${path}` ? '' : file])].join('\0');
}

function rootOf({ path, file }) {
	return file.endsWith(path) ? file.slice(0, file.length - path.length) : '';
}

function unpacked(text) {
	const [root = '', ...fields] = text.split('\0');
	return Array.from({ length: fields.length / 2 }, (_, index) => {
		const path = fields[2 * index];
		return { path, file: fields[2 * index + 1] || `${root}${path}` };
	});
}

async function crew_rulesOf(added) {
	if (added === undefined) return { engine: createEngine() };
	return await policyOf({ ...added, git: await openGit(added.home, process.env) });
}

async function serve(task) {
	try {
		const keys = createKeys('', task.seed);
		const look = createLook({ ...(await crew_rulesOf(task.added)), keys, largest: task.largest }, () => {});
		return { part: { ...(await work(unpacked(task.files), task.next, look)), values: keys.values } };
	} catch (error) {
		const { code = 'LINT_INTERNAL', message } = error;
		return { code, message };
	}
}
if (isHelper()) serve(node_worker_threads.workerData).then(answer => node_worker_threads.parentPort.postMessage(answer));

// packages/lint/introduced.ts
async function introduced(found, { git, head, seen, look }) {
	const commits = [...new Set(found.flatMap(({ source: { commit } }) => commit ?? []))];
	if (git === undefined || commits.length === 0) return found.map(({ finding }) => finding);
	const dates = datesOf(git, commits);
	const tree = head === undefined ? new Map() : treeOf(git, head);
	const there = new Set(tree.values());
	const isThere = ({ blob, commit }) => blob === commit || (blob !== undefined && there.has(blob));
	const alive = new Set(seen.filter(({ source }) => isThere(source)).map(({ finding }) => finding.fingerprint));
	const open = new Set(found.filter(({ finding }) => !alive.has(finding.fingerprint)).map(({ source }) => source.path));
	const later = await look([...open].flatMap(path => (tree.has(path) ? [{ path, before: [], blob: tree.get(path) }] : [])));
	for (const { finding } of later.found) alive.add(finding.fingerprint);
	return found.map(({ finding, source: { commit } }) =>
		commit === undefined ? finding : { ...finding, commit: { id: commit, date: dates.get(commit) ?? noDate, isAtHead: alive.has(finding.fingerprint) } }
	);
}
const noDate = '1970-01-01T00:00:00+00:00';

function datesOf(git, commits) {
	const told = git.feed(`${commits.join('\n')}\n`, 'log', '--no-walk=unsorted', '--no-show-signature', '--stdin', '--format=%H %cI') ?? '';
	const lines = [...told.matchAll(/^(\w+) (\d{4}-.*)$/gm)];
	return new Map(lines.map(([, id = '', date = '']) => [id, date]));
}

function treeOf(git, commit) {
	const entries = git.ask('ls-tree', '-r', '-z', '--full-tree', commit)?.split('\0') ?? [];
	return new Map(
		entries.map(entry => {
			const tab = entry.indexOf('\t');
			return [entry.slice(tab + 1), entry.slice(entry.lastIndexOf(' ', tab) + 1, tab)];
		})
	);
}

// packages/lint/sources/pointer.ts
const longestPointer = 1024;

function isPointer(bytes) {
	return bytes.length < longestPointer && bytes.subarray(0, pointer_begin.length).equals(pointer_begin);
}
const pointer_begin = Buffer.from('version https://git-lfs.github.com/spec/v1');

function pointerAt(path) {
	return `${path}: a pointer of Git LFS, its content is not here (git lfs pull)`;
}

// packages/lint/scan.ts
async function scan(selection, { engine, isOurs, added, git, salt, isAsked, permits, largest = 1 / 0, onProgress, memory }) {
	const keys = createKeys(salt);
	const look = createLook({ engine, keys, permits, largest }, onProgress);
	const all = distinct(selection.sources, isOurs ? path => `${kindOf(path)}${String(mayBeArchive(path))}` : path => path);
	const isKnown = source => canBeKnown(source) && memory.isClean(source);
	const sources = all.filter(source => !isKnown(source));
	const inFiles = await seenInFiles(sources.filter(isFile), { look, keys, largest, added: isOurs ? undefined : added, onProgress });
	const inObjects = await seenInObjects(
		sources.filter(source => !isFile(source)),
		look,
		git
	);
	const { known = { contents: 0, commits: 0 } } = selection;
	const cached = known.contents + all.length - sources.length;
	const contents = cached + sources.filter(source => !isPacked(source)).length + inFiles.unpacked + inObjects.unpacked;
	if (contents + known.commits === 0 && !selection.mayBeEmpty) throw new errors.gY('LINT_NOTHING', `nothing was scanned of ${selection.what}`);
	memory.keep(selection, sources, [...[...inFiles.found, ...inFiles.skipped, ...inObjects.found].map(({ source }) => source), ...inObjects.pointers, ...sources.filter(source => !canBeKnown(source))]);
	const later = others => seenInObjects(others, look, git);
	const isInGit = ({ source: { blob } }) => blob !== undefined;
	const fresh = await newAnywhere(inObjects.found.filter(isInGit), selection.sources, later);
	const dated = await introduced(fresh, { git, head: selection.head, seen: inObjects.found, look: later });
	const elsewhere = [...inFiles.found, ...inObjects.found.filter(one => !isInGit(one))].map(({ finding }) => finding);
	return {
		what: selection.what,
		commits: selection.commits,
		contents,
		cached,
		bytes: inFiles.bytes + inObjects.bytes,
		skipped: [...selection.skipped, ...inObjects.pointers.map(({ path }) => pointerAt(path)), ...inFiles.skipped.map(({ says }) => says), ...inObjects.skipped],
		findings: await keys.durable(once([...elsewhere, ...dated]), isAsked)
	};
}

function canBeKnown(source) {
	return isFile(source) || !isPacked(source);
}

async function seenInObjects(sources, look, git) {
	const packed = sources.filter(isPacked);
	const plain = sources.filter(source => !isPacked(source));
	const inBytes = seenInBytes(plain, look);
	const pointers = [];
	const blobs = plain.filter(({ blob }) => blob !== undefined);
	const inBlobs = await seenInBlobs(blobs, look, git, source => pointers.push(source));
	const none = { contents: 0, bytes: 0, found: [], skipped: [] };
	const inArchives = packed.length === 0 ? none : await (await __nccwpck_require__.e(26).then(__nccwpck_require__.bind(__nccwpck_require__, 26))).seenInArchives(packed, look, git);
	return {
		bytes: inBytes.bytes + inBlobs.bytes + inArchives.bytes,
		found: [...inBytes.found, ...inBlobs.found, ...inArchives.found],
		unpacked: inArchives.contents,
		skipped: inArchives.skipped,
		pointers
	};
}

function distinct(sources, kind) {
	const seen = new Map();
	const isNew = (blob, path) => {
		const there = seen.get(blob);
		if (there === undefined) return seen.set(blob, path).has(blob);
		const kinds = typeof there === 'string' ? new Set([kind(there)]) : there;
		const count = kinds.size;
		seen.set(blob, kinds.add(kind(path)));
		return kinds.size > count;
	};
	return sources.filter(({ blob, path }) => blob === undefined || isNew(blob, path));
}

function seenInBytes(sources, look) {
	const found = [];
	let total = 0;
	for (const source of sources) {
		if (source.bytes === undefined) continue;
		look.begin(source.path);
		look.push(source.bytes);
		const { bytes, findings } = look.end();
		total += bytes;
		for (const finding of findings) found.push({ source, finding });
	}
	return { bytes: total, found };
}

async function seenInBlobs(sources, look, git, onPointer) {
	let bytes = 0;
	const found = [];
	if (sources.length === 0) return { bytes, found };
	let next = 0;
	let start = Buffer.alloc(0);
	await git.blobs(
		sources.map(({ blob }) => blob),
		{
			begin() {
				start = Buffer.alloc(0);
				look.begin(sources[next].path);
			},
			push(chunk) {
				if (start.length < longestPointer) start = Buffer.concat([start, chunk.subarray(0, longestPointer)]);
				look.push(chunk);
			},
			end() {
				if (isPointer(start)) onPointer(sources[next]);
				const seen = look.end();
				bytes += seen.bytes;
				for (const finding of seen.findings) found.push({ source: sources[next], finding });
				next++;
			}
		}
	);
	return { bytes, found };
}

async function newAnywhere(found, all, look) {
	const valueOf = ({ source: { blob }, finding: { fingerprint } }) => `${blob} ${fingerprint}`;
	const comingOf = ({ blob, path, before }) => [blob, path, ...before].join(' ');
	const fresh = await onlyNew(found, look);
	const old = withoutAll(found, fresh);
	const values = new Set(old.map(valueOf));
	const blobs = new Set(old.map(({ source }) => source.blob));
	const known = new Set(found.map(({ source }) => comingOf(source)));
	const again = blobs.size === 0 ? [] : all.filter(one => blobs.has(one.blob) && !known.has(comingOf(one)) && known.add(comingOf(one)));
	const later = await onlyNew(
		(await look(again)).found.filter(one => values.has(valueOf(one))),
		look
	);
	return [...fresh, ...later.filter(one => values.delete(valueOf(one)))];
}

function withoutAll(all, some) {
	const gone = new Set(some);
	return all.filter(one => !gone.has(one));
}

async function onlyNew(found, look) {
	const before = new Map(found.flatMap(({ source: { path, before: blobs } }) => blobs.map(blob => [`${blob} ${path}`, { path, before: [], blob }])));
	const seen = await look([...before.values()]);
	const known = new Set(seen.found.map(({ source: { blob, path }, finding }) => `${blob} ${path} ${finding.fingerprint}`));
	return found.filter(({ source: { path, before: blobs }, finding }) => !blobs.some(blob => known.has(`${blob} ${path} ${finding.fingerprint}`)));
}

function once(findings) {
	const seen = new Set();
	return findings.filter(({ fingerprint, path }) => !seen.has(`${fingerprint} ${path}`) && seen.add(`${fingerprint} ${path}`));
}

// packages/lint/sources/clone.ts
const clone_fullId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const steps = ['--deepen=50', '--deepen=1000', '--unshallow'];

function obtained(git, revision) {
	const known = git.commitOf(revision);
	if (known !== undefined) return known;
	const depth = isShallow(git) ? ['--depth=1'] : [];
	if (clone_fullId.test(revision)) git.fetch(...depth, 'origin', revision);
	else if (revision.startsWith('origin/')) fetchBranch(git, revision.slice('origin/'.length), depth);
	else if (isBehind(git, revision)) for (const step of steps) if (git.commitOf(revision) === undefined) git.fetch(step, 'origin');
	return git.commitOf(revision);
}

function tipOf(git, branch, needed) {
	const revision = branchAt(branch);
	if (git.commitOf(revision) === undefined && needed) fetchBranch(git, branch, isShallow(git) ? ['--depth=1'] : []);
	return git.commitOf(revision);
}

function branchAt(branch) {
	return `refs/remotes/origin/${branch}`;
}

function fetchBranch(git, branch, depth) {
	git.fetch(...depth, 'origin', `+refs/heads/${branch}:refs/remotes/origin/${branch}`);
}

async function completed(git, bounds, wholeClone) {
	for (const step of steps) {
		if (await isComplete(git, bounds)) break;
		if (!git.fetch(step, 'origin', bounds.head, ...bounds.without)) git.fetch(step, 'origin');
	}
	if (!(await isComplete(git, bounds))) throw lacking(git, 'the clone is shallow and does not hold all commits of the range', wholeClone);
	return listed(git, bounds);
}

function completedHistory(git, wholeClone) {
	if (isShallow(git)) git.fetch('--unshallow', '--tags', 'origin', '+refs/heads/*:refs/remotes/origin/*');
	if (isShallow(git)) throw lacking(git, 'the clone is shallow and does not hold all of its history', wholeClone);
}

async function isComplete(git, { head, without }) {
	if (!isShallow(git)) return true;
	if (without.some(commit => git.ask('merge-base', head, commit) === undefined)) return false;
	const file = git.ask('rev-parse', '--path-format=absolute', '--git-path', 'shallow')?.trimEnd() ?? '';
	const cut = new Set((0, external_node_fs_.readFileSync)(file, 'utf8').split('\n'));
	const isCut = commit => cut.has(commit);
	const ends = await listed(git, { head, without }, '--max-parents=0');
	if (ends.length === 0) return true;
	const others = await Promise.all(without.map(commit => listed(git, { head: commit, without: [] }, '--max-parents=0')));
	return ![...ends, ...others.flat()].some(isCut);
}

async function listed(git, { head, without }, ...options) {
	const list = await git.asking(['rev-list', '--reverse', '--topo-order', ...options, head, ...without.map(commit => `^${commit}`)]);
	if (list === undefined) throw new errors.gY('LINT_UNREADABLE', `the commits up to ${head} cannot be listed: ${git.complaint()}`);
	return list.split('\n').filter(Boolean);
}

function isShallow(git) {
	return git.isShallow && git.ask('rev-parse', '--is-shallow-repository')?.trim() === 'true';
}

function required(git, revision, wholeClone) {
	const id = obtained(git, revision);
	if (id !== undefined) return id;
	if (clone_fullId.test(revision) || isBehind(git, revision)) throw lacking(git, `the commit ${revision} is not in this clone`, wholeClone);
	throw new errors.gY('LINT_NO_COMMIT', `there is no revision '${revision}'`);
}

function isBehind(git, revision) {
	return /[~^]/.test(revision) && isShallow(git);
}

function lacking(git, what, wholeClone) {
	const why = git.complaint();
	const fix = wholeClone ?? 'get the whole history: git fetch --unshallow';
	return new errors.gY('LINT_SHALLOW', `${what}${why === '' ? '' : `, and git could not get it: ${why}`}`, { fix });
}

// packages/lint/sources/range.ts
function limitsOf(git, range) {
	const head = required(git, range.head, range.wholeClone);
	const from = range_beginning(git, range);
	const trunk = range.trunk === undefined ? undefined : tipOf(git, range.trunk, from === undefined);
	if (from === undefined && trunk === undefined && range.trunk !== undefined) throw lacking(git, `the branch ${range.trunk} is not in this clone`, range.wholeClone);
	const isTaken = trunk !== undefined && from !== undefined && trunk !== from && (trunk === head || isAncestor(git, head, trunk));
	const isOutside = trunk !== undefined && !isTaken;
	const without = [...new Set([from, isOutside ? trunk : undefined])].filter(commit => commit !== undefined);
	return { head, without, base: from ?? trunk };
}

function isAncestor(git, one, other) {
	return git.ask('merge-base', '--is-ancestor', one, other) !== undefined;
}

function range_beginning(git, { base, isForced, wholeClone }) {
	if (base === undefined) return;
	return isForced === true ? obtained(git, base) : required(git, base, wholeClone);
}

async function selectRange(git, limits, range, extras) {
	const commits = await completed(git, limits, range.wholeClone);
	const changes = await diffTree(git, commits);
	const [from] = limits.without;
	const isGone = range.isForced === true && range.base !== undefined && limits.base !== range.base;
	return {
		what: `${commits.length} commit${commits.length === 1 ? '' : 's'} (${from === undefined ? 'up to ' : `${from.slice(0, 10)}..`}${limits.head.slice(0, 10)})`,
		commits: commits.length,
		sources: [...sourcesOf(changes), ...objectsOf(git, { commits, changes, extras })],
		skipped: [...submodulesOf(changes), ...(isGone ? [`the commit before, ${range.base.slice(0, 10)}: a force push left it behind, and it is gone`] : [])],
		mayBeEmpty: true,
		head: limits.head
	};
}

function selectStaged(git) {
	const before = git.ask('rev-parse', '--verify', '-q', 'HEAD')?.trim() ?? git.feed('', 'hash-object', '-t', 'tree', '--stdin')?.trim();
	const other = git.commitOf('MERGE_HEAD');
	const ours = stagedSince(git, before ?? 'HEAD');
	const changes = other === undefined ? ours : ofBoth(ours, stagedSince(git, other));
	return { what: 'staged changes', commits: 0, sources: sourcesOf(changes), skipped: submodulesOf(changes), mayBeEmpty: true };
}

function stagedSince(git, commit) {
	const raw = git.ask('diff-index', '--cached', ...rawOptions, commit);
	if (raw === undefined) throw new errors.gY('LINT_NO_GIT', `the staged changes cannot be read: ${git.complaint()}`);
	return parseRaw(raw).changes;
}

function ofBoth(ours, theirs) {
	const others = new Map(theirs.map(change => [change.path, change.before]));
	return ours.flatMap(change => (others.has(change.path) ? [{ ...change, before: [...change.before, ...others.get(change.path)] }] : []));
}

async function selectHistory(git, extras, wholeClone, memory) {
	completedHistory(git, wholeClone);
	const head = git.ask('rev-parse', '--verify', '-q', 'HEAD')?.trim();
	const all = wanted(git, extras, head);
	const isByCommit = extras.includes('messages') && !extras.includes('names');
	const commits = isByCommit ? all.filter(commit => !memory.isCleanCommit(commit)) : all;
	const known = all.length - commits.length;
	const changes = await diffTree(git, commits);
	const sources = changes.flatMap(everySource);
	const withSubmodules = new Set(changes.filter(({ isSubmodule }) => isSubmodule).map(({ commit }) => commit));
	return {
		what: `the whole history, ${all.length} commit${all.length === 1 ? '' : 's'}${known === 0 ? '' : `, ${known} of them known to be clean by the cache`}`,
		commits: all.length,
		sources: [...sources, ...objectsOf(git, { commits, changes, extras, isWhole: true })],
		skipped: submodulesOf(changes),
		mayBeEmpty: false,
		...(head === undefined ? {} : { head }),
		...(isByCommit ? { complete: commits.filter(commit => !withSubmodules.has(commit)) } : {}),
		known: { contents: 0, commits: known }
	};
}
const rawOptions = ['--raw', '-z', '--no-renames', '--no-relative', '--no-ext-diff', '--ignore-submodules=none', '--abbrev=64'];

async function diffTree(git, commits) {
	if (commits.length === 0) return [];
	const raw = await git.asking(['diff-tree', '--stdin', '-r', '--root', '-c', '--always', ...rawOptions], `${commits.join('\n')}\n`);
	const told = raw === undefined ? undefined : parseRaw(raw);
	if (told?.commits !== commits.length) throw new errors.gY('LINT_UNREADABLE', `a commit cannot be compared with the one before: ${git.complaint()}`);
	return told.changes;
}

function submodulesOf(changes) {
	const paths = new Set(changes.filter(({ isSubmodule }) => isSubmodule).map(({ path }) => path));
	return [...paths].map(path => `${path}: a submodule, to be scanned where it is at home`);
}
const maxGone = 50;

function sourcesOf(changes) {
	const removed = new Map();
	for (const { commit, path, before, isReplaced } of changes) {
		if (!isReplaced || before.length === 0) continue;
		if (!removed.has(commit)) removed.set(commit, { blobs: new Set(), byName: new Map() });
		const { blobs, byName } = removed.get(commit);
		for (const blob of before) blobs.add(blob);
		byName.set(range_nameOf(path), [...(byName.get(range_nameOf(path)) ?? []), ...before]);
	}
	return changes.flatMap(({ commit, path, before, after }) => {
		const gone = removed.get(commit);
		if (after === undefined || before.includes(after) || gone?.blobs.has(after) === true) return [];
		const compared = gone === undefined ? [] : [...(gone.byName.get(range_nameOf(path)) ?? []), ...[...gone.blobs].slice(0, maxGone)];
		const all = [...new Set([...before, ...compared.slice(0, maxGone)])];
		return [{ path, blob: after, before: all, ...(commit === undefined ? {} : { commit }) }];
	});
}

function everySource({ commit, path, before, after }) {
	return after === undefined || before.includes(after) ? [] : [{ path, blob: after, before: [], ...(commit === undefined ? {} : { commit }) }];
}

function range_nameOf(path) {
	return path.slice(path.lastIndexOf('/') + 1);
}

// packages/lint/sources/tree.ts
async function selectTree(folder, git, memory) {
	if (git.isBare) return selectCommit(git);
	if (!git.isInside) throw new errors.gY('LINT_NO_PATH', `'${folder}' is not in the working tree of its repository, '${git.root}'`);
	keepNurserySmall();
	const listing = ['-C', folder, 'ls-files', '-z'];
	const [index, untracked, changed, filtered] = await Promise.all([
		git.asking([...listing, '-v', '-s', ...(memory.isKept ? ['--debug'] : [])]),
		git.asking([...listing, '--others', '--exclude-standard']).then(told => {
			failOnUnlisted(git.complaint());
			return told;
		}),
		memory.isKept ? git.asking(['-C', folder, 'diff-files', '--name-only', '--relative', '-z']) : undefined,
		memory.isKept ? filteredIn(folder, git) : undefined
	]);
	if (index === undefined || untracked === undefined) throw new errors.gY('LINT_UNREADABLE', `the working tree cannot be listed: ${git.complaint()}`);
	const others = changed === undefined || filtered === undefined ? undefined : new Set([...records(changed), ...records(filtered)]);
	const found = { sources: [], skipped: [] };
	const misnamed = new Map();
	const isFolder = realFoldersBelow(folder);
	const attributes = [node_path.join(git.root, '.git/info/attributes'), ...above(folder, git.root).map(one => node_path.join(one, '.gitattributes'))];
	let contents = 0;
	for (const entry of trackedIn(index)) {
		if (node_path.basename(entry.path) === '.gitattributes') attributes.push(node_path.join(folder, entry.path));
		const unchanged = others === undefined ? undefined : unchangedAt(entry, others);
		if (entry.path.includes('�')) misnamed.set(entry.path, [...(misnamed.get(entry.path) ?? []), inGit(entry)]);
		else if (unchanged === undefined) addTracked(found, folder, entry, isFolder(node_path.dirname(entry.path)));
		else if (memory.isClean(unchanged)) contents++;
		else found.sources.push({ ...unchanged, file: node_path.join(folder, entry.path) });
	}
	for (const path of records(untracked))
		if (path.endsWith('/')) found.skipped.push(`${path}: a repository of its own, to be scanned there`);
		else if (path.includes('�')) misnamed.set(path, misnamed.get(path) ?? []);
		else addFile(found, folder, path);
	for (const [path, known] of misnamed) if (!addMisnamed(found, folder, path)) found.sources.push(...known);
	found.skipped.push(...pointersIn(folder, git, attributes));
	return { what: 'the working tree', commits: 0, ...found, mayBeEmpty: false, known: { contents, commits: 0 } };
}

function selectFolder(folder, why) {
	keepNurserySmall();
	const found = { sources: [], skipped: [] };
	const misnamed = new Set();
	const walk = below => {
		for (const entry of entriesIn(folder, below)) {
			const path = below === '' ? entry.name : `${below}/${entry.name}`;
			const isAgain = misnamed.has(path);
			if (path.includes('�')) misnamed.add(path);
			if (isAgain) continue;
			if (!entry.isDirectory() && path.includes('�')) addMisnamed(found, folder, path);
			else if (entry.isFile()) found.sources.push({ path, file: node_path.join(folder, path), before: [] });
			else if (!entry.isDirectory()) addFile(found, folder, path);
			else if (entry.name !== '.git' && entry.name !== 'node_modules') walk(path);
		}
	};
	walk('');
	return { what: `the folder ${folder}${why}`, commits: 0, ...found, mayBeEmpty: false };
}

function selectFile(file) {
	return { what: `the file ${file}`, commits: 0, sources: [{ path: node_path.basename(file), file, before: [], isNamed: true }], skipped: [], mayBeEmpty: false };
}

function selectBytes(bytes) {
	const sources = bytes.length === 0 ? [] : [{ path: '(standard input)', bytes, before: [], isNamed: true }];
	return { what: 'standard input', commits: 0, sources, skipped: [], mayBeEmpty: true };
}

function selectCommit(git) {
	const found = { sources: [], skipped: [] };
	for (const record of records(git.ask('ls-tree', '-r', '-z', 'HEAD'))) {
		const [, mode = '', blob = '', path = ''] = /^(\d+) \w+ (\w+)\t([^]*)$/.exec(record) ?? [];
		if (mode === tree_submodule) found.skipped.push(submoduleAt(path));
		else found.sources.push({ path, blob, before: [] });
	}
	return { what: 'the tree of HEAD in a bare repository', commits: 0, ...found, mayBeEmpty: false };
}

function above(folder, root) {
	const next = node_path.dirname(folder);
	return folder === root || next === folder ? [] : [next, ...above(next, root)];
}

async function filteredIn(folder, git) {
	const drivers = await git.asking(['config', '-z', '--name-only', '--get-regexp', String.raw`^filter\..*\.(clean|smudge|process)$`]);
	const names = new Set(records(drivers).map(key => key.slice(key.indexOf('.') + 1, key.lastIndexOf('.'))));
	names.delete('lfs');
	if (names.size === 0) return '';
	return await git.asking(['-C', folder, 'ls-files', '-z', '--', ...[...names].map(name => `:(attr:filter=${name})`)]);
}

function pointersIn(folder, git, attributes) {
	const isUsed = attributes.some(file => (0, read.LZ)(file)?.isFile() === true && (0, read.hF)(file, () => (0, external_node_fs_.readFileSync)(file)).includes('filter=lfs'));
	if (!isUsed) return [];
	const paths = records(git.ask('-C', folder, 'ls-files', '-z', '--', ':(attr:filter=lfs)'));
	return paths.filter(path => isPointerFile(node_path.join(folder, path))).map(pointerAt);
}

function isPointerFile(file) {
	const stats = (0, read.LZ)(file);
	return stats?.isFile() === true && stats.size < longestPointer && isPointer((0, read.hF)(file, () => (0, external_node_fs_.readFileSync)(file)));
}
const tree_submodule = '160000';
const tree_listed = /([A-Za-z]) (\d{6}) ([0-9a-f]+) (\d)\t([^\0]*)\0(?: {2}ctime: .*\n {2}mtime: .*\n {2}dev: .*\n {2}uid: .*\n {2}size: (\d+)\t.*\n)?/y;
function* trackedIn(index) {
	let last = '';
	for (tree_listed.lastIndex = 0; tree_listed.lastIndex < index.length;) {
		const [whole, tag = '', mode = '', blob = '', stage, path = '', size] = tree_listed.exec(index) ?? [];
		if (whole === undefined) throw new errors.gY('LINT_UNREADABLE', 'the index is listed in a way that is not known here');
		if (path !== last) yield { tag, mode, blob, isMerged: stage === '0', path, ...(size === undefined ? {} : { size: Number(size) }) };
		last = path;
	}
}

function unchangedAt({ tag, mode, blob, isMerged, path, size }, others) {
	if (size === undefined || tag !== 'H' || !isMerged || !mode.startsWith('100') || others.has(path) || path.includes('�')) return;
	return { path, size, before: [], indexed: blob };
}

function addTracked(found, folder, entry, isInFolder) {
	const { tag, mode, path } = entry;
	const stats = isInFolder ? (0, read.LZ)(node_path.join(folder, path)) : undefined;
	const isSparse = tag === 'S' || tag === 's';
	if (mode === tree_submodule && stats?.isFile() !== true) found.skipped.push(submoduleAt(path));
	else if (stats !== undefined) addFile(found, folder, path, stats);
	else if (isSparse) found.sources.push(inGit(entry));
}

function inGit({ path, blob }) {
	return { path, blob, before: [] };
}

function realFoldersBelow(folder) {
	const known = new Map([['.', true]]);
	const isReal = path => {
		const is = known.get(path) ?? (isReal(node_path.dirname(path)) && (0, read.LZ)(node_path.join(folder, path))?.isDirectory() === true);
		known.set(path, is);
		return is;
	};
	return isReal;
}

function addFile(found, folder, path, stats = (0, read.LZ)(node_path.join(folder, path))) {
	const file = node_path.join(folder, path);
	if (stats?.isFile() === true) found.sources.push({ path, file, size: stats.size, before: [] });
	else if (stats !== undefined && !stats.isDirectory() && !stats.isSymbolicLink()) found.skipped.push(`${path}: ${tree_kindOf(stats)}, not read`);
}

function tree_kindOf(stats) {
	return stats.isFIFO() ? 'a pipe' : stats.isSocket() ? 'a socket' : 'a device';
}

function addMisnamed(found, folder, path) {
	const files = placesAt(folder, path).filter(place => (0, external_node_fs_.lstatSync)(place).isFile());
	for (const file of files) found.sources.push({ path, bytes: (0, read.hF)(path, () => (0, external_node_fs_.readFileSync)(file)), before: [] });
	return files.length > 0;
}

function placesAt(folder, path) {
	let places = [Buffer.from(folder)];
	for (const part of path.split('/'))
		places = places.filter(place => (0, external_node_fs_.lstatSync)(place).isDirectory()).flatMap(place => namesIn(place, part).map(name => Buffer.concat([place, Buffer.from(node_path.sep), name])));
	return places;
}

function namesIn(folder, text) {
	return (0, read.hF)(folder.toString(), () => (0, external_node_fs_.readdirSync)(folder, { encoding: 'buffer' })).filter(name => name.toString() === text);
}

function entriesIn(folder, below) {
	const places = below.includes('�') ? placesAt(folder, below) : [node_path.join(folder, below)];
	const entries = places.flatMap(place => (0, read.hF)(place.toString(), () => (0, external_node_fs_.readdirSync)(place, { withFileTypes: true })));
	return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function failOnUnlisted(complaint) {
	const [, folder] = /could not open directory '([^']*)'/.exec(complaint) ?? [];
	if (folder !== undefined) throw new errors.gY('LINT_UNREADABLE', `the folder '${folder}' cannot be read`);
}

function records(text) {
	return text?.split('\0').filter(Boolean) ?? [];
}

function submoduleAt(path) {
	return `${path}: a submodule, to be scanned where it is at home`;
}

// packages/lint/sources/index.ts
function choose(git, wanted) {
	const { place, scan, changed } = wanted;
	const range = rangeOf(wanted);
	const limits = range === undefined || git === undefined ? undefined : limitsOf(git, range);
	const isAuto = isByEvent(wanted);
	const isFile = place.file !== undefined && (isAuto || scan === 'tree');
	const isTree = scan === 'tree' || (isAuto && (changed === undefined || changed.kind === 'tree'));
	return {
		base: limits?.base,
		isBelowFolder: place.bytes === undefined && (isFile || isTree),
		async selection(memory) {
			if (place.bytes !== undefined) return selectBytes(place.bytes);
			if (isFile) return selectFile(place.file);
			if (isTree) return sources_treeOf(git, wanted, await memory);
			const repository = needed(git, wanted);
			return withinFile(repository, place, await inHistory(repository, wanted, { range, limits, memory }));
		}
	};
}

async function inHistory(git, wanted, { range, limits, memory }) {
	const { scan, extras, changed, base, head } = wanted;
	if (scan === 'staged') return selectStaged(git);
	const wholeClone = changed?.kind === 'tree' ? undefined : changed?.wholeClone;
	if (scan === 'history' || (isByEvent(wanted) && changed?.kind === 'history')) return await selectHistory(git, extras, wholeClone, await memory);
	const own = range ?? { kind: 'range', base, head: head ?? 'HEAD' };
	return await selectRange(git, limits ?? limitsOf(git, own), own, extras);
}

function isByEvent({ scan, base, head }) {
	return scan === 'auto' && base === undefined && head === undefined;
}

function rangeOf({ base, head, changed }) {
	const event = changed?.kind === 'range' ? changed : undefined;
	if (base === undefined && head === undefined) return event;
	const wholeClone = changed?.kind === 'tree' ? undefined : changed?.wholeClone;
	return { kind: 'range', base, head: head ?? 'HEAD', ...(wholeClone === undefined ? {} : { wholeClone }) };
}

function revisionsOf(wanted) {
	const { base, head, trunk } = rangeOf(wanted) ?? {};
	return [head, base, trunk === undefined ? undefined : branchAt(trunk)].filter(revision => revision !== undefined);
}

async function sources_treeOf(git, { place: { folder }, env }, memory) {
	if (git !== undefined) return await selectTree(folder, git, memory);
	const why = whyNoGit(folder, env);
	return selectFolder(folder, why.endsWith('is no git repository') ? '' : ` (${why}; what it would ignore is read too)`);
}

function needed(git, { place: { folder }, env }) {
	if (git === undefined) throw new errors.gY('LINT_NO_GIT', whyNoGit(folder, env));
	return git;
}

function withinFile(git, { folder, file }, selection) {
	if (file === undefined) return selection;
	const path = `${prefixOf(git, folder)}${node_path.basename(file)}`;
	return { ...selection, sources: selection.sources.filter(source => source.path === path) };
}

function placeAt(path) {
	const stats = (0, external_node_fs_.statSync)(path, { throwIfNoEntry: false });
	const whole = node_path.resolve(path);
	if (stats?.isDirectory() === true) return { folder: whole };
	if (stats?.isFile() === true) return { folder: node_path.dirname(whole), file: whole };
	throw new errors.gY('LINT_NO_PATH', stats === undefined ? `there is no '${path}'` : `'${path}' is neither a file nor a folder`);
}

// packages/lint/verdict.ts
function verdict_judge(findings, { entries, before }, today, { failsOn, newIgnores }) {
	const isValid = ({ expires }) => expires === undefined || expires >= today;
	const valid = new Map(entries.filter(isValid).map(entry => [ignores_keyOf(entry), entry]));
	const known = before === undefined ? undefined : new Set(before.filter(isValid).map(ignores_keyOf));
	const accepted = findings.flatMap(finding => {
		const entry = valid.get(ignores_keyOf(finding));
		const ignore = entry ?? (finding.allowed === undefined ? undefined : ignoreOf(finding, finding.allowed));
		if (ignore === undefined) return [];
		const isKnown = entry === undefined ? finding.allowed?.isKnown === true : known?.has(ignores_keyOf(entry)) === true;
		const isNew = known !== undefined && !isKnown;
		return isNew && newIgnores === 'refuse' ? [] : [{ finding, ignore, isNew }];
	});
	const stays = new Set(accepted.map(({ finding }) => finding));
	const left = findings.filter(finding => !stays.has(finding));
	const fails = ({ verdict }) => verdict === 'secret' || failsOn === 'indicator';
	const used = new Set(accepted.map(({ ignore }) => ignores_keyOf(ignore)));
	return {
		failing: left.filter(fails),
		reported: left.filter(finding => !fails(finding)),
		accepted,
		stale: entries.filter(entry => isValid(entry) && !used.has(ignores_keyOf(entry))),
		expired: entries.filter(entry => !isValid(entry))
	};
}

function ignoreOf({ rule, fingerprint }, { by, reason }) {
	return { rule, fingerprint, owner: by, reason, expires: undefined };
}

function allowances({ accepted }) {
	const counts = new Map();
	for (const { finding, ignore } of accepted) if (finding.allowed?.by === ignore.owner) counts.set(ignore.owner, (counts.get(ignore.owner) ?? 0) + 1);
	return [...counts].sort().map(([by, count]) => `${count} finding${count === 1 ? ' stays' : 's stay'} by the word of ${by}; lint --import keeps them by value`);
}

// packages/lint/run.ts
async function lint(request) {
	const { env, changed, inputs: values } = request;
	const place = { ...placeAt(request.folder), ...(request.bytes === undefined ? {} : { bytes: request.bytes }) };
	const deadline = deadlineOf(request.now, values.timeout);
	const { scan: wanted, base: from, head, 'include-history': extras } = values;
	const revisions = revisionsOf({ base: from, head, changed });
	const git = await openGit(place.folder, env, { token: values.token, deadline, revisions });
	const { base, isBelowFolder, selection: choosing } = choose(git, { place, env, scan: wanted, base: from, head, extras, changed });
	const isAtRoot = git === undefined || git.root === place.folder || !isBelowFolder;
	const prefix = isAtRoot ? '' : prefixOf(git, place.folder);
	const { config, timeout, 'fail-on': failOn, 'new-ignores': newIgnores } = values;
	const inputs = { config, timeout, 'fail-on': failOn, 'new-ignores': newIgnores };
	const added = { home: git?.root ?? place.folder, base, prefix, inputs };
	const policing = policyOf({ ...added, git });
	const cache = cacheOf(request, place, base);
	const remembering = cache === undefined ? noMemory : policing.then(({ sees }) => memoryOf(openCache(cache, sees)));
	const [policy, memory, chosen] = await Promise.all([policing, remembering, choosing(remembering)]);
	const { selection, notices } = policy.excluded(narrowed(chosen, values.paths));
	deadline.set(policy.timeoutSeconds);
	const onProgress = () => {
		request.onProgress?.();
		deadline.left();
	};
	const { engine, permits, largest, ignores, addedRules } = policy;
	const isWhole = !selection.mayBeEmpty && place.file === undefined && values.paths.length === 0;
	const isOurs = addedRules === '' && permits === undefined;
	const salt = ignores.salt || (request.salt ?? '');
	const ignored = new Set(ignores.entries.map(({ rule }) => rule));
	const isAsked = rule => ignored.has(rule) || asksFingerprints(request);
	const scanned = await scan(selection, { engine, isOurs, added, git, salt, isAsked, permits, largest, onProgress, memory: isWhole ? memory : noMemory });
	const { findings, off } = policy.ruled(scanned.findings);
	const today = new Date(request.now()).toISOString().slice(0, 10);
	const judgement = verdict_judge(findings, ignores, today, policy);
	return {
		engine,
		scan: { ...scanned, findings },
		judgement: isWhole ? judgement : { ...judgement, stale: [] },
		notices: [...policy.notices, ...notices, ...off, ...allowances(judgement), ...burnDown(ignores, today)]
	};
}

function asksFingerprints({ inputs: { report }, salt }) {
	return salt !== undefined || report.some(line => !/^text(?:=|$)/.test(line));
}

function cacheOf({ inputs, env, changed }, { folder, file }, base) {
	const event = env['GITHUB_EVENT_NAME'] ?? env['CI_PIPELINE_SOURCE'] ?? '';
	const isChange = base !== undefined || changed?.kind === 'range' || /pull_request|merge/.test(event);
	const isPart = file !== undefined || inputs.paths.length > 0;
	return inputs.cache === undefined || isChange || isPart ? undefined : node_path.resolve(folder, inputs.cache);
}

function narrowed(selection, paths) {
	if (paths.length === 0) return selection;
	const wanted = paths.map(path => node_path.posix.normalize(path).replace(/(?<=.)\/$/, ''));
	const outside = wanted.find(path => path === '..' || /^(?:\.\.)?\//.test(path));
	if (outside !== undefined) throw new errors.gY('LINT_NO_PATH', `'${outside}' of the input paths is not below what is scanned`);
	const isWanted = path => wanted.some(one => one === '.' || path === one || path.startsWith(`${one}/`));
	return { ...selection, sources: selection.sources.filter(({ path }) => isWanted(path)) };
}

// packages/lint/action.ts
const maxAnnotations = 10;

async function runLintAction(platforms, process = globalThis.process) {
	if (isHelper()) return;
	process.exitCode = 2;
	const host = hostOf(process);
	const found = platforms.find(({ platform }) => platform.detect(host.env));
	const job = found?.platform.attach(host);
	if (found === undefined || job === undefined) return host.write('this is no job of a CI platform that this action knows; use: node dist/cli/index.js lint\n');
	try {
		process.exitCode = await step(job, host, found.changedBy);
	} catch (thrown) {
		const error = thrown instanceof errors.gY ? thrown : new errors.gY('LINT_INTERNAL', `unexpected: ${thrown.name}`);
		const fix = error.detail.fix === undefined ? '' : `. Fix: ${error.detail.fix}`;
		job.emit({ kind: 'annotation', level: 'error', title: error.code, message: `the scan could not be done: ${error.message}${fix}` });
		job.emit({ kind: 'line', text: `more       ${(0, errors.TH)(error.code)}` });
	}
}

async function step(job, host, changedBy) {
	const values = readInputs(inputs, job.inputs(Object.keys(inputs)));
	const wanted = reports(values.report);
	const folder = host.env['GITHUB_WORKSPACE'] ?? '.';
	const changed = changedBy(host.env);
	const linted = await lint({ folder, inputs: values, env: host.env, changed, now: host.now });
	const { failing } = linted.judgement;
	for (const text of render('text', linted).trimEnd().split('\n')) job.emit({ kind: 'line', text });
	annotate(job, linted);
	job.emit({ kind: 'summary', markdown: markdownReport(linted, room.summary) });
	if (values.comment) await commentOn(job, linted, values.token?.reveal(), host.env);
	const rendering = { commit: host.env['GITHUB_SHA'], now: host.now() };
	const files = wanted.map(({ format, file }) => writeReport(folder, file ?? fileNames[format], render(format, linted, rendering)));
	job.emit({
		kind: 'outputs',
		values: new Map([
			['findings', String(failing.length)],
			['scanned', summaryLine(linted.scan, failing)],
			['report-files', files.join('\n')]
		])
	});
	return failing.length === 0 ? 0 : 1;
}

async function commentOn(job, linted, token, env) {
	try {
		if (token === undefined) throw new Error('input token is empty');
		await comment(linted, { token, env });
	} catch (thrown) {
		const { status, errors } = thrown;
		const why = token === undefined ? "input 'token' is empty" : status === undefined ? (errors?.[0]?.type ?? 'no answer') : `HTTP ${status}`;
		const message = `the comment on the pull request could not be written (${why}); it needs 'pull-requests: write', which a pull request from a fork does not have. The log and the summary say the same.`;
		job.emit({ kind: 'annotation', level: 'notice', title: 'no comment', message });
	}
}

function annotate(job, { judgement: { failing, reported, accepted } }) {
	for (const finding of ordered(failing).slice(0, maxAnnotations)) job.emit({ kind: 'annotation', level: 'error', title: finding.rule, message: action_told(finding), place: finding });
	for (const { finding, ignore } of accepted.filter(({ isNew }) => isNew).slice(0, maxAnnotations)) {
		const message = `this change itself lets a secret stay: ${finding.title} (${ignore.reason}, ${ignore.owner})`;
		job.emit({ kind: 'annotation', level: 'warning', title: 'new ignore', message, place: finding });
	}
	for (const finding of ordered(reported).slice(0, maxAnnotations - 1)) job.emit({ kind: 'annotation', level: 'notice', title: finding.rule, message: action_told(finding), place: finding });
	if (failing.length > maxAnnotations) job.emit({ kind: 'line', text: `${maxAnnotations} of ${failing.length} findings are shown beside the code; the summary has them all` });
}

function action_told(finding) {
	const { title, shown, why, revoke, instead, verdict } = finding;
	const where = inCommit(finding);
	const found = `${title} ${shown}, known by ${why}${where === '' ? '' : `, ${where}`}`;
	if (verdict !== 'secret') return found;
	return `${found}. End it: ${revoke}${instead === undefined ? '' : `; not needed at all with actions/${instead}`}`;
}

// actions/lint/main.ts
runLintAction([{ platform, changedBy }]);

// A module of Node, loaded when something of it is first used: crypto, http and others take milliseconds each
function onDemand(name) {
	let module;
	return new Proxy({}, { get: (_, key) => (module ??= process.getBuiltinModule(name))[key] });
}
