import { createRequire as __WEBPACK_EXTERNAL_createRequire } from 'module';
var __webpack_modules__ = {
	/***/ 373: /***/ (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		// ESM COMPAT FLAG
		__webpack_require__.r(__webpack_exports__);
		// EXPORTS
		__webpack_require__.d(__webpack_exports__, { runDemo: () => runDemo });
		var external_node_fs_ = __webpack_require__(24);
		var external_node_path_ = __webpack_require__(760);
		var errors = __webpack_require__(425);
		var flags = __webpack_require__(44);
		var core_text = __webpack_require__(150);
		var external_node_http_ = __webpack_require__(67);
		var external_node_crypto_ = __webpack_require__(598);
		// packages/credentials/record.ts
		function sha256(text) {
			return (0, external_node_crypto_.createHash)('sha256').update(text).digest('hex');
		}
		// packages/credentials/chain.ts
		function verifyChain(text) {
			const lines = text.split('\n').filter(Boolean);
			let head = '0'.repeat(64);
			let brokenAt;
			lines.forEach((line, index) => {
				if (brokenAt === undefined && previousOf(line) !== head) brokenAt = index + 1;
				head = sha256(line);
			});
			return { events: lines.length, head, brokenAt };
		}
		function previousOf(line) {
			try {
				return JSON.parse(line).previoushash;
			} catch {
				return;
			}
		}
		var decode = __webpack_require__(652);
		var secret = __webpack_require__(562);
		var start = __webpack_require__(920);
		var external_node_child_process_ = __webpack_require__(421);
		var external_node_os_ = __webpack_require__(161);
		// packages/sandbox/runner/files.ts
		function readPairs(text) {
			const pairs = {};
			let at = 0;
			const nextLine = () => {
				if (at >= text.length) return;
				const found = /\r\n|\n|\r/.exec(text.slice(at));
				const line = text.slice(at, found === null ? text.length : at + found.index);
				at = found === null ? text.length : at + found.index + found[0].length;
				return { line, end: found?.[0] ?? '' };
			};
			for (let next = nextLine(); next !== undefined; next = nextLine()) {
				const { line } = next;
				if (line === '') continue;
				const equals = line.indexOf('=');
				const heredoc = line.indexOf('<<');
				if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
					pairs[line.slice(0, equals)] = line.slice(equals + 1);
					continue;
				}
				if (heredoc < 0) throw new Error(`Invalid format '${line}'`);
				const name = line.slice(0, heredoc);
				const delimiter = line.slice(heredoc + 2);
				let value = '';
				let pending = '';
				for (let inner = nextLine(); ; inner = nextLine()) {
					if (inner === undefined) throw new Error(`Matching delimiter not found '${delimiter}'`);
					if (inner.line === delimiter) break;
					value += pending + inner.line;
					pending = inner.end;
				}
				pairs[name] = value;
			}
			return pairs;
		}
		// packages/sandbox/runner/log.ts
		const known = new Set([
			'add-mask',
			'add-path',
			'add-matcher',
			'remove-matcher',
			'debug',
			'warning',
			'error',
			'notice',
			'group',
			'endgroup',
			'echo',
			'save-state',
			'set-output',
			'set-env',
			'stop-commands',
			'internal-set-repo-path'
		]);
		function readLog(output, masks) {
			const commands = [];
			const lines = [];
			let stopped;
			for (const line of output.split(/\r?\n/)) {
				const command = parseCommand(line);
				if (stopped !== undefined) {
					if (command?.name === stopped) stopped = undefined;
					else lines.push(masked(line, masks));
					continue;
				}
				if (command === undefined || !known.has(command.name)) {
					lines.push(masked(line, masks));
					continue;
				}
				commands.push(command);
				if (command.name === 'stop-commands') stopped = command.data;
				if (command.name === 'add-mask') for (const mask of masksOf(command.data)) masks.add(mask);
				else if (['error', 'warning', 'notice'].includes(command.name)) lines.push(masked(`${command.name}: ${command.data}`, masks));
				else if (command.name === 'group') lines.push(masked(`> ${command.data}`, masks));
			}
			return { commands, lines };
		}
		function masked(text, masks) {
			return [...masks].sort((a, b) => b.length - a.length).reduce((shown, mask) => shown.replaceAll(mask, '***'), text);
		}
		function parseCommand(line) {
			const second = /^\s*::([^\s:]+)(?:\s([^]*?))?::([^]*)$/.exec(line);
			if (second !== null) return command(second[1], second[2] ?? '', ',', second[3], unescapeData);
			const first = /##\[([^\]\s]+)(?:\s([^\]]*))?\]([^]*)$/.exec(line);
			return first === null ? undefined : command(first[1], first[2] ?? '', ';', first[3], unescapeFirst);
		}
		function command(name, list, separator, data, unescape) {
			const pairs = list
				.split(separator)
				.map(pair => pair.trim().split('='))
				.filter(([, value]) => value !== undefined);
			return {
				name: name.toLowerCase(),
				properties: Object.fromEntries(pairs.map(([key, ...value]) => [key, unescape(value.join('=').replaceAll('%3A', ':').replaceAll('%2C', ','))])),
				data: unescape(data)
			};
		}
		function unescapeData(text) {
			return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
		}
		function unescapeFirst(text) {
			return text.replaceAll('%3B', ';').replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%5D', ']');
		}
		function masksOf(value) {
			if (value.trim() === '') return [];
			const all = [value, ...value.split(/[\r\n]+/).map(line => line.trim())].filter(one => one !== '');
			return [...new Set(all.flatMap(one => [one, ...derived(one)]))].filter(one => one.length > 0);
		}
		function derived(value) {
			const bytes = Buffer.from(value);
			const shifted = [1, 2].map(offset => bytes.subarray(offset).toString('base64'));
			const json = JSON.stringify(value).slice(1, -1);
			return [
				bytes.toString('base64'),
				...shifted.filter(one => one.length > 4),
				encodeURIComponent(value.replace(/[\ud800-\udfff]/g, '')),
				json,
				value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&apos;')
			];
		}
		// packages/sandbox/runner/index.ts
		function beginJob(dist, env = {}) {
			const folder = (0, external_node_fs_.mkdtempSync)((0, external_node_path_.join)((0, external_node_os_.tmpdir)(), 'daypass-runner-'));
			const [temp, workspace, files] = ['temp', 'workspace', 'files'].map(name => (0, external_node_path_.join)(folder, name));
			for (const path of [temp, workspace, files]) (0, external_node_fs_.mkdirSync)(path);
			const masks = new Set();
			let exported = {};
			let count = 0;
			const begun = [];
			const run = async (bundle, file, options, state) => {
				const id = String(++count);
				const paths = Object.fromEntries(['OUTPUT', 'ENV', 'STATE', 'STEP_SUMMARY', 'PATH'].map(name => [`GITHUB_${name}`, (0, external_node_path_.join)(files, `${id}-${name}`)]));
				for (const path of Object.values(paths)) (0, external_node_fs_.writeFileSync)(path, '');
				const variables = {
					...jobVariables(folder, temp, workspace),
					...env,
					...exported,
					...paths,
					...Object.fromEntries(Object.entries(options.inputs).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value])),
					...Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value])),
					...options.env
				};
				const ended = await spawned([...(options.nodeArguments ?? []), (0, external_node_path_.join)(dist, bundle, file)], variables, workspace, options.onStart);
				const log = readLog(ended.stdout, masks);
				const read = name => ((0, external_node_fs_.existsSync)(paths[name]) ? (0, external_node_fs_.readFileSync)(paths[name], 'utf8') : '');
				const step = { ...ended, ...log, outputs: readPairs(read('GITHUB_OUTPUT')), env: readPairs(read('GITHUB_ENV')), state: readPairs(read('GITHUB_STATE')), summary: read('GITHUB_STEP_SUMMARY') };
				exported = { ...exported, ...step.env };
				for (const path of Object.values(paths)) (0, external_node_fs_.rmSync)(path, { force: true, recursive: true });
				return step;
			};
			return {
				folder,
				temp,
				workspace,
				masks,
				async main(bundle, options) {
					const step = await run(bundle, 'index.js', options, {});
					begun.push({ bundle, options, state: step.state });
					return step;
				},
				async post(more = {}) {
					const steps = [];
					for (const { bundle, options, state } of begun.splice(0).reverse()) steps.push(await run(bundle, 'post.js', { inputs: options.inputs, env: { ...options.env, ...more } }, state));
					return steps;
				},
				end: () => (0, external_node_fs_.rmSync)(folder, { recursive: true, force: true })
			};
		}
		function jobVariables(folder, temp, workspace) {
			return {
				PATH: process.env['PATH'] ?? '',
				HOME: folder,
				CI: 'true',
				GITHUB_ACTIONS: 'true',
				GITHUB_SERVER_URL: 'https://github.com',
				GITHUB_REPOSITORY: 'acme/shop',
				GITHUB_RUN_ID: '1234567890',
				GITHUB_RUN_ATTEMPT: '1',
				GITHUB_JOB: 'deploy',
				GITHUB_ACTOR: 'octocat',
				GITHUB_EVENT_NAME: 'push',
				GITHUB_REF: 'refs/heads/main',
				GITHUB_WORKFLOW_REF: 'acme/shop/.github/workflows/deploy.yml@refs/heads/main',
				GITHUB_WORKSPACE: workspace,
				RUNNER_TEMP: temp,
				RUNNER_OS: 'Linux'
			};
		}
		function spawned(args, env, cwd, onStart) {
			return new Promise((resolve, reject) => {
				const began = performance.now();
				const child = (0, external_node_child_process_.spawn)(process.execPath, args, { env, cwd, stdio: ['ignore', 'pipe', 'pipe'] });
				const out = [];
				const err = [];
				child.stdout.on('data', chunk => out.push(chunk));
				child.stderr.on('data', chunk => err.push(chunk));
				child.once('error', reject);
				child.once('close', code => resolve({ code, milliseconds: performance.now() - began, stdout: Buffer.concat(out).toString('utf8'), stderr: Buffer.concat(err).toString('utf8') }));
				onStart?.(child);
			});
		}
		// packages/cli/demo/play.ts
		const audience = 'https://vault.example';
		const issuer = 'https://token.actions.githubusercontent.com';
		const issuerHost = issuer.replace('https://', '');
		const stranger = 'mallory/shop';
		async function playDemo(dist) {
			const began = performance.now();
			const [ours, theirs] = await Promise.all([(0, start /* startSandbox */.OT)({ issuer }), (0, start /* startSandbox */.OT)({ issuer, job: { repository: stranger } })]);
			const job = beginJob(dist, ours.env);
			const strange = beginJob(dist, { ...theirs.env, GITHUB_REPOSITORY: stranger });
			try {
				for (const folder of [job.workspace, strange.workspace]) writePolicies(folder);
				const [aws, strangeAws, strangeVault] = await Promise.all([awsStep(job), awsStep(strange), vaultStep(strange, theirs)]);
				const vault = await vaultStep(job, ours);
				const token = vault.outputs['token'] ?? '';
				const before = await askVault(ours, token);
				const post = await job.post();
				const after = await askVault(ours, token);
				const record = readRecord(job);
				const ok = [aws, vault, ...post].every(({ code }) => code === 0) && strangeAws.code === 1 && strangeVault.code === 1 && before === 200 && after === 403 && record.brokenAt === undefined;
				return {
					ok,
					claims: await claims(ours),
					aws: { ...ran(aws), account: aws.outputs['account'] ?? '', arn: aws.outputs['arn'] ?? '', expires: aws.outputs['expires-at'] ?? '' },
					vault: { ...ran(vault), accessor: vault.outputs['accessor'] ?? '', expires: vault.outputs['expires-at'] ?? '' },
					refused: { aws: ran(strangeAws), vault: ran(strangeVault), repository: stranger },
					post: post.map(ran),
					token: { before, after },
					record,
					milliseconds: Math.round(performance.now() - began)
				};
			} finally {
				job.end();
				strange.end();
				await Promise.all([ours.stop(), theirs.stop()]);
			}
		}
		function awsStep(job) {
			return job.main('aws', {
				inputs: { role: start /* deployRole */.sy, region: 'eu-west-1', ttl: '15m', secrets: 'DB_PASSWORD = secretsmanager/prod/app#password', 'trust-policy': 'trust-policy.json' }
			});
		}
		function vaultStep(job, { vault }) {
			return job.main('vault', { inputs: { url: vault.url, role: 'deploy', audience, deliver: 'outputs', secrets: 'API_TOKEN = kv/app#nested.token', 'trust-policy': 'role.json' } });
		}
		function writePolicies(folder) {
			(0, external_node_fs_.writeFileSync)((0, external_node_path_.join)(folder, 'trust-policy.json'), (0, start /* deployTrust */.uq)(issuerHost));
			(0, external_node_fs_.writeFileSync)((0, external_node_path_.join)(folder, 'role.json'), JSON.stringify(start /* deployBinding */.Vx));
		}
		function ran({ code, lines }) {
			return { exitCode: code, log: lines.filter(line => line.trim() !== '') };
		}
		async function claims({ env }) {
			const body = await get(`${env['ACTIONS_ID_TOKEN_REQUEST_URL']}&audience=${encodeURIComponent('sts.amazonaws.com')}`, { authorization: `Bearer ${env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']}` });
			const { value } = JSON.parse(body.text);
			return (0, decode /* decodeToken */.o)(new secret /* Secret */.z(value), 'sts.amazonaws.com').claims;
		}
		async function askVault({ vault }, token) {
			return (await get(`${vault.url}/v1/auth/token/lookup-self`, { 'x-vault-token': token })).status;
		}
		function get(url, headers) {
			return new Promise((resolve, reject) => {
				(0, external_node_http_.request)(url, { headers, agent: false }, answer => {
					let text = '';
					answer.on('data', chunk => (text += chunk.toString()));
					answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }));
				})
					.on('error', reject)
					.end();
			});
		}
		function readRecord(job) {
			const text = (0, external_node_fs_.readFileSync)((0, external_node_path_.join)(job.temp, 'daypass-audit.jsonl'), 'utf8');
			const events = text
				.split('\n')
				.filter(Boolean)
				.map(line => JSON.parse(line));
			const granted = events.find(({ type, data }) => type.endsWith('.granted') && data['provider'] === 'vault');
			return { ...verifyChain(text), types: events.map(({ type }) => type.split('.').at(-1)), granted: granted?.data ?? {} };
		}
		// packages/cli/demo/tell.ts
		const width = 80;
		const hang = ' '.repeat(11);
		const shownClaims = ['iss', 'sub', 'aud', 'repository', 'ref', 'event_name', 'job_workflow_ref'];
		function tell(shown, paint) {
			const { claims, aws, vault, refused, post, token, record } = shown;
			const say = text => (0, core_text /* wrapped */.k)(text, '   ', width);
			const head = (number, text) => `\n${paint.strong(`${number}  ${text}`)}\n`;
			const log = ({ log: lines }, most = 6) =>
				lines
					.slice(0, most)
					.map(line => paint.faint((0, core_text /* wrapped */.k)(line, '   | ', width, hang)))
					.join('');
			const life = `15 minutes, until ${aws.expires}`;
			return [
				paint.strong('daypass demo: identity in, day pass out'),
				'\n',
				say('A sandbox on this machine: an issuer, AWS and a Vault that check what the real ones check. The steps below are the committed bundles, run as a runner runs them.'),
				head(1, 'A job proves who it is'),
				say('No secret is stored anywhere. The runner signs an identity token for the job:'),
				...shownClaims.map(name => paint.faint(`   | ${name.padEnd(17)} ${String(claims[name])}\n`)),
				head(2, 'AWS gives it a day pass'),
				log(aws),
				head(3, 'Vault gives it one too'),
				log(vault),
				head(4, `The same steps in a job of ${refused.repository}`),
				log(refused.aws, 4),
				paint.faint('   |\n'),
				log(refused.vault, 4),
				head(5, 'The job ends: post hands back what can be handed back'),
				...post.map(one => log(one)),
				say(`Vault's token before post: HTTP ${token.before}. After it: HTTP ${token.after}. ${token.after === 403 ? paint.good('It is dead.') : paint.bad('It still lives!')}`),
				say(`AWS cannot revoke one session: this one lives ${life}. That is why it is short.`),
				head(6, 'Who got what is on record'),
				say(
					`${record.events} events (${[...new Set(record.types)].join(', ')}), each with the hash of the one before; the chain is ${record.brokenAt === undefined ? paint.good('whole') : paint.bad('broken')}, its head is what the log printed:`
				),
				paint.faint((0, core_text /* wrapped */.k)(record.head, '   | ', width)),
				say("One of them, which joins with Vault's own audit log by the accessor:"),
				paint.faint((0, core_text /* wrapped */.k)(JSON.stringify(record.granted).replaceAll(',"', ', "'), '   | ', width)),
				'\n',
				shown.ok ? paint.good(`Everything went as it should, in ${(shown.milliseconds / 1000).toFixed(1)} s. Nothing is left behind.`) : paint.bad('Something did not go as it should; see above.'),
				'\n'
			].join('');
		}
		// packages/cli/demo/index.ts
		async function runDemo(args, process) {
			const { json } = (0, flags /* parseFlags */.b)(args, ['json'], () => []);
			const shown = await playDemo(bundles(process.argv[1] ?? ''));
			if (json === 'true') process.stdout.write(`${JSON.stringify(shown, null, 2)}\n`);
			else process.stdout.write(tell(shown, (0, core_text /* paintFor */.e)(process.stdout, process.env)));
			return shown.ok ? 0 : 1;
		}
		function bundles(script) {
			const folders = ['..', '../../dist'].map(path => (0, external_node_path_.join)((0, external_node_path_.dirname)(script), path));
			const found = folders.find(folder => ['aws', 'vault'].every(name => (0, external_node_fs_.existsSync)((0, external_node_path_.join)(folder, name, 'post.js'))));
			if (found === undefined) throw new errors /* DaypassError */.gY('CLI_NO_BUNDLES', 'the bundles dist/aws and dist/vault are not there');
			return found;
		}
		/***/
	},
	/***/ 562: /***/ (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { _: () => reveal, z: () => Secret });
		var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(975);
		const hidden = '[secret]';
		class Secret {
			#value;
			constructor(value) {
				this.#value = value;
			}
			reveal() {
				return this.#value;
			}
			toString() {
				return hidden;
			}
			toJSON() {
				return hidden;
			}
			[Symbol.toPrimitive]() {
				return hidden;
			}
			[node_util__WEBPACK_IMPORTED_MODULE_0__.inspect.custom]() {
				return hidden;
			}
		}
		function reveal(value) {
			return value instanceof Secret ? value.reveal() : value;
		}
		/***/
	},
	/***/ 150: /***/ (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { e: () => paintFor, k: () => wrapped });
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
		/***/
	},
	/***/ 652: /***/ (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		// EXPORTS
		__webpack_require__.d(__webpack_exports__, { o: () => decodeToken });
		var errors = __webpack_require__(425);
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
				throw error instanceof errors /* DaypassError */.gY ? error : notAToken('its header or claims are not JSON');
			}
		}
		function notAToken(why) {
			return new errors /* DaypassError */.gY('ID_NOT_A_TOKEN', `the identity token is not a signed JWT: it is ${why}`);
		}
		/***/
	},
	/***/ 521: /***/ (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		// ESM COMPAT FLAG
		__webpack_require__.r(__webpack_exports__);
		// EXPORTS
		__webpack_require__.d(__webpack_exports__, { runDoctor: () => runDoctor });
		var errors = __webpack_require__(425);
		var github = __webpack_require__(618);
		// packages/ci/platforms.gen.ts
		const platforms = [github /* platform */.i];
		var secret = __webpack_require__(562);
		// packages/exchange/inputs.ts
		function commonInputs(delivers) {
			return {
				audience: { kind: 'text', description: 'Audience of the identity token; the receiver must expect exactly this one.', advanced: true },
				ttl: { kind: 'duration', description: "Lifetime to ask for; default the receiver's own, never above `max-ttl`.", example: '15m' },
				'max-ttl': { kind: 'duration', default: '1h', description: 'The longest lifetime that is accepted; a credential that lives longer is shortened, else revoked and refused.', advanced: true },
				deliver: { kind: 'list', options: delivers, default: delivers[0], description: 'Where the credential goes: see the table under Delivery.' },
				timeout: { kind: 'duration', default: '2m', description: 'Bounds all work up to the delivered credential.', advanced: true },
				revoke: {
					kind: 'choice',
					options: ['true', 'required', 'false'],
					default: 'true',
					description: 'Give everything back in post: `true` warns when that fails, `required` fails the job, `false` leaves it to expire.',
					advanced: true
				},
				'trust-policy': { kind: 'text', description: "File in the workspace with the receiver's trust policy; read only to explain a refusal claim by claim.", advanced: true },
				'ca-certificate': {
					kind: 'text',
					description: 'Further certificate authorities, as PEM text or a path to a PEM file, beside those of Node, the system and NODE_EXTRA_CA_CERTS.',
					advanced: true
				},
				'https-proxy': { kind: 'text', description: 'Proxy for all requests, over HTTPS_PROXY of the environment.', advanced: true },
				'no-proxy': { kind: 'text', description: 'Hosts that are reached without a proxy, over NO_PROXY of the environment.', advanced: true },
				'audit-file': { kind: 'text', description: 'File that the audit record is appended to; default `daypass-audit.jsonl` in the folder for temporary files.', advanced: true }
			};
		}
		const secretInputs = {
			secrets: { kind: 'lines', description: 'Secrets to read with the credential, one `NAME = path#key` a line.' },
			'deliver-secrets': {
				kind: 'choice',
				options: ['outputs', 'env', 'file'],
				default: 'outputs',
				description: 'Where the secrets go: `outputs` (only a step that names one gets it), `env` (every later step), `file` (one 0600 file each).',
				advanced: true
			}
		};
		const secretOutputs = { 'secrets-folder': { description: 'Folder of the files that `deliver-secrets: file` wrote.' } };
		// packages/exchange/provider.ts
		function defineProvider(own) {
			const shared = commonInputs(own.delivers);
			return own.store === undefined
				? { ...own, inputs: { ...own.inputs, ...shared } }
				: { ...own, inputs: { ...own.inputs, ...secretInputs, ...shared }, outputs: { ...own.outputs, ...secretOutputs } };
		}
		var external_node_crypto_ = __webpack_require__(598);
		// packages/exchange/aws/sigv4.ts
		function sign(request, key) {
			const time = new Date(request.now).toISOString().replace(/[-:]|\.\d+/g, '');
			const headers = { ...request.headers, host: request.url.host, 'x-amz-date': time };
			if (key.sessionToken !== undefined) headers['x-amz-security-token'] = key.sessionToken.reveal();
			const scope = [time.slice(0, 8), request.region, request.service, 'aws4_request'];
			const names = canonicalHeaders(headers)
				.map(([name]) => name)
				.join(';');
			const text = ['AWS4-HMAC-SHA256', time, scope.join('/'), sigv4_sha256(canonicalRequest(request, headers, names))].join('\n');
			const signing = scope.reduce(hmac, `AWS4${key.secretAccessKey.reveal()}`);
			const signature = hmac(signing, text).toString('hex');
			return {
				...headers,
				...(key.sessionToken === undefined ? {} : { 'x-amz-security-token': key.sessionToken }),
				authorization: `AWS4-HMAC-SHA256 Credential=${key.accessKeyId}/${scope.join('/')}, SignedHeaders=${names}, Signature=${signature}`
			};
		}
		function canonicalRequest({ method, url, body }, headers, names) {
			const query = [...url.searchParams].map(([name, value]) => [encode(name), encode(value)]).sort(byNameThenValue);
			return [
				method,
				url.pathname.replace(/\/+/g, '/').split('/').map(encode).join('/'),
				query.map(pair => pair.join('=')).join('&'),
				...canonicalHeaders(headers).map(pair => pair.join(':')),
				'',
				names,
				sigv4_sha256(body)
			].join('\n');
		}
		function canonicalHeaders(headers) {
			return Object.entries(headers)
				.map(([name, value]) => [name.toLowerCase(), value.trim().replace(/\s+/g, ' ')])
				.sort(byNameThenValue);
		}
		function byNameThenValue(a, b) {
			return compare(a[0], b[0]) || compare(a[1], b[1]);
		}
		function compare(a, b) {
			return a < b ? -1 : a > b ? 1 : 0;
		}
		function encode(text) {
			return encodeURIComponent(text).replace(/[!'()*]/g, character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
		}
		function hmac(key, text) {
			return (0, external_node_crypto_.createHmac)('sha256', key).update(text, 'utf8').digest();
		}
		function sigv4_sha256(text) {
			return (0, external_node_crypto_.createHash)('sha256').update(text, 'utf8').digest('hex');
		}
		// packages/exchange/aws/arn.ts
		const partitions = [
			{ id: 'aws-cn', regions: /^cn-/, suffix: 'amazonaws.com.cn', region: 'cn-northwest-1' },
			{ id: 'aws-us-gov', regions: /^us-gov-/, suffix: 'amazonaws.com', region: 'us-gov-west-1' },
			{ id: 'aws-eusc', regions: /^eusc-/, suffix: 'amazonaws.eu', region: 'eusc-de-east-1' },
			{ id: 'aws-iso', regions: /^us-iso-/, suffix: 'c2s.ic.gov', region: 'us-iso-east-1' },
			{ id: 'aws-iso-b', regions: /^us-isob-/, suffix: 'sc2s.sgov.gov', region: 'us-isob-east-1' },
			{ id: 'aws-iso-e', regions: /^eu-isoe-/, suffix: 'cloud.adc-e.uk', region: 'eu-isoe-west-1' },
			{ id: 'aws-iso-f', regions: /^us-isof-/, suffix: 'csp.hci.ic.gov', region: 'us-isof-south-1' },
			{ id: 'aws', regions: /^/, suffix: 'amazonaws.com', region: 'us-east-1' }
		];
		function partitionOf(region) {
			return partitions.find(({ regions }) => regions.test(region));
		}
		function parseRole(arn) {
			const [, id, account] = /^arn:([a-z-]+):iam::(\d{12}):role\/(?:[\w+=,.@-]+\/)*[\w+=,.@-]{1,64}$/.exec(arn) ?? [];
			const partition = partitions.find(candidate => candidate.id === id);
			return partition === undefined || account === undefined ? undefined : { arn, partition, account };
		}
		function roleProblem(text) {
			if (parseRole(text) !== undefined) return;
			const hint = /^[\w+=,.@-]{1,64}$/.test(text) ? ` (the ARN, not only the name: arn:aws:iam::ACCOUNT:role/${text})` : '';
			return `must be the ARN of a role, such as 'arn:aws:iam::123456789012:role/deploy', not '${text}'${hint}`;
		}
		// packages/exchange/aws/endpoints.ts
		const services = {
			sts: { title: 'AWS STS', variable: 'STS' },
			secretsmanager: { title: 'AWS Secrets Manager', variable: 'SECRETS_MANAGER' },
			ssm: { title: 'AWS Systems Manager', variable: 'SSM' },
			kms: { title: 'AWS KMS', variable: 'KMS' }
		};
		function titleOf(service) {
			return services[service].title;
		}
		function customEndpoint(service, env) {
			if (env['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS']?.toLowerCase() === 'true') return;
			const variables = [`AWS_ENDPOINT_URL_${services[service].variable}`, 'AWS_ENDPOINT_URL'];
			const variable = variables.find(name => (env[name] ?? '') !== '');
			return variable === undefined ? undefined : { variable, text: env[variable] };
		}
		function endpointOf(service, region, env, override) {
			const custom = customEndpoint(service, env);
			if (override !== undefined) return override;
			if (custom !== undefined) return new URL(custom.text);
			const { id, suffix } = partitionOf(region);
			const plain = env['AWS_USE_FIPS_ENDPOINT']?.toLowerCase() !== 'true' || (id === 'aws-us-gov' && (service === 'sts' || service === 'ssm'));
			return new URL(`https://${service}${plain ? '' : '-fips'}.${region}.${suffix}/`);
		}
		var duration = __webpack_require__(166);
		var core_url = __webpack_require__(581);
		var nearest = __webpack_require__(830);
		// packages/exchange/aws/chain.ts
		const bounds = { least: 900, most: 43_200, mostChained: 3_600 };
		const sessionName = /^[\w+=,.@-]{2,64}$/;
		const externalId = /^[\w+=,.@:/\\-]{2,1224}$/;
		const tagKey = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,128}$/u;
		const tagValue = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]{0,256}$/u;
		const options = ['external-id', 'session-name', 'ttl', 'tag:KEY', 'transitive', 'source-identity'];
		function parseHop(line) {
			const [arn = '', ...pairs] = (line.match(/(?:"[^"]*"|[^\s"])+/g) ?? []).map(word => word.replaceAll('"', ''));
			const role = parseRole(arn);
			const problems = role === undefined ? [roleProblem(arn)] : [];
			const hop = {};
			const tags = new Map();
			const given = new Set();
			for (const pair of pairs) {
				const cut = pair.indexOf('=');
				const [name, value] = cut < 0 ? [pair, ''] : [pair.slice(0, cut), pair.slice(cut + 1)];
				const refuse = why => void problems.push(`'${name}' ${why}`);
				if (given.has(name)) refuse('is given twice');
				given.add(name);
				if (name === 'external-id') {
					if (!externalId.test(value)) refuse('must be 2 to 1224 letters, digits or _+=,.@:/\\-');
					hop.externalId = value;
				} else if (name === 'session-name' || name === 'source-identity') {
					if (!sessionName.test(value) || value.startsWith('aws:')) refuse('must be 2 to 64 letters, digits or _+=,.@-');
					hop[name === 'session-name' ? 'sessionName' : 'sourceIdentity'] = value;
				} else if (name === 'ttl') {
					const seconds = (0, duration /* parseDuration */.E)(value);
					if (seconds === undefined || seconds < bounds.least || seconds > bounds.mostChained)
						refuse(`must be a duration from ${(0, duration /* formatDuration */.a)(bounds.least)} to ${(0, duration /* formatDuration */.a)(bounds.mostChained)}: STS grants a chained role no other`);
					if (seconds !== undefined) hop.ttlSeconds = seconds;
				} else if (name === 'transitive') hop.transitive = value.split(',').filter(Boolean);
				else if (name.startsWith('tag:')) {
					const key = name.slice(4);
					if (!tagKey.test(key) || /^aws:/i.test(key) || !tagValue.test(value)) refuse('is no session tag (key up to 128, value up to 256 letters, digits, spaces or _.:/=+-@)');
					if (tags.has(key.toLowerCase())) refuse('is a tag that is given twice; case makes no difference');
					tags.set(key.toLowerCase(), [key, value]);
				} else {
					const near = (0, nearest /* nearest */.p)(name, options);
					problems.push(`'${pair}' is no option of a chained role (${options.join('=, ')}=)${near === undefined ? '' : `; did you mean '${near}='?`}`);
				}
			}
			if (tags.size > 50) problems.push('holds more than 50 tags');
			const alien = (hop.transitive ?? []).filter(key => !tags.has(key.toLowerCase()));
			if (alien.length > 0) problems.push(`'transitive' names '${alien.join("', '")}', which is no tag of this line`);
			return role === undefined || problems.length > 0 ? { problems } : { hop: { ...hop, role, tags: [...tags.values()], transitive: hop.transitive ?? [] }, problems };
		}
		function hopProblem(line) {
			const { problems } = parseHop(line);
			return problems.length === 0 ? undefined : `line '${line}': ${problems.join('; ')}`;
		}
		var external_node_fs_ = __webpack_require__(24);
		var external_node_path_ = __webpack_require__(760);
		// packages/exchange/aws/ciphertext.ts
		const maxFileBytes = 64 * 1024;
		const maxCiphertextBytes = 6144;
		function fileProblem(path, env) {
			const workspace = (0, external_node_fs_.realpathSync)(env['GITHUB_WORKSPACE'] ?? process.cwd());
			const full = (0, external_node_path_.resolve)(workspace, path);
			const stats = (0, external_node_fs_.statSync)(full, { throwIfNoEntry: false });
			if (stats?.isFile() !== true) return `there is no file '${path}'`;
			const inside = (0, external_node_path_.relative)(workspace, (0, external_node_fs_.realpathSync)(full));
			if (inside.startsWith('..') || (0, external_node_path_.isAbsolute)(inside)) return `the file '${path}' is outside the workspace`;
			if (stats.size === 0 || stats.size > maxFileBytes) return `the file '${path}' has ${stats.size} bytes; a ciphertext has 1 to ${maxCiphertextBytes}`;
			return;
		}
		function readCiphertext(path, env) {
			const bytes = (0, external_node_fs_.readFileSync)((0, external_node_path_.resolve)(env['GITHUB_WORKSPACE'] ?? process.cwd(), path));
			const text = bytes.toString('latin1').replace(/\s+/g, '');
			const blob = /^[A-Za-z0-9+/]+={0,2}$/.test(text) ? Buffer.from(text, 'base64') : bytes;
			return blob.length > maxCiphertextBytes ? undefined : blob.toString('base64');
		}
		// packages/exchange/aws/places.ts
		const allowedOptions = { secretsmanager: /^version-(id|stage)$/, ssm: /^(version|label|recursive)$/, kms: /^(file|key-id|algorithm|context\..+)$/ };
		function parsePlace({ path, options }) {
			const [, service, rest] = /^(secretsmanager|ssm|kms)\/(.+)$/.exec(path) ?? [];
			if (service === undefined || rest === undefined) return;
			const arn = service === 'kms' ? options['key-id'] : rest;
			const region = /^arn:[a-z-]+:[a-z]+:([a-z0-9-]+):/.exec(arn ?? '')?.[1];
			if (service === 'kms') return rest === 'decrypt' ? { service, id: options['file'] ?? '', folder: false, region } : undefined;
			if (service === 'secretsmanager') return { service, id: rest, folder: false, region };
			const id = rest.includes('/') && !/^(\/|arn:)/.test(rest) ? `/${rest}` : rest;
			return { service: 'ssm', id, folder: id.endsWith('/'), region };
		}
		function placeProblem(reference, env) {
			const source = reference.lines[0].source;
			const place = parsePlace(reference);
			if (reference.write) return [`${source}: AWS has nothing to 'write' to`];
			if (place === undefined) return [`${source} must begin with 'secretsmanager/', 'ssm/' or be 'kms/decrypt?file=PATH'`];
			const { options } = reference;
			const found = Object.keys(options)
				.filter(name => !allowedOptions[place.service].test(name))
				.map(name => `${source}: there is no option '${name}' for ${place.service}`);
			if (place.service === 'kms')
				found.push(
					...(place.id === '' ? [`${source} needs ?file=PATH`] : (fileProblem(place.id, env) ?? []) && [fileProblem(place.id, env)].flatMap(why => (why === undefined ? [] : `${source}: ${why}`)))
				);
			if (place.folder && (options['version'] ?? options['label']) !== undefined) found.push(`${source}: parameters by path have no 'version' or 'label'`);
			if (!place.folder && options['recursive'] !== undefined) found.push(`${source}: 'recursive' is for a path that ends with '/'`);
			return found;
		}
		// packages/exchange/aws/inputs.ts
		const maxPolicy = 2048;
		const account = /^\d{12}$/;
		const inputs = {
			role: { kind: 'text', required: true, description: 'ARN of the IAM role to assume.', example: 'arn:aws:iam::123456789012:role/deploy', check: roleProblem },
			region: {
				kind: 'text',
				description: "AWS region: of STS, of the secrets, and delivered to later steps; default `AWS_REGION`, else the partition's own for STS alone.",
				example: 'eu-west-1',
				check: text => (/^[a-z]{2,4}(-[a-z]+)+-\d{1,2}$/.test(text) ? undefined : `must be a region such as 'eu-west-1', not '${text}'`)
			},
			'session-name': {
				kind: 'text',
				description: 'Name of the session in CloudTrail; default `owner+repository@run.attempt`.',
				advanced: true,
				check: text => (sessionName.test(text) ? undefined : `must be 2 to 64 letters, digits or _+=,.@-, not '${text}'`)
			},
			policy: {
				kind: 'text',
				description: 'Session policy, as JSON: the session can do only what both it and the role allow. When chained, it bounds the last role.',
				advanced: true,
				check: policyProblem
			},
			'policy-arns': {
				kind: 'list',
				description: 'ARNs of managed policies that bound the session in the same way; at most 10.',
				advanced: true,
				check: text => (/^arn:[a-z-]+:iam::(aws|\d{12}):policy\/[\w+=,.@/-]+$/.test(text) ? undefined : `holds '${text}', which is no ARN of a managed policy`)
			},
			chain: {
				kind: 'lines',
				description: 'Further roles to assume one after the other, an ARN a line, with `external-id=`, `session-name=`, `ttl=`, `tag:KEY=`, `transitive=`, `source-identity=`; the last is delivered.',
				example: 'arn:aws:iam::210987654321:role/deploy external-id=acme',
				advanced: true,
				check: hopProblem
			},
			'allowed-accounts': {
				kind: 'list',
				description: 'Account numbers that the credential may be of; any other is refused.',
				advanced: true,
				check: text => (account.test(text) ? undefined : `holds '${text}', which is no account number of 12 digits`)
			},
			profile: {
				kind: 'text',
				description: 'Name of the profile that `deliver: file` writes; default `default`. Steps with several profiles share one file.',
				advanced: true,
				check: text => (/^[\w.@+-]{1,64}$/.test(text) ? undefined : `must be 1 to 64 letters, digits or _.@+-, not '${text}'`)
			},
			'mask-account-id': { kind: 'boolean', default: false, description: 'Mask the account number in the log.', advanced: true },
			endpoint: { kind: 'url', description: 'Endpoint of STS; default the regional one, or `AWS_ENDPOINT_URL_STS`, `AWS_ENDPOINT_URL`.', advanced: true }
		};
		function hopsOf(inputs) {
			return inputs.chain.map(line => parseHop(line).hop);
		}
		function namedRegion(inputs, env) {
			return inputs.region ?? ([env['AWS_REGION'], env['AWS_DEFAULT_REGION']].find(name => (name ?? '') !== '') || undefined);
		}
		function stsRegion(inputs, env) {
			return namedRegion(inputs, env) ?? parseRole(inputs.role).partition.region;
		}
		function problems(inputs, { env, references }) {
			const { partition, account: owner } = parseRole(inputs.role);
			const hops = hopsOf(inputs);
			const last = hops.at(-1)?.role.account ?? owner;
			const allowed = inputs['allowed-accounts'];
			return [
				...regionProblems(inputs, env, partition),
				...hops.filter(({ role }) => role.partition !== partition).map(({ role }) => `input 'chain' leaves the partition '${partition.id}' of 'role': '${role.arn}'`),
				...ttlProblems(inputs, hops),
				...(allowed.length > 0 && !allowed.includes(last) ? [`the role to deliver is of account '${last}', which 'allowed-accounts' does not hold`] : []),
				...boundProblems(inputs, partition),
				...(inputs.profile !== undefined && !inputs.deliver.includes('file') ? ["input 'profile' is given, but 'deliver' has no 'file' to write it to"] : []),
				...references.flatMap(reference => placeProblem(reference, env)),
				...endpointProblems(inputs, env, ['sts', ...new Set(references.flatMap(reference => parsePlace(reference)?.service ?? []))]),
				...(namedRegion(inputs, env) === undefined ? references.filter(reference => parsePlace(reference)?.region === undefined && parsePlace(reference) !== undefined) : []).map(
					({ lines }) => `input 'region' is needed to find ${lines[0].source}`
				)
			];
		}
		function regionProblems(inputs, env, partition) {
			const region = namedRegion(inputs, env);
			if (region === undefined || partitionOf(region).id === partition.id) return [];
			const from = inputs.region === undefined ? "the environment's region" : "input 'region'";
			return [`${from} '${region}' is not in the partition '${partition.id}' of 'role'; give a 'region' that is`];
		}
		function ttlProblems({ ttl, 'max-ttl': maxTtl }, hops) {
			const chained = hops.length > 0;
			const most = chained ? bounds.mostChained : bounds.most;
			const last = hops.at(-1)?.ttlSeconds;
			const found = [];
			if (ttl !== undefined && (ttl < bounds.least || ttl > most))
				found.push(
					`input 'ttl' must be from ${(0, duration /* formatDuration */.a)(bounds.least)} to ${(0, duration /* formatDuration */.a)(most)}${chained ? ' with a chain' : ''}: STS grants no other, not ${(0, duration /* formatDuration */.a)(ttl)}`
				);
			if (ttl === undefined && maxTtl < bounds.least) found.push(`input 'max-ttl' is below ${(0, duration /* formatDuration */.a)(bounds.least)}, the shortest that STS grants`);
			if (ttl !== undefined && last !== undefined) found.push("input 'ttl' and the last line of 'chain' (ttl=) both give the lifetime; keep one");
			if (last !== undefined && last > maxTtl) found.push(`the last line of 'chain' (ttl=) is above 'max-ttl' (${(0, duration /* formatDuration */.a)(maxTtl)})`);
			return found;
		}
		function boundProblems({ policy = '', 'policy-arns': arns }, partition) {
			const found = arns.filter(arn => !arn.startsWith(`arn:${partition.id}:`)).map(arn => `input 'policy-arns' leaves the partition '${partition.id}' of 'role': '${arn}'`);
			if (arns.length > 10) found.push(`input 'policy-arns' holds ${arns.length} ARNs; STS takes 10`);
			const length = policy.length + arns.join('').length;
			if (arns.length > 0 && length > maxPolicy) found.push(`inputs 'policy' and 'policy-arns' have ${length} characters together; STS takes ${maxPolicy}`);
			return found;
		}
		function endpointProblems(inputs, env, services) {
			return services.flatMap(service => {
				const custom = service === 'sts' && inputs.endpoint !== undefined ? undefined : customEndpoint(service, env);
				const problem = custom === undefined ? undefined : (0, core_url /* endpointProblem */.$Q)(custom.text);
				return problem === undefined ? [] : [`the environment's ${custom.variable} ${problem}`];
			});
		}
		function policyProblem(text) {
			if (text.length > maxPolicy) return `has ${text.length} characters; STS takes ${maxPolicy}`;
			if (/[^\t\n\r\u0020-\u00ff]/.test(text)) return 'holds characters that STS does not take (only up to U+00FF)';
			return isJsonObject(text) ? undefined : 'must be the JSON of a policy';
		}
		function isJsonObject(text) {
			try {
				const value = JSON.parse(text);
				return typeof value === 'object' && value !== null && !Array.isArray(value);
			} catch {
				return false;
			}
		}
		// packages/exchange/aws/refusals.ts
		const throttles = /^(Throttl|RequestThrottled|TooManyRequests|RequestLimitExceeded|SlowDown|PriorRequestNotComplete)/;
		function isThrottled(code) {
			return throttles.test(code);
		}
		function unavailable(title, error) {
			return new errors /* DaypassError */.gY('AWS_UNAVAILABLE', `${title} answered ${named(error)} through ${error.tries} ${error.tries === 1 ? 'try' : 'tries'}`, { receiver: receiver(error) });
		}
		function named({ status, code }) {
			return code === '' ? `HTTP ${status}` : `${code.slice(0, 60)}, HTTP ${status}`;
		}
		function receiver({ code, message, requestId }, claims) {
			return { says: `${code}: ${message}`.slice(0, 500), ...(claims === undefined ? {} : { claims }), ...(requestId === '' ? {} : { requestId: requestId.slice(0, 64) }) };
		}
		// packages/exchange/aws/meanings.later.ts
		const meanings = [
			{ code: /^AccessDenied/, as: 'AWS_TRUST_REFUSED', says: "the role's trust policy does not admit this identity, or there is no such role", claims: ['sub', 'aud', 'iss'] },
			{ code: /^ExpiredToken/, as: 'AWS_TOKEN_REFUSED', says: 'STS holds the identity token for expired', retry: 'remint', claims: ['exp'] },
			{ code: /^InvalidIdentityToken$/, message: /No OpenIDConnect provider/i, as: 'AWS_TOKEN_REFUSED', says: 'the account has no IAM OIDC provider for the issuer of this token', claims: ['iss'] },
			{ code: /^InvalidIdentityToken$/, message: /audience/i, as: 'AWS_TOKEN_REFUSED', says: 'the IAM OIDC provider of the account does not list the audience of this token', claims: ['aud'] },
			{
				code: /^InvalidIdentityToken$/,
				message: /not a valid JWT|required claim|signature|thumbprint|certificate/i,
				as: 'AWS_TOKEN_REFUSED',
				says: 'STS cannot verify the identity token',
				claims: ['iss']
			},
			{ code: /^InvalidIdentityToken$/, as: 'AWS_TOKEN_REFUSED', says: 'STS does not accept the identity token', retry: 'remint', claims: ['iss', 'aud', 'exp'] },
			{ code: /^IDP(RejectedClaim|CommunicationError)$/, as: 'AWS_TOKEN_REFUSED', says: 'STS could not check the identity token with its issuer', claims: ['iss'] },
			{ code: /^InvalidParameterValue$/, message: /^Token is expired/, as: 'AWS_TOKEN_REFUSED', says: 'STS holds the identity token for expired', retry: 'remint', claims: ['exp'] },
			{ code: /^InvalidParameterValue$/, message: /`azp`/, as: 'AWS_TOKEN_REFUSED', says: 'the audience of the token is not the OpenID client id that the server is configured with', claims: ['aud'] },
			{ code: /^InvalidParameterValue$/, message: /verification|public key|segments/i, as: 'AWS_TOKEN_REFUSED', says: 'STS cannot verify the identity token', claims: ['iss'] },
			{ code: /^InvalidParameterValue$/, message: /policy claim|given policies/, as: 'AWS_TRUST_REFUSED', says: 'the token has no claim that names a policy of the server', claims: ['policy', 'sub'] },
			{ code: /^(MalformedPolicyDocument|PackedPolicyTooLarge)/, as: 'AWS_POLICY_REFUSED', says: 'STS refused the session policy or the session tags' },
			{ code: /^RegionDisabled/, as: 'AWS_REGION_DISABLED', says: 'STS is not activated in this region for the account' },
			{ code: /^ValidationError$/, message: /DurationSeconds/, as: 'AWS_DURATION_REFUSED', says: "the lifetime that was asked for is above the role's maximum session duration" }
		];
		function stsRefusal(error, role) {
			return Promise.resolve(refusalOf(error, role));
		}
		function refusalOf(error, role) {
			if (error.status >= 500 || error.status === 429 || isThrottled(error.code)) return unavailable('AWS STS', error);
			const found = meanings.find(({ code, message }) => code.test(error.code) && (message === undefined || message.test(error.message)));
			if (role !== undefined && (found === undefined || found.claims !== undefined))
				return new errors /* DaypassError */.gY('AWS_CHAIN_REFUSED', `the chained role '${role}' could not be assumed (${named(error)})`, { receiver: receiver(error) });
			const { as, says, retry, claims } = found ?? { as: 'AWS_REQUEST_REFUSED', says: 'STS refused the request', claims: ['sub', 'aud'] };
			return new errors /* DaypassError */.gY(as, `${says} (${named(error)})`, { receiver: receiver(error, claims), ...(retry === undefined ? {} : { retry }) });
		}
		// packages/exchange/aws/xml.ts
		const token = /<!--[^]*?-->|<\?[^]*?\?>|<!\[CDATA\[([^]*?)\]\]>|<\/([\w.:-]+)\s*>|<([\w.:-]+)((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/y;
		const xml_named = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
		const maxDepth = 32;
		function parseXml(text) {
			const root = { name: '', text: '', children: new Map() };
			const stack = [root];
			for (token.lastIndex = 0; token.lastIndex < text.length;) {
				const match = token.exec(text);
				if (match === null) return;
				const [, cdata, closes, opens, , empty, plain] = match;
				const top = stack.at(-1);
				if (opens !== undefined) {
					if (top.children.has(opens) || stack.length > maxDepth || (top === root && root.children.size > 0)) return;
					top.children.set(opens, '');
					if (empty === '') stack.push({ name: opens, text: '', children: new Map() });
				} else if (closes !== undefined) {
					if (top === root || top.name !== closes) return;
					if (top.children.size > 0 && top.text.trim() !== '') return;
					stack.pop();
					stack.at(-1).children.set(closes, top.children.size > 0 ? plainObject(top.children) : top.text);
				} else {
					const piece = cdata ?? (plain === undefined ? '' : unescaped(plain));
					if (piece === undefined) return;
					top.text += piece;
				}
			}
			return stack.length === 1 && root.children.size === 1 && root.text.replace('\ufeff', '').trim() === '' ? plainObject(root.children) : undefined;
		}
		function plainObject(children) {
			return Object.assign(Object.create(null), Object.fromEntries(children));
		}
		function unescaped(text) {
			let good = true;
			const plain = text.replace(/&([^;&]{0,12})(;?)/g, (_, entity, end) => {
				const [, hex, decimal] = /^#(?:x([0-9a-fA-F]{1,6})|(\d{1,7}))$/.exec(entity) ?? [];
				const code = hex !== undefined ? Number.parseInt(hex, 16) : Number(decimal);
				const character = isCharacter(code) ? String.fromCodePoint(code) : Object.hasOwn(xml_named, entity) ? xml_named[entity] : undefined;
				good &&= end === ';' && character !== undefined;
				return character ?? '';
			});
			return good ? plain : undefined;
		}
		function isCharacter(code) {
			return code === 9 || code === 10 || code === 13 || (code >= 32 && code <= 0xd7ff) || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff);
		}
		// packages/exchange/aws/sts.ts
		const to = 'AWS STS';
		async function assumeWithIdentity(parameters, token, asking) {
			const body = sts_form('AssumeRoleWithWebIdentity', { ...parameters, WebIdentityToken: token.reveal() });
			return session('AssumeRoleWithWebIdentity', await ask(body, asking), asking);
		}
		async function ask(body, { http, env, inputs }, chained) {
			const region = stsRegion(inputs, env);
			const url = endpointOf('sts', region, env, inputs.endpoint);
			const plain = { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/xml' };
			const headers = chained?.sign({ url, headers: plain, body, region }) ?? plain;
			const answer = await http.send({
				to,
				method: 'POST',
				url,
				headers,
				body: new secret /* Secret */.z(body),
				repeatable: 'orphan',
				expect: 'xml',
				heals: ({ text }) => isThrottled(errorOf(text).code) || (isTransient(errorOf(text)) ? true : undefined)
			});
			if (answer.status !== 200) throw await stsRefusal({ ...errorOf(answer.text), status: answer.status, tries: answer.tries }, chained?.role);
			return answer;
		}
		function isTransient({ code, message }) {
			return code === 'IDPCommunicationError' || (code === 'InvalidIdentityToken' && message.startsWith("Couldn't retrieve verification key"));
		}
		function sts_form(action, parameters) {
			return new URLSearchParams({ Action: action, Version: '2011-06-15', ...parameters }).toString();
		}
		function session(action, answer, { onSecret }) {
			const document = parseXml(answer.text);
			const field = (...path) => textAt(document, `${action}Response`, ...path);
			const needed = name => {
				const value = field(`${action}Result`, 'Credentials', name);
				if (value === '') throw invalid(`has no ${name}`);
				return value;
			};
			if (document === undefined) throw invalid('is not the XML that STS writes');
			const secretAccessKey = new secret /* Secret */.z(needed('SecretAccessKey'));
			const sessionToken = new secret /* Secret */.z(needed('SessionToken'));
			onSecret(secretAccessKey);
			onSecret(sessionToken);
			const accessKeyId = needed('AccessKeyId');
			if (!/^\w{16,128}$/.test(accessKeyId)) throw invalid('has an AccessKeyId of the wrong form');
			const expiresAt = new Date(needed('Expiration'));
			if (Number.isNaN(expiresAt.getTime())) throw invalid('has an Expiration that is no time');
			const arn = field(`${action}Result`, 'AssumedRoleUser', 'Arn');
			const requestId = field('ResponseMetadata', 'RequestId').slice(0, 64);
			return { accessKeyId, secretAccessKey, sessionToken, expiresAt, arn, account: /^arn:[a-z-]+:sts::(\d{12}):/.exec(arn)?.[1] ?? '', requestId, orphans: answer.orphans };
		}
		function invalid(why) {
			return new errors /* DaypassError */.gY('AWS_ANSWER_INVALID', `the answer of ${to} ${why}`);
		}
		function errorOf(text) {
			const document = parseXml(text);
			const field = (...path) => textAt(document, 'ErrorResponse', ...path);
			return { code: field('Error', 'Code'), message: field('Error', 'Message'), requestId: field('RequestId') };
		}
		function textAt(document, ...path) {
			const value = path.reduce((inner, name) => (typeof inner === 'object' ? inner[name] : undefined), document);
			return typeof value === 'string' ? value.trim() : '';
		}
		// packages/exchange/aws/chained.later.ts
		async function assumeNext(hop, parameters, before, asking) {
			const tags = hop.tags.flatMap(([key, value], index) => [
				[`Tags.member.${index + 1}.Key`, key],
				[`Tags.member.${index + 1}.Value`, value]
			]);
			const body = sts_form('AssumeRole', {
				RoleArn: hop.role.arn,
				...(hop.externalId === undefined ? {} : { ExternalId: hop.externalId }),
				...(hop.sourceIdentity === undefined ? {} : { SourceIdentity: hop.sourceIdentity }),
				...Object.fromEntries(tags),
				...Object.fromEntries(hop.transitive.map((key, index) => [`TransitiveTagKeys.member.${index + 1}`, key])),
				...parameters
			});
			const answer = await ask(body, asking, { role: hop.role.arn, sign: request => sign({ ...request, method: 'POST', service: 'sts', now: asking.clock.now() }, before) });
			return session('AssumeRole', answer, asking);
		}
		// packages/exchange/aws/session-name.ts
		const most = 64;
		function defaultSessionName({ repository, runId, attempt }) {
			const run = allowed([runId, attempt].filter(Boolean).join('.')).slice(0, most - 2);
			const place = allowed(repository.replaceAll('/', '+')).replaceAll('@', '_') || 'daypass';
			return run === '' ? place.slice(-most).padEnd(2, '_') : `${place.slice(-(most - 1 - run.length))}@${run}`;
		}
		function allowed(text) {
			return text.replace(/[^\w+=,.@-]/g, '_');
		}
		// packages/exchange/aws/store.later.ts
		const batch = { most: 20, least: 3 };
		const maxPages = 50;
		async function readPlace(reference, reading, ahead) {
			const place = parsePlace(reference);
			if (place.service === 'secretsmanager') return ahead.get(reference) ?? (await readBatch(reference, place, reading, ahead)) ?? readSecret(reference, place, reading);
			if (place.service === 'kms') return decrypt(reference, place, reading);
			return place.folder ? readFolder(reference, place, reading) : readParameter(reference, place, reading);
		}
		async function readSecret({ options, ...reference }, place, reading) {
			const answer = await call(
				'secretsmanager.GetSecretValue',
				given({ SecretId: place.id, VersionId: options['version-id'], VersionStage: options['version-stage'] }),
				place,
				reading,
				sourceOf(reference)
			);
			return secretOf(answer, place, sourceOf(reference));
		}
		function secretOf(answer, { id }, source) {
			const value = answer['SecretString'] ?? answer['SecretBinary'];
			if (typeof value !== 'string') throw store_later_invalid('secretsmanager', source, `holds no value of '${id}'`);
			return { value, facts: facts({ version: answer['VersionId'], arn: answer['ARN'] }) };
		}
		async function readBatch(reference, place, reading, ahead) {
			const alike = reading.references.filter(other => {
				const there = parsePlace(other);
				return there?.service === 'secretsmanager' && there.region === place.region && Object.keys(other.options).length === 0;
			});
			if (ahead.size > 0 || alike.length < batch.least || alike.length > batch.most || !alike.includes(reference)) return;
			const ids = new Map(alike.map(other => [other, parsePlace(other).id]));
			const response = await request('secretsmanager.BatchGetSecretValue', { SecretIdList: [...ids.values()] }, place, reading);
			if (response.status !== 200) return;
			const values = response.json().SecretValues ?? [];
			for (const [other, id] of ids) {
				const found = values.find(({ Name, ARN }) => Name === id || ARN === id);
				if (found === undefined) continue;
				const answer = secretOf(found, { ...place, id }, sourceOf(other));
				reading.onSecret(new secret /* Secret */.z(String(answer.value)));
				ahead.set(other, answer);
			}
			return ahead.get(reference);
		}
		async function readParameter(reference, place, reading) {
			const { version, label } = reference.options;
			const selector = version ?? label;
			const name = selector === undefined ? place.id : `${place.id}:${selector}`;
			const { Parameter } = await call('AmazonSSM.GetParameter', { Name: name, WithDecryption: true }, place, reading, sourceOf(reference));
			const { Value, Version, ARN } = Parameter ?? {};
			if (typeof Value !== 'string') throw store_later_invalid('ssm', sourceOf(reference), `holds no value of '${name}'`);
			return { value: Value, facts: facts({ version: Version, arn: ARN }) };
		}
		async function readFolder(reference, place, reading) {
			const path = place.id === '/' ? '/' : place.id.replace(/\/+$/, '');
			const fields = {};
			let next;
			for (let page = 0; page < maxPages; page++) {
				const body = given({ Path: path, Recursive: reference.options['recursive'] === 'true', WithDecryption: true, NextToken: next });
				const answer = await call('AmazonSSM.GetParametersByPath', body, place, reading, sourceOf(reference));
				for (const { Name, Value } of answer['Parameters'] ?? []) fields[String(Name).slice(path === '/' ? 1 : path.length + 1)] = String(Value);
				next = answer['NextToken'];
				if (next === undefined || next === null || next === '') break;
			}
			if (Object.keys(fields).length === 0) throw new errors /* DaypassError */.gY('AWS_SECRET_MISSING', `${sourceOf(reference)}: there are no parameters below '${path}'`);
			return { value: fields, facts: facts({ parameters: Object.keys(fields).length }) };
		}
		async function decrypt(reference, place, reading) {
			const { options } = reference;
			const blob = readCiphertext(place.id, reading.env);
			if (blob === undefined) throw new errors /* DaypassError */.gY('AWS_CIPHERTEXT', `${sourceOf(reference)}: the file '${place.id}' holds more than KMS decrypts at once`);
			const context = Object.entries(options).flatMap(([name, value]) => (name.startsWith('context.') ? [[name.slice('context.'.length), value]] : []));
			const body = { CiphertextBlob: blob, KeyId: options['key-id'], EncryptionAlgorithm: options['algorithm'], EncryptionContext: context.length === 0 ? undefined : Object.fromEntries(context) };
			const answer = await call('TrentService.Decrypt', given(body), place, reading, sourceOf(reference));
			if (typeof answer['Plaintext'] !== 'string') throw store_later_invalid('kms', sourceOf(reference), 'holds no plaintext');
			const bytes = Buffer.from(answer['Plaintext'], 'base64');
			const text = bytes.toString('utf8');
			return { value: Buffer.from(text).equals(bytes) ? text : bytes.toString('base64'), facts: facts({ key: answer['KeyId'] }) };
		}
		async function call(target, body, place, reading, source) {
			const answer = await request(target, body, place, reading);
			if (answer.status === 200) return answer.json();
			throw refusal(store_later_errorOf(answer), target, place, source);
		}
		function request(target, body, { service, region: own }, { http, clock, env, inputs, session }) {
			const region = own ?? namedRegion(inputs, env);
			const url = endpointOf(service, region, env);
			const text = JSON.stringify(body);
			const headers = { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': target };
			const signed = sign({ method: 'POST', url, headers, body: text, service, region, now: clock.now() }, session);
			return http.send({
				to: titleOf(service),
				method: 'POST',
				url,
				headers: signed,
				body: text,
				repeatable: true,
				heals: answer => (isThrottled(store_later_errorOf(answer).code) ? true : undefined)
			});
		}
		function store_later_errorOf(answer) {
			const { __type: type, message, Message } = answer.text.trimStart().startsWith('{') ? answer.json() : {};
			const code = String(type ?? '')
				.split('#')
				.at(-1);
			return { status: answer.status, code, message: String(message ?? Message ?? ''), requestId: answer.headers['x-amzn-requestid'] ?? '', tries: answer.tries };
		}
		function refusal(error, target, { service, id }, source) {
			if (error.status >= 500 || error.status === 429 || isThrottled(error.code)) return unavailable(titleOf(service), error);
			const detail = { receiver: receiver(error) };
			const action = target.replace('AmazonSSM', 'ssm').replace('TrentService', 'kms').replace('.', ':');
			if (/^AccessDenied/.test(error.code)) return new errors /* DaypassError */.gY('AWS_SECRET_DENIED', `${source}: the role may not ${action} '${id}' (${named(error)})`, detail);
			if (/NotFound/.test(error.code)) return new errors /* DaypassError */.gY('AWS_SECRET_MISSING', `${source}: there is no '${id}' in this account and region (${named(error)})`, detail);
			if (/^(InvalidCiphertext|IncorrectKey)/.test(error.code)) return new errors /* DaypassError */.gY('AWS_CIPHERTEXT', `${source}: KMS cannot decrypt '${id}' (${named(error)})`, detail);
			return new errors /* DaypassError */.gY('AWS_SECRET_REFUSED', `${source}: ${titleOf(service)} refused (${named(error)})`, detail);
		}
		function sourceOf({ lines }) {
			return lines[0].source;
		}
		function store_later_invalid(service, source, why) {
			return new errors /* DaypassError */.gY('AWS_ANSWER_INVALID', `${source}: the answer of ${titleOf(service)} ${why}`);
		}
		function given(body) {
			return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
		}
		function facts(all) {
			return Object.fromEntries(Object.entries(given(all)).map(([name, value]) => [name, String(value)]));
		}
		// packages/exchange/aws/index.ts
		const outputs = {
			'access-key-id': { description: 'Access key id, with `deliver: outputs`.', secret: true },
			'secret-access-key': { description: 'Secret access key, with `deliver: outputs`.', secret: true },
			'session-token': { description: 'Session token, with `deliver: outputs`.', secret: true },
			'expires-at': { description: 'When the credential expires, ISO 8601.' },
			account: { description: 'Account number, where STS says it.' },
			arn: { description: "ARN of the role's session, where STS says it." },
			'credentials-file': { description: 'Path of the credentials file, with `deliver: file`.' }
		};
		const sessions = new WeakMap();
		const provider = defineProvider({
			id: 'aws',
			title: 'AWS',
			description: "Trade the job's identity for short-lived AWS credentials, and read secrets with them.",
			inputs,
			outputs,
			delivers: ['env', 'outputs', 'file', 'none'],
			delivery: {
				env: '`AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`, `AWS_SESSION_TOKEN`, `AWS_CREDENTIAL_EXPIRATION`, and the region as `AWS_REGION`, `AWS_DEFAULT_REGION`',
				outputs: '`access-key-id`, `secret-access-key`, `session-token`',
				file: 'the `profile` in a 0600 credentials file, path in `credentials-file`; `AWS_SHARED_CREDENTIALS_FILE`, `AWS_PROFILE` and the region name it'
			},
			store: 'AWS Secrets Manager, Systems Manager and KMS',
			problems,
			audience: ({ audience }) => audience ?? 'sts.amazonaws.com',
			endpoint: (values, env) => endpointOf('sts', stsRegion(values, env), env, values.endpoint),
			async exchange(request) {
				const session = await assumeAll(request);
				checkAccount(session, request.inputs);
				const grant = grantOf(session, request);
				sessions.set(grant, { session, ahead: new Map() });
				return grant;
			},
			read: (grant, reference, request) => readPlace(reference, { ...request, session: sessions.get(grant).session }, sessions.get(grant).ahead)
		});
		async function assumeAll(request) {
			const { inputs: values, facts, token } = request;
			const hops = hopsOf(values);
			const name = values['session-name'] ?? defaultSessionName(facts);
			const bounded = { ...lifetime(request, hops.length > 0), ...aws_bounds(values) };
			const first = { RoleArn: values.role, RoleSessionName: name };
			const passing = { DurationSeconds: '900' };
			let session = await assumeWithIdentity({ ...first, ...(hops.length === 0 ? bounded : passing) }, token.raw, request);
			for (const hop of hops) {
				const own = hop.ttlSeconds === undefined ? {} : { DurationSeconds: String(hop.ttlSeconds) };
				const next = await assumeNext(hop, { RoleSessionName: hop.sessionName ?? name, ...(hop === hops.at(-1) ? bounded : passing), ...own }, session, request);
				session = { ...next, orphans: next.orphans + session.orphans };
			}
			return session;
		}
		const defaultSeconds = 3_600;
		function lifetime({ ttlSeconds, maxTtlSeconds }, chained) {
			const wanted = ttlSeconds ?? (maxTtlSeconds < defaultSeconds ? maxTtlSeconds : undefined);
			return wanted === undefined ? {} : { DurationSeconds: String(chained ? Math.min(wanted, defaultSeconds) : wanted) };
		}
		function aws_bounds({ policy, 'policy-arns': arns }) {
			return { ...(policy === undefined ? {} : { Policy: policy }), ...Object.fromEntries(arns.map((arn, index) => [`PolicyArns.member.${index + 1}.arn`, arn])) };
		}
		function checkAccount({ account }, { 'allowed-accounts': allowed }) {
			if (allowed.length === 0 || allowed.includes(account)) return;
			const presented = account === '' ? 'an account that STS does not name' : account;
			throw new errors /* DaypassError */.gY('AWS_ACCOUNT_NOT_ALLOWED', `the credential is of ${presented}, which 'allowed-accounts' does not hold`, { presented, required: allowed.join(' or ') });
		}
		function grantOf(session, { inputs: values, env, onSecret }) {
			const { accessKeyId, secretAccessKey, sessionToken, expiresAt, account, arn, requestId, orphans } = session;
			if (values['mask-account-id'] && account !== '') onSecret(new secret /* Secret */.z(account));
			const region = namedRegion(values, env);
			const regions = region === undefined ? {} : { AWS_REGION: region, AWS_DEFAULT_REGION: region };
			const profile = values.profile ?? 'default';
			const ini = [
				`[${profile}]`,
				`aws_access_key_id = ${accessKeyId}`,
				`aws_secret_access_key = ${secretAccessKey.reveal()}`,
				`aws_session_token = ${sessionToken.reveal()}`,
				...(region === undefined ? [] : [`region = ${region}`])
			];
			const until = expiresAt.toISOString();
			return {
				values: { 'access-key-id': accessKeyId, 'secret-access-key': secretAccessKey, 'session-token': sessionToken, 'expires-at': until, account, arn },
				expiresAt,
				env: { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN: sessionToken, AWS_CREDENTIAL_EXPIRATION: until, ...regions },
				file: { name: 'aws-credentials', section: profile, content: new secret /* Secret */.z(ini.join('\n')), env: { AWS_SHARED_CREDENTIALS_FILE: '{path}', AWS_PROFILE: profile, ...regions } },
				revocable: { can: 'no', why: 'AWS cannot revoke one session' },
				facts: Object.fromEntries(Object.entries({ account, arn, 'access-key-id': accessKeyId, 'request-id': requestId }).filter(([, value]) => value !== '')),
				orphans
			};
		}
		// packages/exchange/token/index.ts
		const shared = commonInputs(['outputs', 'file']);
		const token_inputs = {
			audience: {
				kind: 'text',
				required: true,
				description: 'Audience of the identity token: who is meant to accept it. One audience a receiver, never shared.',
				example: 'https://api.example.com',
				check: text => (/[\s\u0000-\u001f]/.test(text) ? 'must not hold spaces or control characters' : undefined)
			},
			deliver: shared.deliver,
			timeout: shared.timeout,
			'ca-certificate': shared['ca-certificate'],
			'https-proxy': shared['https-proxy'],
			'no-proxy': shared['no-proxy'],
			'audit-file': shared['audit-file']
		};
		const token_outputs = {
			token: { description: 'The identity token, a JWT.', secret: true },
			'expires-at': { description: 'When it expires, ISO 8601.' },
			subject: { description: 'Its `sub` claim.' },
			claims: { description: 'All its claims, as JSON.' },
			'credentials-file': { description: 'Path of the 0600 file that holds it, with `deliver: file`.' }
		};
		const token_provider = {
			id: 'token',
			title: 'Identity token',
			description: "Mint the job's identity token for one audience, checked and masked, and deliver it.",
			inputs: token_inputs,
			outputs: token_outputs,
			delivers: ['outputs', 'file'],
			delivery: { outputs: '`token`', file: 'a 0600 file, path in `credentials-file` and `DAYPASS_TOKEN_FILE`' },
			audience: values => values.audience,
			endpoint: () => {},
			exchange: request => Promise.resolve(grant(request))
		};
		function grant({ token }) {
			const expiresAt = new Date(Number(token.claims['exp']) * 1000);
			return {
				values: { token: token.raw, 'expires-at': expiresAt.toISOString(), subject: String(token.claims['sub']), claims: JSON.stringify(token.claims) },
				expiresAt,
				env: {},
				file: { name: 'identity-token', content: new secret /* Secret */.z(token.raw.reveal()), env: { DAYPASS_TOKEN_FILE: '{path}' } },
				revocable: { can: 'no', why: 'an identity token cannot be revoked' },
				facts: { subject: String(token.claims['sub']) },
				orphans: 0
			};
		}
		var json = __webpack_require__(312);
		// packages/exchange/vault/inputs.ts
		const path = /^[\w.@-]+(\/[\w.@-]+)*$/;
		const inputs_inputs = {
			url: { kind: 'url', required: true, description: 'Address of Vault or OpenBao.', example: 'https://vault.example.com:8200' },
			role: {
				kind: 'text',
				description: "Role to log in with; `cel/NAME` for a CEL role of OpenBao; default the mount's own `default_role`.",
				example: 'deploy',
				check: text => (path.test(text) ? undefined : `must be the name of a role, not '${text}'`)
			},
			mount: {
				kind: 'text',
				default: 'jwt',
				description: 'Where the JWT auth method is mounted.',
				check: text => (path.test(text) && !text.startsWith('auth/') ? undefined : `must be the mount without 'auth/' and slashes around it, not '${text}'`)
			},
			namespace: {
				kind: 'text',
				description: 'Namespace (OpenBao, Vault Enterprise, HCP).',
				advanced: true,
				check: text => (path.test(text.replace(/\/$/, '')) ? undefined : `must be a path such as 'team/ci', not '${text}'`)
			},
			'inline-auth': {
				kind: 'choice',
				options: ['auto', 'always', 'never'],
				default: 'auto',
				description: 'Read secrets with the identity itself, so that no token ever exists (OpenBao 2.4 and later): `auto` where it can be, `always` or fail, `never`.',
				advanced: true
			},
			'wrap-ttl': { kind: 'duration', description: 'Deliver the token, or each secret, as a single-use wrapping token that lives this long; who needs it unwraps it.', example: '60s', advanced: true },
			'client-certificate': { kind: 'text', description: 'Client certificate for mTLS, as PEM text or a path to a PEM file.', advanced: true },
			'client-key': { kind: 'secret', description: 'Its private key, as PEM text or a path to a PEM file.', advanced: true }
		};
		function inputs_problems(values, { env, references }) {
			const { 'inline-auth': inline, 'wrap-ttl': wrap, 'client-certificate': certificate, 'client-key': key, deliver } = values;
			const found = references.flatMap(referenceProblems);
			const onlySecrets = deliver.includes('none');
			if (inline === 'always' && !onlySecrets) found.push("input 'inline-auth' is 'always', so that no token exists, but 'deliver' asks for one; set 'deliver' to 'none'");
			if (wrap !== undefined && !onlySecrets && references.length > 0) found.push("input 'wrap-ttl' wraps the token or the secrets, not both: drop 'secrets', or set 'deliver' to 'none'");
			if (wrap !== undefined)
				found.push(
					...references.flatMap(({ lines }) => lines.filter(line => line.every || line.key !== undefined).map(({ source }) => `${source}: a wrapped secret has no fields yet; drop '#' and '*'`))
				);
			if ((certificate === undefined) !== (key === undefined)) found.push("inputs 'client-certificate' and 'client-key' belong together: give both");
			if (certificate !== undefined && pemOf(certificate, env) === undefined) found.push("input 'client-certificate' is neither PEM text nor a PEM file");
			if (key !== undefined && pemOf(key.reveal(), env) === undefined) found.push("input 'client-key' is neither PEM text nor a PEM file");
			return found;
		}
		function referenceProblems({ path: place, options, lines }) {
			const source = lines[0].source;
			if (!place.includes('/') || place.startsWith('/') || place.endsWith('/')) return [`${source}: the path must be a mount and a path below it, such as 'kv/app'`];
			if (options['version'] !== undefined && !/^\d{1,9}$/.test(options['version'])) return [`${source}: 'version' must be a number`];
			if (options['wrap-ttl'] !== undefined && (0, duration /* parseDuration */.E)(options['wrap-ttl']) === undefined) return [`${source}: 'wrap-ttl' must be a duration such as '60s'`];
			return [];
		}
		function clientTls({ 'client-certificate': certificate, 'client-key': key }, env) {
			if (certificate === undefined || key === undefined) return;
			return { cert: pemOf(certificate, env), key: new secret /* Secret */.z(pemOf(key.reveal(), env)) };
		}
		function pemOf(text, env) {
			if (text.includes('-----BEGIN ')) return text;
			const file = (0, external_node_path_.isAbsolute)(text) ? text : (0, external_node_path_.join)(env['GITHUB_WORKSPACE'] ?? process.cwd(), text);
			const content = (0, external_node_fs_.existsSync)(file) ? (0, external_node_fs_.readFileSync)(file, 'utf8') : '';
			return content.includes('-----BEGIN ') ? content : undefined;
		}
		// packages/exchange/vault/ask.ts
		const maxStandbyTries = 3;
		function ask_ask({ inputs, http, env }, { method = 'GET', path, headers = {}, body, query = {}, repeatable = true, expect = 'json' }) {
			const url = new URL(`v1/${path.split('/').map(encodeURIComponent).join('/')}`, inputs.url.href.replace(/\/*$/, '/'));
			for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
			let standby = 0;
			const tls = clientTls(inputs, env);
			return http.send({
				to: 'Vault',
				method,
				url,
				headers: { 'x-vault-request': 'true', ...(inputs.namespace === undefined ? {} : { 'x-vault-namespace': inputs.namespace }), ...headers },
				...(body === undefined ? {} : { body }),
				...(tls === undefined ? {} : { tls }),
				repeatable,
				expect,
				heals: answer => {
					if (answer.status === 412) return true;
					if (isInlineRefusal(answer)) return false;
					return isStandby(answer.status) || isSealed(answer) ? ++standby < maxStandbyTries : undefined;
				}
			});
		}
		function usable(answer) {
			const { status, tries } = answer;
			const detail = { receiver: { says: saysOf(answer) } };
			if (isSealed(answer)) throw new errors /* DaypassError */.gY('VAULT_SEALED', 'Vault is sealed', detail);
			if (isStandby(status)) throw new errors /* DaypassError */.gY('VAULT_STANDBY', `the address leads to a standby (HTTP ${status} in ${tries} tries)`, detail);
			if (status === 404 && /namespace not found/.test(answer.text)) throw new errors /* DaypassError */.gY('VAULT_NAMESPACE_UNKNOWN', 'the namespace does not exist', detail);
			if (status >= 500 && !isInlineRefusal(answer)) throw ask_unavailable(answer);
			if (status === 429 || status === 412) throw ask_unavailable(answer);
			return answer;
		}
		function ask_unavailable(answer) {
			return new errors /* DaypassError */.gY('VAULT_UNAVAILABLE', `Vault answered HTTP ${answer.status} through ${answer.tries} ${answer.tries === 1 ? 'try' : 'tries'}`, {
				receiver: { says: saysOf(answer) }
			});
		}
		function isInlineRefusal({ text }) {
			return /inline auth/.test(text);
		}
		function isStandby(status) {
			return status === 472 || status === 473;
		}
		function isSealed({ status, text }) {
			return status === 503 && /sealed/i.test(text);
		}
		function saysOf(answer) {
			const { errors = [] } = objectOf(answer);
			const all = Array.isArray(errors) ? errors.filter(error => typeof error === 'string') : [];
			return all.join('; ').replace(/\s+/g, ' ').trim().slice(0, 500) || `HTTP ${answer.status}`;
		}
		function lifeOf(value) {
			return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 1e10 ? value : undefined;
		}
		function objectOf(answer) {
			if (answer.status >= 300 && !answer.text.trimStart().startsWith('{')) return {};
			const value = answer.text === '' ? {} : answer.json();
			return (0, json /* isObject */.Gv)(value) ? value : {};
		}
		function bearer(token) {
			return { 'x-vault-token': token };
		}
		// packages/exchange/vault/refusals.ts
		const refusals_meanings = [
			{ text: /no audiences bound to the role/, as: 'VAULT_CLAIMS_REFUSED', says: "the role has no 'bound_audiences', but the identity token has an audience", claims: ['aud'] },
			{ text: /audience/, as: 'VAULT_CLAIMS_REFUSED', says: "the audience is none of the role's 'bound_audiences'", claims: ['aud'] },
			{ text: /invalid subject/, as: 'VAULT_CLAIMS_REFUSED', says: "the subject is not the role's 'bound_subject'", claims: ['sub'] },
			{ text: /claim "([^"]+)" is missing/, as: 'VAULT_CLAIMS_REFUSED', says: "the role binds the claim '$1', which the identity token does not have", claims: ['$1'] },
			{ text: /claim "([^"]+)" does not match/, as: 'VAULT_CLAIMS_REFUSED', says: "the claim '$1' matches no value that the role binds", claims: ['$1'] },
			{ text: /claim "([^"]+)" not found in token/, as: 'VAULT_CLAIMS_REFUSED', says: "the identity token has no claim '$1', which the role takes as 'user_claim'", claims: ['$1'] },
			{ text: /cel program|blocked authorization/, as: 'VAULT_CLAIMS_REFUSED', says: 'the CEL program of the role refused the claims', claims: ['sub', 'aud'] },
			{ text: /expir/, as: 'VAULT_TOKEN_REFUSED', says: 'the server holds the identity token for expired', claims: ['exp'], retry: 'remint' },
			{ text: /not before|not yet valid|issued at/, as: 'VAULT_TOKEN_REFUSED', says: 'the server holds the identity token for not yet valid', claims: ['nbf', 'iat'], retry: 'remint' },
			{ text: /invalid issuer/, as: 'VAULT_TOKEN_REFUSED', says: "the issuer is not the mount's 'bound_issuer'", claims: ['iss'] },
			{ text: /signature|malformed jwt|error validating token/, as: 'VAULT_TOKEN_REFUSED', says: 'the server cannot verify the signature of the identity token', claims: ['iss'] },
			{ text: /role "[^"]*" could not be found|missing role|oidc role_type/, as: 'VAULT_ROLE_REFUSED', says: 'the mount has no such role for JWT login' },
			{ text: /no handler for route|unsupported path|unsupported operation/, as: 'VAULT_LOGIN_DENIED', says: 'there is no JWT auth method on this mount' }
		];
		function loginRefusal(answer, { role, mount, namespace }) {
			const says = saysOf(answer);
			const found = refusals_meanings.find(({ text }) => text.test(says));
			const where = `role '${role ?? '(default)'}' on mount '${mount}'${namespace === undefined ? '' : ` in namespace '${namespace}'`}`;
			if (found === undefined) {
				const [as, why] = answer.status === 403 ? ['VAULT_LOGIN_DENIED', 'denied the login and does not say why'] : ['VAULT_REQUEST_REFUSED', `refused the login (HTTP ${answer.status})`];
				return new errors /* DaypassError */.gY(as, `Vault ${why}: ${where}`, { receiver: { says, claims: ['sub', 'aud'] } });
			}
			const named = found.text.exec(says)?.[1] ?? '';
			const claims = found.claims?.map(claim => claim.replace('$1', named.replace(/^\//, '')));
			const detail = { receiver: { says, ...(claims === undefined ? {} : { claims }) }, ...(found.retry === undefined ? {} : { retry: found.retry }) };
			return new errors /* DaypassError */.gY(found.as, `${found.says.replace('$1', named)} (${where})`, detail);
		}
		// packages/exchange/vault/login.ts
		function loginPath({ mount, role }) {
			return role?.startsWith('cel/') === true ? `auth/${mount}/cel/login` : `auth/${mount}/login`;
		}
		function loginBody({ role }, jwt) {
			return { ...(role === undefined ? {} : { role: role.replace(/^cel\//, '') }), jwt: jwt.reveal() };
		}
		async function logIn(asking) {
			const { inputs, token: identity, clock } = asking;
			const wrap = inputs['wrap-ttl'];
			const answer = usable(
				await ask_ask(asking, {
					method: 'POST',
					path: loginPath(inputs),
					body: new secret /* Secret */.z(JSON.stringify(loginBody(inputs, identity.raw))),
					...(wrap === undefined || !inputs.deliver.some(way => way !== 'none') ? {} : { headers: { 'x-vault-wrap-ttl': `${wrap}s` } }),
					repeatable: 'orphan'
				})
			);
			if (answer.status !== 200) throw loginRefusal(answer, inputs);
			const token = tokenOf(answer, clock.now());
			asking.onSecret(token.raw);
			if (token.kind === 'service') {
				const until = token.expiresAt ?? new Date(clock.now() + asking.maxTtlSeconds * 1000);
				asking.onHandle(handleOf('token', token.raw, inputs, until.getTime()));
			}
			if (token.expiresAt === undefined) throw login_invalid('no usable lifetime of the token');
			return shortened({ ...token, expiresAt: token.expiresAt }, asking);
		}
		function handleOf(kind, raw, { url, namespace }, expiresAt) {
			return { provider: 'vault', kind, endpoint: url.href, ...(namespace === undefined ? {} : { namespace }), raw, expiresAt };
		}
		function tokenOf(answer, now) {
			const { auth, wrap_info: wrapped } = objectOf(answer);
			const given = (0, json /* isObject */.Gv)(wrapped) ? wrapped : (0, json /* isObject */.Gv)(auth) ? auth : undefined;
			if (given === undefined) throw login_invalid("neither 'auth' nor 'wrap_info'");
			const isWrapped = given === wrapped;
			const raw = given[isWrapped ? 'token' : 'client_token'];
			const seconds = lifeOf(given[isWrapped ? 'ttl' : 'lease_duration']);
			if (typeof raw !== 'string' || !/^[\w.~+/=-]{8,8192}$/.test(raw)) throw login_invalid(`no usable '${isWrapped ? 'wrap_info.token' : 'auth.client_token'}'`);
			const policies = Array.isArray(given['policies']) ? given['policies'].filter(name => typeof name === 'string') : [];
			return {
				raw: new secret /* Secret */.z(raw),
				accessor: String(given[isWrapped ? 'wrapped_accessor' : 'accessor'] ?? ''),
				policies: policies.join(', '),
				expiresAt: seconds === undefined ? undefined : new Date(seconds === 0 ? 8.64e15 : now + seconds * 1000),
				kind: isWrapped ? 'wrapping' : given['token_type'] === 'batch' ? 'batch' : 'service',
				uses: Number(given['num_uses'] ?? 0) || 0,
				renewable: given['renewable'] === true,
				orphans: answer.orphans
			};
		}
		async function shortened(token, asking) {
			const { clock, ttlSeconds, maxTtlSeconds } = asking;
			const wanted = ttlSeconds ?? maxTtlSeconds;
			const seconds = (token.expiresAt.getTime() - clock.now()) / 1000;
			if (token.kind !== 'service' || seconds <= wanted + 1 || !token.renewable || token.uses > 0) return token;
			const answer = usable(await ask_ask(asking, { method: 'POST', path: 'auth/token/renew-self', headers: bearer(token.raw), body: JSON.stringify({ increment: `${wanted}s` }) }));
			const { auth } = objectOf(answer);
			const life = (0, json /* isObject */.Gv)(auth) ? lifeOf(auth['lease_duration']) : undefined;
			return answer.status !== 200 || life === undefined ? token : { ...token, expiresAt: new Date(clock.now() + life * 1000) };
		}
		async function revocability(token, server) {
			if (token.kind === 'batch') return { can: 'no', why: 'batch tokens cannot be revoked' };
			if (token.kind === 'wrapping') return { can: 'no', why: 'the token is inside a wrapping token that only its reader can open' };
			if (token.uses > 0) return { can: 'unknown', why: `the token has ${token.uses} uses, and post needs one` };
			const path = 'auth/token/revoke-self';
			const answer = usable(await ask_ask(server, { method: 'POST', path: 'sys/capabilities-self', headers: bearer(token.raw), body: JSON.stringify({ paths: [path] }) }));
			const body = objectOf(answer);
			const data = (0, json /* isObject */.Gv)(body['data']) ? body['data'] : body;
			const capabilities = data[path] ?? data['capabilities'];
			if (answer.status !== 200 || !Array.isArray(capabilities)) return { can: 'unknown', why: 'the token may not ask for its own capabilities' };
			if (capabilities.some(one => one === 'update' || one === 'root' || one === 'sudo')) return { can: 'yes', why: `${path} is allowed` };
			return { can: 'no', why: `the policies of the role do not allow ${path}` };
		}
		function login_invalid(lacks) {
			return new errors /* DaypassError */.gY('VAULT_ANSWER_INVALID', `the answer of Vault has ${lacks}`);
		}
		// packages/exchange/vault/inline.ts
		const maxReads = 5;
		function inlineHeaders({ inputs, token }) {
			const parameters = Object.entries(loginBody(inputs, token.raw)).map(([key, value]) => [
				`x-vault-inline-auth-parameter-${key}`,
				new secret /* Secret */.z(Buffer.from(JSON.stringify({ key, value })).toString('base64url'))
			]);
			return { 'x-vault-inline-auth-path': loginPath(inputs), ...Object.fromEntries(parameters) };
		}
		const leased = /\/(creds|sts|token|key|issue|sign|generate|roleset|static-account)(\/|$)/;
		async function readsInline(asking, references) {
			const { 'inline-auth': wanted, deliver } = asking.inputs;
			if (wanted !== 'auto') return wanted === 'always';
			const simple = deliver.includes('none') && references.length <= maxReads && references.every(({ write, path }) => !write && !leased.test(path));
			return simple && knowsInline(asking);
		}
		async function knowsInline(asking) {
			const server = { ...asking, inputs: { ...asking.inputs, namespace: undefined } };
			const { version = '', ...others } = objectOf(await ask_ask(server, { path: 'sys/health', query: { standbyok: 'true', perfstandbyok: 'true' } }));
			const [, major = 0, minor = 0] = /^(\d+)\.(\d+)\./.exec(String(version))?.map(Number) ?? [];
			return !('enterprise' in others) && (major > 2 || (major === 2 && minor >= 4));
		}
		// packages/exchange/vault/mounts.ts
		async function mountOf(path, server, mounts) {
			for (const known of mounts.values()) if (path.startsWith(known.path)) return known;
			if (server.auth?.['x-vault-token'] === undefined) return;
			const answer = usable(await ask_ask(server, { path: `sys/internal/ui/mounts/${path}`, headers: server.auth }));
			const { data } = objectOf(answer);
			if (answer.status !== 200 || !(0, json /* isObject */.Gv)(data) || typeof data['path'] !== 'string') return;
			const version = (0, json /* isObject */.Gv)(data['options']) ? Number(data['options']['version'] ?? 1) : 1;
			const mount = { path: data['path'], engine: String(data['type']), version };
			mounts.set(mount.path, mount);
			return mount;
		}
		// packages/exchange/vault/read.later.ts
		async function readPath(reference, reading) {
			const mount = await mountOf(reference.path, reading, reading.mounts);
			const found = mount === undefined && !reference.write ? await search(reference, reading) : { answer: await read_later_request(reference, mount, reading), mount };
			if (found.answer.status !== 200) throw read_later_refusal(found.answer, reference, reading);
			return answerOf(await unwrapped(found.answer, reference, reading), found.mount, reference, reading);
		}
		async function search(reference, reading) {
			let refused;
			for (const mount of [...guesses(reference.path), undefined]) {
				const answer = await read_later_request(reference, mount, reading);
				if (answer.status !== 403 && answer.status !== 404) return { answer, mount };
				if (refused === undefined || (refused.status === 403 && answer.status === 404 && !/versioned K\/V/.test(answer.text))) refused = answer;
			}
			return { answer: refused, mount: undefined };
		}
		const maxGuesses = 3;
		function guesses(path) {
			const parts = path.split('/');
			const ends = parts.slice(0, -1).slice(0, maxGuesses);
			return ends.map((_, index) => ({ path: `${parts.slice(0, index + 1).join('/')}/`, engine: 'kv', version: 2 }));
		}
		async function read_later_request({ path, options, write }, mount, reading) {
			const { version, 'wrap-ttl': unwrap, ...others } = options;
			const wrap = reading.inputs['wrap-ttl'] ?? (unwrap === undefined ? undefined : (0, duration /* parseDuration */.E)(unwrap));
			const kv2 = mount?.engine === 'kv' && mount.version === 2;
			const place = kv2 ? `${mount.path}data/${path.slice(mount.path.length)}` : path;
			const headers = { ...reading.auth, ...(wrap === undefined ? {} : { 'x-vault-wrap-ttl': `${wrap}s` }) };
			if (write) return usable(await ask_ask(reading, { method: 'POST', path: place, headers, body: JSON.stringify(others), repeatable: 'orphan' }));
			const query = { ...others, ...(version === undefined ? {} : { version }) };
			return usable(await ask_ask(reading, { path: place, headers, query, repeatable: mount?.engine === 'kv' ? true : 'orphan' }));
		}
		async function unwrapped(answer, { options, lines }, reading) {
			const body = objectOf(answer);
			const { wrap_info: wrap } = body;
			if (options['wrap-ttl'] === undefined || reading.inputs['wrap-ttl'] !== undefined || !(0, json /* isObject */.Gv)(wrap)) return body;
			const opened = usable(await ask_ask(reading, { method: 'POST', path: 'sys/wrapping/unwrap', headers: { 'x-vault-token': new secret /* Secret */.z(String(wrap['token'])) }, repeatable: false }));
			if (opened.status !== 200) throw new errors /* DaypassError */.gY('VAULT_WRAPPING', `${lines[0].source}: the wrapped answer could not be unwrapped`, { receiver: { says: saysOf(opened) } });
			return objectOf(opened);
		}
		const longestLeaseSeconds = 32 * 86_400;
		function answerOf(body, mount, reference, reading) {
			const { data, wrap_info: wrap, lease_id: lease, lease_duration: seconds } = body;
			if ((0, json /* isObject */.Gv)(wrap)) return { value: String(wrap['token']), facts: { wrapped: String(wrap['creation_path'] ?? '') } };
			if (!(0, json /* isObject */.Gv)(data)) throw login_invalid(`no 'data' at '${reference.path}'`);
			if (mount?.engine === 'kv' && mount.version === 2) {
				if (!(0, json /* isObject */.Gv)(data['data'])) throw missing(reference, 'this version was deleted');
				const version = (0, json /* isObject */.Gv)(data['metadata']) ? String(data['metadata']['version'] ?? '') : '';
				return { value: data['data'], facts: { version } };
			}
			if ((0, json /* isObject */.Gv)(data['data']) && (0, json /* isObject */.Gv)(data['metadata']) && reference.path.includes('/data/')) throw missing(reference, withoutData);
			if (typeof lease !== 'string' || lease === '') return { value: data, facts: {} };
			const life = lifeOf(seconds);
			const handle = reading.leaseHandle?.(lease, reading.clock.now() + (life ?? longestLeaseSeconds) * 1000);
			return { value: data, ...(life === undefined ? {} : { expiresAt: new Date(reading.clock.now() + life * 1000) }), facts: { lease }, ...(handle === undefined ? {} : { handle }) };
		}
		function read_later_refusal(answer, reference, reading) {
			const says = saysOf(answer);
			const detail = { receiver: { says } };
			const source = reference.lines[0].source;
			if (/inline auth/.test(says)) return new errors /* DaypassError */.gY('VAULT_INLINE_REFUSED', `${source}: '${reference.path}' cannot be read with inline authentication`, detail);
			if (answer.headers['x-vault-inline-auth-failed'] === 'true') return loginRefusal(answer, reading.inputs);
			if (answer.status === 403 && reading.auth?.['x-vault-token'] === undefined && !says.startsWith('1 error'))
				return new errors /* DaypassError */.gY('VAULT_INLINE_REFUSED', `${source}: the server does not know inline authentication, or denied it`, detail);
			if (answer.status === 403) return new errors /* DaypassError */.gY('VAULT_SECRET_DENIED', `${source}: the role may not ${reference.write ? 'write to' : 'read'} '${reference.path}'`, detail);
			if (answer.status === 404) return missing(reference, reference.path.includes('/data/') ? withoutData : undefined);
			return new errors /* DaypassError */.gY('VAULT_SECRET_REFUSED', `${source}: Vault refused (HTTP ${answer.status})`, detail);
		}
		const withoutData = "leave out 'data/': daypass adds it for KV version 2";
		function missing({ path, lines }, why) {
			return new errors /* DaypassError */.gY('VAULT_SECRET_MISSING', `${lines[0].source}: there is nothing at '${path}'${why === undefined ? '' : ` (${why})`}`);
		}
		// packages/exchange/vault/index.ts
		const vault_outputs = {
			token: { description: 'The token, with `deliver: outputs`; with `wrap-ttl` the wrapping token.', secret: true },
			accessor: { description: "The token's accessor, which joins the job with the server's audit log." },
			'expires-at': { description: 'When the token expires, ISO 8601; empty when no token exists.' },
			'credentials-file': { description: 'Path of the 0600 token file, with `deliver: file`.' }
		};
		const ways = new WeakMap();
		const vault_provider = defineProvider({
			id: 'vault',
			title: 'Vault and OpenBao',
			description: "Trade the job's identity for a Vault or OpenBao token, or read secrets with no token at all.",
			inputs: inputs_inputs,
			outputs: vault_outputs,
			delivers: ['none', 'env', 'outputs', 'file'],
			delivery: {
				env: '`VAULT_ADDR`, `VAULT_TOKEN`, and `VAULT_NAMESPACE` where one is given',
				outputs: '`token`',
				file: 'a 0600 file, path in `credentials-file`; `VAULT_ADDR` and `VAULT_NAMESPACE` as variables'
			},
			store: 'Vault',
			problems: inputs_problems,
			audience: ({ audience, url }) => audience ?? url.origin,
			endpoint: ({ url }) => url,
			async exchange(request) {
				const mounts = new Map();
				if (await readsInline(request, request.references)) {
					const grant = inlineGrant(request);
					ways.set(grant, { token: undefined, mounts });
					return grant;
				}
				const token = await logIn(request);
				const grant = tokenGrant(token, await revocability(token, request), request.inputs);
				ways.set(grant, { token, mounts });
				return grant;
			},
			read(grant, reference, request) {
				const { token, mounts } = ways.get(grant);
				const auth = token === undefined ? inlineHeaders(request) : bearer(token.raw);
				const livesOn = token !== undefined && grant.revocable.can !== 'yes';
				return readPath(reference, { ...request, auth, mounts, leaseHandle: livesOn ? leaseHandle(token, request) : undefined });
			},
			revoke
		});
		function inlineGrant({ inputs: { url }, token }) {
			return {
				values: { 'expires-at': '', accessor: '' },
				expiresAt: undefined,
				env: { VAULT_ADDR: url.href },
				revocable: { can: 'no', why: 'no token exists' },
				facts: { subject: String(token.claims['sub']) },
				orphans: 0
			};
		}
		function tokenGrant(token, revocable, { url, namespace }) {
			const place = { VAULT_ADDR: url.href.replace(/\/$/, ''), ...(namespace === undefined ? {} : { VAULT_NAMESPACE: namespace }) };
			const until = token.expiresAt.toISOString();
			return {
				values: { token: token.raw, accessor: token.accessor, 'expires-at': until },
				expiresAt: token.expiresAt,
				env: { ...place, VAULT_TOKEN: token.raw },
				file: { name: 'vault-token', content: token.raw, env: place },
				revocable,
				facts: {
					...(token.accessor === '' ? {} : { accessor: token.accessor }),
					...(token.policies === '' ? {} : { policies: token.policies }),
					...(token.kind === 'service' ? {} : { kind: token.kind })
				},
				orphans: token.orphans
			};
		}
		function leaseHandle({ raw }, { inputs }) {
			return (leaseId, expiresAt) => ({ ...handleOf('lease', raw, inputs, expiresAt), leaseId });
		}
		async function revoke({ kind, raw, leaseId, namespace }, server) {
			const there = { ...server, inputs: { ...server.inputs, namespace } };
			const lease = kind === 'lease' ? { path: 'sys/leases/revoke', body: JSON.stringify({ lease_id: leaseId, sync: true }) } : { path: 'auth/token/revoke-self' };
			const answer = await ask_ask(there, { method: 'POST', ...lease, headers: bearer(raw), expect: 'any' });
			const says = saysOf(answer);
			if (answer.status === 204) return { outcome: 'revoked', says: 'HTTP 204' };
			if (/invalid token|bad token|invalid lease|lease not found/.test(says)) return { outcome: 'gone', says };
			return { outcome: /batch tokens/.test(says) ? 'unsupported' : 'unknown', says };
		}
		// packages/exchange/providers.gen.ts
		const providers = [provider, token_provider, vault_provider];
		var cli_flags = __webpack_require__(44);
		var core_text = __webpack_require__(150);
		var external_node_net_ = __webpack_require__(30);
		// packages/core/http/proxy.ts
		function proxyFor(url, { env, httpsProxy, noProxy }) {
			const proxy = httpsProxy ?? (env['https_proxy'] || env['HTTPS_PROXY']);
			if (proxy === undefined || proxy === '' || url.protocol !== 'https:' || (0, core_url /* isLoopback */.U9)(url)) return;
			if (isExempt(url, noProxy ?? (env['no_proxy'] || env['NO_PROXY'] || ''))) return;
			const text = proxy.includes('://') ? proxy : `http://${proxy}`;
			if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) throw new errors /* DaypassError */.gY('HTTP_PROXY', "the proxy's address is not an http or https URL");
			return new URL(text);
		}
		function isExempt(url, noProxy) {
			const host = url.hostname.replace(/^\[|\]$/g, '').toLowerCase();
			const port = url.port || (url.protocol === 'https:' ? '443' : '80');
			return noProxy
				.split(/[\s,]+/)
				.filter(Boolean)
				.some(entry => matches(entry.toLowerCase(), host, port));
		}
		function matches(entry, host, port) {
			if (entry === '*') return true;
			const [, name = '', ofPort] = /^(\[[^\]]+\]|[^:]+|.*:.*:.*?)(?::(\d+))?$/.exec(entry) ?? [];
			if (ofPort !== undefined && ofPort !== port) return false;
			const bare = name
				.replace(/^\[|\]$/g, '')
				.replace(/^\*?\./, '')
				.replace(/\.$/, '');
			if (bare.includes('/')) return (0, external_node_net_.isIP)(host) > 0 && inRange(bare, host);
			if ((0, external_node_net_.isIP)(bare) > 0 || (0, external_node_net_.isIP)(host) > 0) return sameAddress(bare, host);
			return bare !== '' && (host === bare || host.endsWith(`.${bare}`));
		}
		function inRange(range, address) {
			const [network = '', bits = ''] = range.split('/');
			const family = (0, external_node_net_.isIP)(network);
			if (family === 0 || !/^\d+$/.test(bits) || Number(bits) > (family === 4 ? 32 : 128)) return false;
			const list = new external_node_net_.BlockList();
			list.addSubnet(network, Number(bits), family === 4 ? 'ipv4' : 'ipv6');
			return list.check(address, (0, external_node_net_.isIP)(address) === 4 ? 'ipv4' : 'ipv6');
		}
		function sameAddress(a, b) {
			if ((0, external_node_net_.isIP)(a) === 0 || (0, external_node_net_.isIP)(a) !== (0, external_node_net_.isIP)(b)) return false;
			const list = new external_node_net_.BlockList();
			list.addAddress(a, (0, external_node_net_.isIP)(a) === 4 ? 'ipv4' : 'ipv6');
			return list.check(b, (0, external_node_net_.isIP)(b) === 4 ? 'ipv4' : 'ipv6');
		}
		var failure = __webpack_require__(657);
		// packages/core/clock.ts
		function clock_createClock(host) {
			let skewMs = 0;
			return {
				now: () => host.now() - skewMs,
				get skewMs() {
					return skewMs;
				},
				observe(dateHeader, roundTripMs) {
					const server = dateHeader === undefined ? Number.NaN : Date.parse(dateHeader);
					if (Number.isNaN(server)) return;
					const measured = host.now() - roundTripMs / 2 - (server + 500);
					skewMs = Math.abs(measured) > 2_000 + roundTripMs ? Math.round(measured) : 0;
				}
			};
		}
		// packages/core/deadline.ts
		function deadline_createDeadline(host, milliseconds, parent) {
			const end = host.monotonic() + milliseconds;
			const over = new AbortController();
			const reason = new errors /* DaypassError */.gY('HTTP_OUT_OF_TIME', `the time of ${(0, duration /* formatDuration */.a)(milliseconds / 1000)} was used up`);
			if (Number.isFinite(milliseconds)) setTimeout(() => over.abort(reason), Math.min(milliseconds, 2 ** 31 - 1)).unref();
			return { signal: parent === undefined ? over.signal : AbortSignal.any([over.signal, parent]), remainingMs: () => Math.max(0, end - host.monotonic()) };
		}
		var external_node_dns_ = __webpack_require__(610);
		var external_node_http_ = __webpack_require__(67);
		var external_node_https_ = __webpack_require__(708);
		var external_node_tls_ = __webpack_require__(692);
		// packages/core/http/attempt.ts
		class LostTry extends Error {
			sent;
			constructor(cause, sent) {
				super('no whole answer', { cause });
				this.sent = sent;
			}
		}
		const racing = { autoSelectFamily: true, autoSelectFamilyAttemptTimeout: 2_500 };
		const defaultMaxBytes = 1024 * 1024;
		async function attempt(request, route, milliseconds, signal) {
			const timer = new AbortController();
			const timeout = setTimeout(() => timer.abort(broken('ESLOW')), milliseconds);
			const both = AbortSignal.any([signal, timer.signal]);
			try {
				const socket = route.proxy === undefined ? undefined : await tunnel(request, route.proxy, route, both);
				return await exchange(request, route, socket, both);
			} finally {
				clearTimeout(timeout);
			}
		}
		function exchange(request, route, tunnelled, signal) {
			return new Promise((resolve, reject) => {
				let finished = false;
				const secure = request.url.protocol === 'https:';
				const body = request.body === undefined ? undefined : Buffer.from((0, secret /* reveal */._)(request.body));
				const sending = (secure ? external_node_https_ : external_node_http_).request(request.url, {
					method: request.method,
					headers: headersOf(request, body, route.userAgent),
					...(secure ? { secureContext: route.secureContext(), rejectUnauthorized: true, minVersion: 'TLSv1.2' } : {}),
					...(tunnelled === undefined ? { agent: false, lookup: guardedLookup, ...racing } : { createConnection: () => tunnelled })
				});
				const lose = cause => {
					signal.removeEventListener('abort', onAbort);
					sending.destroy();
					reject(cause instanceof errors /* DaypassError */.gY ? cause : new LostTry(cause, finished));
				};
				const onAbort = () => lose(signal.reason);
				sending.on('error', lose);
				if (signal.aborted) return onAbort();
				signal.addEventListener('abort', onAbort, { once: true });
				sending.on('finish', () => (finished = true));
				sending.on('response', answer => {
					readBody(answer, request.maxBytes ?? defaultMaxBytes, request.to).then(text => {
						signal.removeEventListener('abort', onAbort);
						resolve({ status: answer.statusCode ?? 0, headers: flat(answer.headers), text });
					}, lose);
				});
				sending.end(body);
			});
		}
		function readBody(answer, maxBytes, to) {
			return new Promise((resolve, reject) => {
				const chunks = [];
				let size = 0;
				const encoding = answer.headers['content-encoding'] ?? 'identity';
				if (encoding !== 'identity') return reject(broken('ECUT', `the answer is encoded as ${encoding.slice(0, 20)}, which was not asked for`));
				answer.on('data', chunk => {
					size += chunk.length;
					if (size > maxBytes) reject(new errors /* DaypassError */.gY('HTTP_TOO_LARGE', `the answer of ${to} is larger than ${maxBytes} bytes`));
					else chunks.push(chunk);
				});
				answer.on('end', () => (answer.complete ? resolve(Buffer.concat(chunks).toString('utf8')) : reject(broken('ECUT'))));
				answer.on('error', error => reject(error.code === 'ECONNRESET' ? broken('ECUT') : error));
				answer.on('close', () => reject(broken('ECUT')));
			});
		}
		function tunnel(request, proxy, route, signal) {
			return new Promise((resolve, reject) => {
				const target = `${request.url.hostname}:${request.url.port || '443'}`;
				const user = proxy.username === '' ? undefined : Buffer.from(`${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`);
				const secure = proxy.protocol === 'https:';
				const connecting = (secure ? external_node_https_ : external_node_http_).request({
					host: proxy.hostname.replace(/^\[|\]$/g, ''),
					port: proxy.port || (secure ? 443 : 80),
					method: 'CONNECT',
					path: target,
					headers: { host: target, ...(user === undefined ? {} : { 'proxy-authorization': `Basic ${user.toString('base64')}` }) },
					agent: false,
					lookup: guardedLookup,
					...racing,
					...(secure ? { secureContext: route.secureContext(), rejectUnauthorized: true } : {}),
					signal
				});
				const fail = cause => reject(cause instanceof errors /* DaypassError */.gY ? cause : new LostTry(cause, false));
				connecting.on('error', error => fail(signal.aborted ? signal.reason : error));
				connecting.on('response', answer => {
					connecting.destroy();
					fail(broken('ECUT', `the proxy answered ${answer.statusCode ?? 0} instead of connecting`));
				});
				connecting.on('connect', ({ statusCode = 0 }, socket) => {
					if (statusCode !== 200) {
						socket.destroy();
						const refusal = `the proxy '${proxy.host}' refused to connect to ${target} (HTTP ${statusCode})`;
						return fail(statusCode >= 500 ? broken('ECUT', refusal) : new errors /* DaypassError */.gY('HTTP_PROXY', refusal));
					}
					const secured = external_node_tls_.connect({ socket, servername: request.url.hostname, secureContext: route.secureContext(), rejectUnauthorized: true, minVersion: 'TLSv1.2' });
					secured.once('secureConnect', () => resolve(secured));
					secured.once('error', fail);
					signal.addEventListener('abort', () => secured.destroy(signal.reason), { once: true });
				});
				connecting.end();
			});
		}
		const guardedLookup = (hostname, options, callback) => {
			(0, external_node_dns_.lookup)(hostname, { ...options, all: true }, (error, addresses) => {
				if (error) return callback(error, '', 0);
				const local = (0, core_url /* isLoopback */.U9)(new URL(`http://${hostname}`));
				const wrong = addresses.find(
					({ address }) => (0, core_url /* isForbiddenAddress */.KV)(address) || (local && !(0, core_url /* isLoopback */.U9)(new URL(`http://${address.includes(':') ? `[${address}]` : address}`)))
				);
				if (wrong !== undefined) return callback(new errors /* DaypassError */.gY('HTTP_ENDPOINT', `the name '${hostname}' resolves to '${wrong.address}', which no token may be sent to`), '', 0);
				if (options.all === true) callback(null, addresses);
				else callback(null, addresses[0].address, addresses[0].family);
			});
		};
		function headersOf(request, body, userAgent) {
			const given = Object.entries(request.headers ?? {}).map(([name, value]) => [name, (0, secret /* reveal */._)(value)]);
			return { 'user-agent': userAgent, 'accept-encoding': 'identity', ...(body === undefined ? {} : { 'content-length': String(body.length) }), ...Object.fromEntries(given) };
		}
		function flat(headers) {
			return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]));
		}
		function broken(code, message = code) {
			return Object.assign(new Error(message), message === code ? { code } : {});
		}
		// packages/core/http/authorities.ts
		const bundles = ['/etc/ssl/certs/ca-certificates.crt', '/etc/pki/tls/certs/ca-bundle.crt', '/etc/ssl/ca-bundle.pem', '/etc/ssl/cert.pem'];
		function trustAll(env, given, client) {
			const ca = [...external_node_tls_.rootCertificates, ...systemAuthorities(), ...fileOf(env['NODE_EXTRA_CA_CERTS']), ...split(given ?? '')];
			const own = client === undefined ? {} : { cert: client.cert, key: client.key.reveal() };
			return external_node_tls_.createSecureContext({ ca: [...new Set(ca)], minVersion: 'TLSv1.2', ...own });
		}
		function systemAuthorities() {
			const { getCACertificates } = external_node_tls_;
			return getCACertificates === undefined ? fileOf(bundles.find(external_node_fs_.existsSync)) : getCACertificates('system');
		}
		function fileOf(path) {
			return path !== undefined && (0, external_node_fs_.existsSync)(path) ? split((0, external_node_fs_.readFileSync)(path, 'utf8')) : [];
		}
		function split(pem) {
			return pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
		}
		// packages/core/http/causes.ts
		const words = {
			ECONNRESET: 'the connection was reset',
			ECONNREFUSED: 'the connection was refused',
			ECONNABORTED: 'the connection was aborted',
			EPIPE: 'the connection was closed',
			ENOTFOUND: 'the name cannot be resolved',
			EAI_AGAIN: 'the name server did not answer',
			ETIMEDOUT: 'no connection could be made in time',
			EHOSTUNREACH: 'the host cannot be reached',
			ENETUNREACH: 'the network cannot be reached',
			ECUT: 'the answer was cut off',
			ESLOW: 'no whole answer came in time'
		};
		function readableCause(error) {
			if (error instanceof AggregateError && error.errors.length > 0) return error.errors.map(readableCause).join('; ');
			const { code, address, port, message } = error;
			const what = (code === undefined ? undefined : words[code]) ?? (message || code || 'unknown error');
			return address === undefined ? what : `${what} (${address}${port === undefined ? '' : ` port ${port}`})`;
		}
		const certificateCodes = /^(CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|ERR_TLS_CERT|HOSTNAME_MISMATCH|INVALID_CA|PATH_LENGTH)/;
		function finalCause(error, to, host) {
			if (error instanceof errors /* DaypassError */.gY) return error;
			const { code = '', message } = error;
			if (certificateCodes.test(code))
				return new errors /* DaypassError */.gY('HTTP_TLS', `the certificate of ${to} (${host}) is not trusted: ${message}`, {
					fix: "give the authority that signed it in 'ca-certificate', or have the certificate mended"
				});
			if (code === 'EPROTO' || code.startsWith('ERR_SSL') || code === 'ERR_TLS_PROTOCOL_VERSION_CONFLICT')
				return new errors /* DaypassError */.gY('HTTP_TLS', `${to} (${host}) speaks no TLS that is safe to use (1.2 at least): ${message.split(':').at(-1)?.trim() || code}`);
			return;
		}
		// packages/core/http/retry.ts
		const retryable = new Set([408, 425, 429]);
		const baseMs = 250;
		const capMs = 5_000;
		function canHeal(status) {
			return retryable.has(status) || (status >= 500 && status !== 501 && status !== 505);
		}
		function backoffMs(tries, random) {
			return random() * Math.min(capMs, baseMs * 2 ** tries);
		}
		function retryAfterMs(header, nowMs) {
			if (header === undefined) return;
			const text = header.trim();
			if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
			if (!/^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(text)) return;
			const wait = Date.parse(text) - nowMs;
			return wait > 0 ? wait : undefined;
		}
		// packages/core/http/open.ts
		const defaultTryMs = [10_000, 20_000, 30_000];
		const defaultMaxTries = 8;
		const maxNameTries = 3;
		const maxUnexpected = 2;
		const progressMs = 15_000;
		function openHttp(settings) {
			const contexts = new Map();
			const secureContext = tls => () => {
				const known = contexts.get(tls?.key) ?? trustAll(settings.host.env, settings.ca, tls);
				contexts.set(tls?.key, known);
				return known;
			};
			const within = deadline => ({ within, send: request => send(request, { ...settings, deadline }, secureContext(request.tls)) });
			return within(settings.deadline);
		}
		async function send(request, settings, secureContext) {
			const { host, clock, deadline } = settings;
			const problem = (0, core_url /* endpointProblem */.$Q)(request.url.href);
			if (problem !== undefined) throw new errors /* DaypassError */.gY('HTTP_ENDPOINT', `the address of ${request.to} ${problem}`);
			const route = { proxy: proxyFor(request.url, { env: host.env, ...settings }), secureContext, userAgent: settings.userAgent };
			const tryMs = settings.tryMs ?? defaultTryMs;
			const name = `${request.to} (${request.url.host})`;
			const started = host.monotonic();
			let last = `${name} gave no whole answer`;
			let orphans = 0;
			let unexpected = 0;
			for (let tries = 1; ; tries++) {
				const limit = Math.min(tryMs[Math.min(tries, tryMs.length) - 1], deadline.remainingMs());
				const begun = host.monotonic();
				let wait;
				let failure;
				let lasts = request.maxTries ?? defaultMaxTries;
				try {
					const raw = await (host.attempt ?? attempt)(request, route, limit, deadline.signal);
					clock.observe(raw.headers['date'], host.monotonic() - begun);
					const answer = open_answerOf(raw, request, tries, orphans);
					refuseRedirect(answer, request);
					const wrong = raw.status < 300 ? unexpectedKind(answer, request) : undefined;
					if (wrong === undefined) {
						if (raw.status < 400 || !(request.heals?.(answer) ?? canHeal(raw.status)) || tries >= lasts) return answer;
						wait = retryAfterMs(raw.headers['retry-after'], clock.now());
						if (wait !== undefined && wait > deadline.remainingMs()) throw tooLong(request, raw.status, wait, deadline);
						if (deadline.remainingMs() === 0) return answer;
						failure = new errors /* DaypassError */.gY('HTTP_UNREACHABLE', `${request.to} answered HTTP ${raw.status}`);
					} else {
						failure = new errors /* DaypassError */.gY('HTTP_NOT_EXPECTED', `something answered that is not ${name}: ${wrong}`);
						lasts = ++unexpected < maxUnexpected ? lasts : 0;
						if (request.repeatable === false) lasts = 0;
					}
				} catch (error) {
					if (deadline.signal.aborted) throw overdue(deadline.signal.reason, last, tries);
					if (!(error instanceof LostTry)) throw error;
					const final = finalCause(error.cause, request.to, request.url.host);
					if (final !== undefined) throw final;
					if (error.sent && request.repeatable === false) lasts = 0;
					if (error.sent && request.repeatable === 'orphan') orphans++;
					if (error.cause.code === 'ENOTFOUND') lasts = Math.min(lasts, maxNameTries);
					failure = new errors /* DaypassError */.gY('HTTP_UNREACHABLE', `${name} could not be reached: ${readableCause(error.cause)}`, { cause: error.cause });
				}
				if (tries >= lasts) throw told(failure, tries, host.monotonic() - started);
				last = failure.message;
				await pause(wait ?? Math.min(backoffMs(tries, host.random), deadline.remainingMs()), settings, request.to).catch(reason => {
					throw overdue(reason, last, tries);
				});
			}
		}
		function open_answerOf(raw, request, tries, orphans) {
			return {
				...raw,
				tries,
				orphans,
				json() {
					try {
						return (0, json /* parseJson */.qF)(raw.text);
					} catch (error) {
						const why = error instanceof SyntaxError && /^(nested|holds)/.test(error.message) ? error.message : 'it does not parse';
						throw new errors /* DaypassError */.gY('HTTP_NOT_JSON', `the answer of ${request.to} is not usable JSON: ${why}`);
					}
				}
			};
		}
		function refuseRedirect({ status, headers }, request) {
			if (status < 300 || status >= 400) return;
			const target = headers['location'] ?? '';
			const where = URL.canParse(target, request.url.href) ? new URL(target, request.url.href).host : 'nowhere';
			throw new errors /* DaypassError */.gY('HTTP_REDIRECT', `${request.to} (${request.url.host}) redirected to '${where}' (HTTP ${status}); not followed`);
		}
		function unexpectedKind({ status, text }, { expect = 'json' }) {
			if (expect === 'any' || (status === 204 && expect === 'json' && text === '')) return expect === 'any' ? undefined : 'an empty answer (HTTP 204)';
			const start = text.trimStart().slice(0, 1);
			if (start === '') return 'an empty answer';
			if (expect === 'json') return start === '{' || start === '[' ? undefined : 'no JSON';
			return start === '<' && !/^\s*<(!doctype\s+html|html)/i.test(text) ? undefined : start === '{' ? undefined : 'no XML';
		}
		function tooLong(request, status, wait, deadline) {
			const asked = (0, duration /* formatDuration */.a)(wait / 1000);
			return new errors /* DaypassError */.gY(
				'HTTP_RETRY_LATER',
				`${request.to} (HTTP ${status}) asks to wait ${asked}, and ${(0, duration /* formatDuration */.a)(deadline.remainingMs() / 1000)} are left of 'timeout'`,
				{ fix: `raise 'timeout' above ${asked}, or run fewer jobs at once` }
			);
		}
		function overdue(reason, last, tries) {
			if (!(reason instanceof errors /* DaypassError */.gY) || reason.code !== 'HTTP_OUT_OF_TIME') return reason;
			return new errors /* DaypassError */.gY(reason.code, `${last}; ${reason.message} in ${tries} ${tries === 1 ? 'try' : 'tries'}`);
		}
		function told(failure, tries, milliseconds) {
			if (tries === 1) return failure;
			return new errors /* DaypassError */.gY(failure.code, `${failure.message} (${tries} tries in ${Math.max(1, Math.round(milliseconds / 1000))} s)`, failure.detail);
		}
		async function pause(milliseconds, { host, deadline, onProgress }, to) {
			for (let left = milliseconds; left > 0; left -= progressMs) {
				if (left > progressMs || milliseconds >= progressMs) onProgress?.(`waiting ${(0, duration /* formatDuration */.a)(left / 1000)} more, as ${to} asked`);
				await host.sleep(Math.min(left, progressMs), deadline.signal);
			}
		}
		var version_gen = __webpack_require__(552);
		// packages/credentials/obtain.ts
		function transport(settings, host, clock, deadline, job) {
			const { 'https-proxy': httpsProxy, 'no-proxy': noProxy } = settings.shared;
			return openHttp({
				host,
				clock,
				deadline,
				userAgent: `daypass/${version_gen /* version */.r} (${job.platform})`,
				onProgress: text => job.emit({ kind: 'line', text }),
				...(settings.ca === undefined ? {} : { ca: settings.ca }),
				...(httpsProxy === undefined ? {} : { httpsProxy }),
				...(noProxy === undefined ? {} : { noProxy })
			});
		}
		function obtain_lifetime({ shared }) {
			return { ttlSeconds: shared.ttl, maxTtlSeconds: shared['max-ttl'] ?? Number.MAX_SAFE_INTEGER };
		}
		// packages/credentials/revoke.ts
		async function revoke_giveBack(giving) {
			const left = [];
			for (const handle of [...giving.handles].reverse()) {
				const end = await endOf(handle, giving);
				const settled = end.outcome === 'revoked' || end.outcome === 'gone';
				giving.record?.add('revoked', { provider: handle.provider, what: handle.kind, revocation: settled ? end.outcome : 'failed', says: end.says, expires: until(handle) });
				if (settled) {
					giving.job.emit({ kind: 'line', text: `revoked    ${giving.provider.title} ${handle.kind}${end.outcome === 'gone' ? ' (was gone already)' : ''}` });
					giving.onSettled?.(handle);
				} else {
					left.push(handle);
					const message = `the ${giving.provider.title} ${handle.kind} could not be revoked (${end.says}); it may live until ${until(handle)}`;
					giving.job.emit({ kind: 'annotation', level: 'warning', title: 'LIFE_NOT_REVOKED', message });
				}
			}
			return left;
		}
		async function endOf(handle, { provider, inputs, http, host }) {
			if (handle.expiresAt <= host.now()) return { outcome: 'gone', says: 'expired' };
			if (provider.revoke === undefined) return { outcome: 'unsupported', says: 'the provider has no way to revoke' };
			try {
				return await provider.revoke(handle, { inputs, env: host.env, http });
			} catch (error) {
				if (!(error instanceof errors /* DaypassError */.gY)) throw error;
				return { outcome: 'unknown', says: `${error.code}: ${error.message}` };
			}
		}
		function until({ expiresAt }) {
			return new Date(expiresAt).toISOString();
		}
		var declaration = __webpack_require__(188);
		var names = __webpack_require__(112);
		// packages/exchange/references.ts
		function parseReferences(lines, taken) {
			const problems = [];
			const parsed = lines.map(line => parseLine(line, problems)).filter(line => line !== undefined);
			problems.push(
				...nameProblems(
					parsed.map(({ line }) => line),
					taken
				)
			);
			return { references: grouped(parsed), problems };
		}
		function parseLine(text, problems) {
			const refuse = why => {
				problems.push(`secrets line '${text}' ${why}`);
				return;
			};
			const shape = /^([A-Za-z_][A-Za-z0-9_]*)?(\*)?\s*=\s*(.*)$/.exec(text);
			const [, name = '', star, source = ''] = shape ?? [];
			if (shape === null || (name === '' && star === undefined)) return refuse("must read 'NAME = path#key'");
			const write = /^write\s+/.exec(source);
			const [place = '', ...keys] = (write === null ? source : source.slice(write[0].length)).split('#');
			const [path = '', ...queries] = place.trim().split('?');
			if (path === '' || /[\s\u0000-\u001f]/.test(path)) return refuse('has no path, or one with spaces');
			if (path.split('/').includes('..') || path.split('/').includes('.')) return refuse("must not have '.' or '..' in its path");
			const options = parseOptions(queries.join('?'));
			if (options === undefined) return refuse("has options that are not 'name=value' pairs joined by &");
			const key = parseKey(keys.length === 0 ? undefined : keys.join('#').trim());
			if (key === false) return refuse('has an empty key after #');
			if (star !== undefined && key !== undefined) return refuse('takes every field (*), so it cannot name one after #');
			return { path, options, write: write !== null, line: { name, every: star !== undefined, key, source: `secrets line '${text}'` } };
		}
		function parseOptions(query) {
			const options = {};
			for (const pair of query.split('&').filter(Boolean)) {
				const cut = pair.indexOf('=');
				if (cut <= 0 || !/^[A-Za-z][\w.-]*$/.test(pair.slice(0, cut)) || /%(?![0-9a-f]{2})/i.test(pair)) return;
				options[pair.slice(0, cut)] = decodeURIComponent(pair.slice(cut + 1));
			}
			return options;
		}
		function parseKey(text) {
			if (text === undefined) return;
			const quoted = /^"(.+)"$/.exec(text);
			if (quoted) return { text: quoted[1], literal: true };
			return text === '' || text === '""' ? false : { text, literal: false };
		}
		function nameProblems(lines, taken) {
			const seen = new Map(taken.map(name => [name.toLowerCase(), 'a declared output']));
			const problems = [];
			for (const { name, every, source } of lines.filter(line => !line.every || line.name !== '')) {
				const refused = every ? undefined : (0, names /* nameProblem */.r)(name);
				const earlier = every ? undefined : seen.get(name.toLowerCase());
				if (refused !== undefined) problems.push(`${source}: the name '${name}' ${refused}`);
				if (earlier !== undefined) problems.push(`${source}: the name '${name}' is that of ${earlier}`);
				if (!every) seen.set(name.toLowerCase(), 'another line');
			}
			return problems;
		}
		function grouped(parsed) {
			const groups = new Map();
			for (const entry of parsed) {
				const id = JSON.stringify([entry.write, entry.path, Object.entries(entry.options).sort()]);
				groups.set(id, [...(groups.get(id) ?? []), entry]);
			}
			return [...groups.values()].map(([first, ...others]) => ({ path: first.path, options: first.options, write: first.write, lines: [first, ...others].map(({ line }) => line) }));
		}
		// packages/credentials/settings.ts
		function settings_readSettings(provider, job, host, receiver) {
			let references = [];
			let ca;
			let trustPolicy;
			const inputs = (0, declaration /* readInputs */.K)(provider.inputs, job.inputs(Object.keys(provider.inputs)), (values, isWhole) => {
				const parsed = parseReferences(values['secrets'] ?? [], Object.keys(provider.outputs));
				references = parsed.references;
				const certificates = readCertificates(values['ca-certificate'], host);
				ca = certificates.pem;
				const policy = readTrustPolicy(values['trust-policy'], receiver, host);
				trustPolicy = policy.value;
				return [
					...parsed.problems,
					...certificates.problems,
					...policy.problems,
					...pairProblems(provider, values),
					...(isWhole ? (provider.problems?.(values, { env: host.env, references }) ?? []) : [])
				];
			});
			return settingsOf(inputs, { references, ca, trustPolicy });
		}
		function settingsOf(inputs, files) {
			const shared = inputs;
			return { inputs, shared, deliver: shared.deliver, deliverSecrets: inputs['deliver-secrets'] ?? 'outputs', ...files };
		}
		function pairProblems(provider, values) {
			const { ttl, 'max-ttl': maxTtl, deliver = [], secrets = [], 'deliver-secrets': deliverSecrets } = values;
			const problems = [];
			if (ttl !== undefined && maxTtl !== undefined && ttl > maxTtl)
				problems.push(`input 'ttl' (${(0, duration /* formatDuration */.a)(ttl)}) is above 'max-ttl' (${(0, duration /* formatDuration */.a)(maxTtl)})`);
			if (deliver.includes('none') && deliver.length > 1) problems.push("input 'deliver' holds 'none' beside other values");
			if (deliver.includes('none') && secrets.length === 0 && provider.store !== undefined)
				problems.push(
					`input 'deliver' is 'none' and there are no 'secrets', so nothing would be delivered: list secrets, or set 'deliver' to ${provider.delivers
						.filter(way => way !== 'none')
						.map(way => `'${way}'`)
						.join(', ')} for the credential itself`
				);
			if (secrets.length === 0 && deliverSecrets !== undefined && deliverSecrets !== 'outputs') problems.push("input 'deliver-secrets' is given but there are no 'secrets'");
			return problems;
		}
		function readCertificates(text, host) {
			if (text === undefined) return { pem: undefined, problems: [] };
			const inline = text.includes('-----BEGIN CERTIFICATE-----');
			const path = inline ? undefined : inWorkspace(text, host);
			if (path !== undefined && !(0, external_node_fs_.existsSync)(path)) return { pem: undefined, problems: [`input 'ca-certificate' is neither PEM text nor a file: '${text}'`] };
			const pem = path === undefined ? text : (0, external_node_fs_.readFileSync)(path, 'utf8');
			return pem.includes('-----BEGIN CERTIFICATE-----') ? { pem, problems: [] } : { pem: undefined, problems: ["input 'ca-certificate' holds no PEM certificate"] };
		}
		function readTrustPolicy(path, receiver, host) {
			if (path === undefined || receiver === undefined) return { problems: [] };
			if (!(0, external_node_fs_.existsSync)(inWorkspace(path, host))) return { problems: [`input 'trust-policy' names a file that does not exist: '${path}'`] };
			try {
				return { value: receiver.parse((0, external_node_fs_.readFileSync)(inWorkspace(path, host), 'utf8')), problems: [] };
			} catch (error) {
				if (!(error instanceof errors /* DaypassError */.gY)) throw error;
				return { problems: [`input 'trust-policy' ('${path}'): ${error.message}`] };
			}
		}
		function inWorkspace(path, host) {
			return (0, external_node_path_.isAbsolute)(path) ? path : (0, external_node_path_.join)(host.env['GITHUB_WORKSPACE'] ?? process.cwd(), path);
		}
		// packages/credentials/probe.ts
		async function probe(provider, job, host) {
			const settings = settings_readSettings(provider, job, host);
			const clock = clock_createClock(host);
			const http = transport(settings, host, clock, deadline_createDeadline(host, settings.shared.timeout * 1000), job);
			const handles = [];
			const token = await job.mint(provider.audience(settings.inputs), { http, clock });
			try {
				const grant = await provider.exchange({
					inputs: settings.inputs,
					token,
					references: [],
					http,
					clock,
					env: host.env,
					facts: job.facts,
					...obtain_lifetime(settings),
					onHandle: handle => handles.push(handle),
					onSecret: secret => job.emit({ kind: 'mask', secret })
				});
				const left = await revoke_giveBack({ provider, inputs: settings.inputs, handles: handles.splice(0), http, host, job, record: undefined });
				return { token, grant, left, skewMs: clock.skewMs };
			} finally {
				await revoke_giveBack({ provider, inputs: settings.inputs, handles, http, host, job, record: undefined });
			}
		}
		// packages/identity/subject.ts
		function parseSubject(sub) {
			const shape = /^repo:([^/:@]+)(?:@(\d+))?\/([^/:@]+)(?:@(\d+))?:(.+)$/.exec(sub);
			if (shape === null) return;
			const [, owner, ownerId, repository, repositoryId, context] = shape;
			const ids = ownerId === undefined || repositoryId === undefined ? {} : { ownerId, repositoryId };
			return { owner, repository, ...ids, context: contextOf(context) };
		}
		function contextOf(text) {
			if (text === 'pull_request') return { kind: 'pull_request', value: '' };
			const [, kind, value] = /^(environment|ref):(.*)$/.exec(text) ?? [];
			return kind === undefined ? { kind: 'other', value: text } : { kind, value: value.replaceAll('%3A', ':') };
		}
		// packages/cli/doctor/examine.ts
		const oldestNode = 20;
		async function examine(examination) {
			const { host, job } = examination;
			const outside = [nodeVersion(), platform(job), ...permission(job), ...certificates(host), proxies(host)];
			if (job === undefined || job.refusal() !== undefined || !examination.tries) return outside;
			return [...outside, ...(await examine_exchange(examination, job))];
		}
		function nodeVersion() {
			const fine = Number(process.versions.node.split('.')[0]) >= oldestNode;
			return { verdict: fine ? 'fine' : 'problem', what: 'Node', says: `${process.version}${fine ? '' : `, and ${oldestNode} is the oldest that daypass runs on`}` };
		}
		function platform(job) {
			if (job !== undefined) return { verdict: 'fine', what: 'CI platform', says: `${job.platform}, job '${job.facts.job}' of ${job.facts.repository}` };
			return {
				verdict: 'problem',
				what: 'CI platform',
				says: 'this is no job of a CI platform that daypass knows',
				code: 'LIFE_NO_PLATFORM',
				fix: 'run doctor as a step of the job; to see daypass work on this machine: node dist/cli/index.js demo'
			};
		}
		function permission(job) {
			if (job === undefined) return [];
			const refusal = job.refusal();
			if (refusal === undefined) return [{ verdict: 'fine', what: 'permission', says: 'the job may ask for identity tokens; so may every step of it' }];
			const { code, message, detail } = (0, failure /* asDaypassError */.Y)(refusal);
			return [{ verdict: 'problem', what: 'permission', says: message, code, ...(detail.fix === undefined ? {} : { fix: detail.fix }) }];
		}
		function certificates({ env }) {
			const extra = env['NODE_EXTRA_CA_CERTS'] ?? '';
			if (extra === '') return [];
			if ((0, external_node_fs_.existsSync)(extra)) return [{ verdict: 'fine', what: 'certificate authorities', says: `those of Node, the system and ${extra}` }];
			return [
				{ verdict: 'problem', what: 'certificate authorities', says: `NODE_EXTRA_CA_CERTS names '${extra}', which does not exist`, fix: "correct it, or give the authority in 'ca-certificate'" }
			];
		}
		function proxies({ env }) {
			const proxy = proxyFor(new URL('https://token.actions.githubusercontent.com'), { env });
			if (proxy === undefined) return { verdict: 'fine', what: 'proxy', says: 'none for public hosts' };
			return { verdict: 'note', what: 'proxy', says: `${proxy.host} for public hosts; it has to let CONNECT through to the endpoints, or NO_PROXY has to except them` };
		}
		async function examine_exchange({ host, job: given, provider, texts }, job) {
			try {
				const shown = await probe(provider, { ...given, inputs: () => ({ texts, unknown: [] }) }, host);
				return [clock(shown), ...identity(shown), granted(shown, provider)];
			} catch (thrown) {
				const { code, message, detail } = (0, failure /* asDaypassError */.Y)(thrown);
				const says = detail.receiver === undefined ? message : `${message}\nreceiver: ${detail.receiver.says}`;
				return [{ verdict: 'problem', what: `exchange at ${provider.title}`, says: job.redact(says), code, ...(detail.fix === undefined ? {} : { fix: detail.fix }) }];
			}
		}
		function clock({ skewMs }) {
			if (skewMs === 0) return { verdict: 'fine', what: 'clock', says: "agrees with the servers'" };
			const size = (0, duration /* formatDuration */.a)(Math.abs(skewMs) / 1000);
			return { verdict: 'note', what: 'clock', says: `${size} ${skewMs > 0 ? 'ahead of' : 'behind'} the servers; daypass reckons with it, other tools may not`, fix: "set the machine's clock (NTP)" };
		}
		function identity({ token: { claims, audience } }) {
			const sub = String(claims['sub']);
			const subject = parseSubject(sub);
			const form = subject === undefined ? 'customised' : subject.ownerId === undefined ? 'with names' : 'with names and ids: trust policies that were written for names alone do not admit it';
			const life = Number(claims['exp']) - Number(claims['iat']);
			return [
				{ verdict: subject?.ownerId === undefined ? 'fine' : 'note', what: 'subject', says: `${sub} (${form})` },
				{ verdict: 'fine', what: 'identity token', says: `audience ${audience}, issuer ${String(claims['iss'])}, lives ${(0, duration /* formatDuration */.a)(life)}` }
			];
		}
		function granted({ grant, left }, provider) {
			const what = `exchange at ${provider.title}`;
			const life = grant.expiresAt === undefined ? 'no credential of its own' : `granted until ${grant.expiresAt.toISOString()}`;
			if (grant.revocable.can === 'yes' && left.length === 0) return { verdict: 'fine', what, says: `${life}; given back again` };
			if (provider.revoke === undefined) return { verdict: 'fine', what, says: `${life}; ${grant.revocable.why}` };
			return {
				verdict: 'problem',
				what,
				says: `${life}; it cannot be given back: ${grant.revocable.why}`,
				fix: 'allow `update` on auth/token/revoke-self in a policy of the role (the policy `default` does)'
			};
		}
		// packages/cli/doctor/index.ts
		const width = 80;
		async function runDoctor(args, host) {
			const flags = (0, cli_flags /* parseFlags */.b)(args, ['json'], inputsOf);
			const { json, provider: name, ...texts } = flags;
			const provider = providers.find(({ id }) => id === (name ?? 'token'));
			const job = platforms.find(platform => platform.detect(host.env))?.attach(host);
			const findings = await examine({ host, job, provider, texts, tries: name !== undefined || texts['audience'] !== undefined });
			host.write(json === 'true' ? `${JSON.stringify({ ok: isWell(findings), findings })}\n` : doctor_told(findings));
			return isWell(findings) ? 0 : 1;
		}
		function inputsOf({ provider: name }) {
			const provider = providers.find(({ id }) => id === (name ?? 'token'));
			if (provider === undefined) throw new errors /* DaypassError */.gY('CLI_USAGE', `there is no provider '${name}' (${providers.map(({ id }) => id).join(', ')})`);
			return ['provider', ...Object.keys(provider.inputs)];
		}
		function isWell(findings) {
			return findings.every(({ verdict }) => verdict !== 'problem');
		}
		function doctor_told(findings) {
			const paint = (0, core_text /* paintFor */.e)(process.stdout, process.env);
			const marks = { fine: paint.good('fine   '), note: 'note   ', problem: paint.bad('problem') };
			const lines = findings.flatMap(({ verdict, what, says, fix }) => [
				`${marks[verdict]}  ${paint.strong(what)}\n`,
				...says.split('\n').map(line => (0, core_text /* wrapped */.k)(line, '         ', width)),
				...(fix === undefined ? [] : ['         Fix:\n', ...fix.split('\n').map(line => (0, core_text /* wrapped */.k)(line, line.startsWith(' ') ? '             ' : '           ', width))])
			]);
			const problems = findings.filter(({ verdict }) => verdict === 'problem').length;
			return `${lines.join('')}\n${problems === 0 ? 'nothing would go wrong here, as far as can be seen' : `${problems} problem${problems === 1 ? '' : 's'}`}\n`;
		}
		/***/
	},
	/***/ 44: /***/ (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { b: () => parseFlags });
		var _daypass_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(425);
		var _daypass_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(830);
		function parseFlags(args, switches, known) {
			const given = {};
			for (let at = 0; at < args.length; at++) {
				const [, name = '', value] = /^--([a-z][a-z-]*)(?:=([^]*))?$/.exec(args[at]) ?? [];
				if (name === '') throw new _daypass_core__WEBPACK_IMPORTED_MODULE_0__.gY('CLI_USAGE', `'${args[at]}' is no option`);
				if (value !== undefined) given[name] = value;
				else if (switches.includes(name)) given[name] = 'true';
				else given[name] = args[++at] ?? '';
			}
			const names = [...switches, ...known(given)];
			for (const name of Object.keys(given)) {
				if (names.includes(name) && given[name] !== '') continue;
				if (names.includes(name)) throw new _daypass_core__WEBPACK_IMPORTED_MODULE_0__.gY('CLI_USAGE', `option '--${name}' needs a value`);
				const near = (0, _daypass_core__WEBPACK_IMPORTED_MODULE_1__.p)(name, names);
				throw new _daypass_core__WEBPACK_IMPORTED_MODULE_0__.gY('CLI_USAGE', `there is no option '--${name}'${near === undefined ? '' : `; did you mean '--${near}'?`}`);
			}
			return given;
		}
		/***/
	},
	/***/ 312: /***/ (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { FQ: () => leaves, Gv: () => isObject, qF: () => parseJson });
		const maxDepth = 32;
		const forbidden = new Set(['__proto__', 'constructor', 'prototype']);
		function parseJson(text) {
			if (tooDeep(text)) throw new SyntaxError(`nested deeper than ${maxDepth} levels`);
			return JSON.parse(text, (key, value) => {
				if (forbidden.has(key)) throw new SyntaxError(`holds the key '${key}'`);
				return value;
			});
		}
		function isObject(value) {
			return typeof value === 'object' && value !== null && !Array.isArray(value);
		}
		function leaves(value) {
			if (typeof value === 'string') return [value];
			return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [];
		}
		function tooDeep(text) {
			let depth = 0;
			for (let at = 0; at < text.length; at++) {
				const code = text.charCodeAt(at);
				if (code === 34) {
					for (at++; at < text.length && text.charCodeAt(at) !== 34; at++) if (text.charCodeAt(at) === 92) at++;
				} else if (code === 123 || code === 91) {
					if (++depth > maxDepth) return true;
				} else if (code === 125 || code === 93) depth--;
			}
			return false;
		}
		/***/
	},
	/***/ 920: /***/ (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		// EXPORTS
		__webpack_require__.d(__webpack_exports__, { Vx: () => deployBinding, sy: () => deployRole, uq: () => deployTrust, OT: () => startSandbox });
		// UNUSED EXPORTS: lastRole
		var external_node_crypto_ = __webpack_require__(598);
		// packages/trust/near.ts
		function nearMiss(value, required, meets) {
			const names = value.replace(/^repo:([^/@]+)@\d+\/([^:@]+)@\d+:/, 'repo:$1/$2:');
			if (names !== value && meets(names, required)) return 'the subject names owner and repository with their ids, this is written for names alone';
			if (meets(lower(value), required.map(lower))) return 'only upper and lower case differ';
			const [, repository, environment] = /^(repo:[^:]+):environment:(.+)$/.exec(value) ?? [];
			if (repository !== undefined && required.some(one => one.startsWith(`${repository}:ref:`)))
				return `the job names the environment '${environment}', which stands in the subject instead of the ref`;
			return;
		}
		function lower(text) {
			return text.toLowerCase();
		}
		// packages/trust/truth.ts
		function truth_all(truths) {
			return truths.includes('no') ? 'no' : truths.includes('unknown') ? 'unknown' : 'yes';
		}
		function any(truths) {
			return truths.includes('yes') ? 'yes' : truths.includes('unknown') ? 'unknown' : 'no';
		}
		function not(truth) {
			return truth === 'yes' ? 'no' : truth === 'no' ? 'yes' : 'unknown';
		}
		function truthOf(value) {
			return value ? 'yes' : 'no';
		}
		var json = __webpack_require__(312);
		var errors = __webpack_require__(425);
		// packages/trust/json.ts
		function parseObject(text, what) {
			try {
				const value = JSON.parse(text.replace(/^\uFEFF/, ''));
				if ((0, json /* isObject */.Gv)(value)) return value;
			} catch (error) {
				throw unreadable(`${what} is not JSON: ${error.message.replace(/["'`].*$/s, '').trim()}`);
			}
			throw unreadable(`${what} is not a JSON object`);
		}
		function unreadable(why) {
			return new errors /* DaypassError */.gY('TRUST_POLICY_UNREADABLE', why);
		}
		function listOf(value) {
			return value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
		}
		function textsOf(claim) {
			return listOf(claim).map(one => (typeof one === 'string' ? one : JSON.stringify(one)));
		}
		function isLike(text, pattern, single) {
			let at = 0;
			let place = 0;
			let star = -1;
			let retry = 0;
			while (at < text.length)
				if (pattern[place] === '*') {
					star = place++;
					retry = at;
				} else if (place < pattern.length && (pattern[place] === text[at] || (single && pattern[place] === '?'))) {
					place++;
					at++;
				} else if (star >= 0) {
					place = star + 1;
					at = ++retry;
				} else return false;
			return /^\**$/.test(pattern.slice(place));
		}
		// packages/trust/aws/condition.ts
		const comparisons = {
			stringequals: (a, b) => a === b,
			stringequalsignorecase: (a, b) => a.toLowerCase() === b.toLowerCase(),
			stringlike: (a, b) => isLike(a, b, true),
			arnequals: (a, b) => isLike(a, b, true),
			arnlike: (a, b) => isLike(a, b, true),
			bool: (a, b) => a.toLowerCase() === b.toLowerCase(),
			numericequals: (a, b) => Number(a) === Number(b),
			numericlessthan: (a, b) => Number(a) < Number(b),
			numericlessthanequals: (a, b) => Number(a) <= Number(b),
			numericgreaterthan: (a, b) => Number(a) > Number(b),
			numericgreaterthanequals: (a, b) => Number(a) >= Number(b)
		};
		function evaluateCondition({ operator, values }, claim) {
			const [, set, name = '', ifExists] = /^(forallvalues:|foranyvalue:)?(\w+?)(ifexists)?$/i.exec(operator.toLowerCase()) ?? [];
			const isAbsent = claim === undefined || claim === null;
			if (name === 'null') return any(values.map(value => truthOf((value.toLowerCase() === 'true') === isAbsent)));
			const negated = /^(string|arn|numeric)not/.test(name);
			const compare = comparisons[name.replace(/^(string|arn|numeric)not/, '$1')];
			if (compare === undefined) return 'unknown';
			if (isAbsent) return truthOf(negated || ifExists !== undefined || set === 'forallvalues:');
			const texts = textsOf(claim);
			if (set === undefined && listOf(claim).length > 1) return 'unknown';
			const each = texts.map(text => one(text, values, compare));
			const judged = negated ? each.map(not) : each;
			return set === 'forallvalues:' ? truth_all(judged) : any(judged);
		}
		function one(text, values, compare) {
			return any(values.map(value => (value.includes('${') ? 'unknown' : truthOf(compare(text, value)))));
		}
		// packages/trust/aws/policy.ts
		const action = 'sts:AssumeRoleWithWebIdentity';
		function parsePolicy(text) {
			const outer = parseObject(text, 'the trust policy');
			const role = (0, json /* isObject */.Gv)(outer['Role']) ? outer['Role'] : outer;
			const document = (0, json /* isObject */.Gv)(role['AssumeRolePolicyDocument']) ? role['AssumeRolePolicyDocument'] : role;
			const statements = listOf(document['Statement']);
			if (statements.length === 0) throw unreadable("the trust policy has no 'Statement'");
			return { statements: statements.map(parseStatement) };
		}
		function parseStatement(statement, index) {
			const where = `statement ${index + 1}`;
			if (!(0, json /* isObject */.Gv)(statement)) throw unreadable(`${where} of the trust policy is not an object`);
			const { Effect: effect, Sid: sid } = statement;
			if (effect !== 'Allow' && effect !== 'Deny') throw unreadable(`${where} of the trust policy has no 'Effect' of Allow or Deny`);
			for (const name of ['NotPrincipal', 'NotAction']) if (name in statement) throw unreadable(`${where} of the trust policy uses '${name}', which this reader does not judge`);
			const actions = listOf(statement['Action']).map(String);
			return {
				effect,
				principals: principalsOf(statement['Principal']),
				covers: name => actions.some(pattern => isLike(name.toLowerCase(), pattern.toLowerCase(), true)),
				conditions: conditionsOf(statement['Condition'], where),
				where: typeof sid === 'string' && sid !== '' ? `${where} '${sid}'` : where
			};
		}
		function principalsOf(principal) {
			if (principal === '*') return ['*'];
			return (0, json /* isObject */.Gv)(principal) ? listOf(principal['Federated']).map(String) : [];
		}
		function conditionsOf(block, where) {
			if (block === undefined) return [];
			if (!(0, json /* isObject */.Gv)(block)) throw unreadable(`the 'Condition' of ${where} of the trust policy is not an object`);
			return Object.entries(block).flatMap(([operator, keys]) =>
				Object.entries((0, json /* isObject */.Gv)(keys) ? keys : {}).map(([key, values]) => ({ operator, key, values: listOf(values).map(String) }))
			);
		}
		// packages/trust/aws/index.ts
		const receiver = { id: 'aws', title: 'AWS IAM', parse: parsePolicy, evaluate };
		function evaluate({ statements }, claims) {
			const judged = statements.filter(statement => statement.covers(action)).map(statement => judge(statement, claims));
			const denies = judged.filter(({ statement }) => statement.effect === 'Deny');
			const allows = judged.filter(({ statement }) => statement.effect === 'Allow');
			const denied = any(denies.map(({ admits }) => admits));
			const allowed = any(allows.map(({ admits }) => admits));
			const demands = [...allows, ...denies].flatMap(one => one.demands);
			if (denied === 'yes') return { admits: 'no', demands, reason: `a Deny applies (${denies.find(({ admits }) => admits === 'yes').statement.where})` };
			if (allows.length === 0) return { admits: 'no', demands, reason: `no statement allows ${action}` };
			return { admits: truth_all([allowed, denied === 'unknown' ? 'unknown' : 'yes']), demands };
		}
		function judge(statement, claims) {
			const issuer = issuerOf(claims);
			const principal = principalDemand(statement, issuer);
			const conditions = statement.conditions.map(condition => conditionDemand(condition, statement.where, issuer, claims));
			return { statement, demands: [principal, ...conditions], admits: truth_all([principal, ...conditions].map(({ met }) => met)) };
		}
		function issuerOf(claims) {
			return String(claims['iss'] ?? '')
				.replace(/^https?:\/\//, '')
				.replace(/\/$/, '');
		}
		function principalDemand({ principals, where }, issuer) {
			const met = any(principals.map(principal => (principal === '*' ? 'yes' : truthOf(/:oidc-provider\/(.+)$/.exec(principal)?.[1] === issuer))));
			return { key: 'Principal', claim: 'iss', required: principals.join(' or ') || 'nobody', presented: issuer, met, where };
		}
		function conditionDemand(condition, where, issuer, claims) {
			const claim = claimOf(condition.key, issuer);
			const value = claim === undefined ? undefined : claims[claim];
			const met = claim === undefined ? 'unknown' : evaluateCondition(condition, value);
			const presented = value === undefined ? undefined : typeof value === 'string' ? value : JSON.stringify(value);
			return {
				key: condition.key,
				...(claim === undefined ? {} : { claim }),
				required: `${condition.operator} ${condition.values.join(' or ')}`,
				presented,
				met,
				near: met === 'no' && presented !== undefined ? nearMiss(presented, condition.values, (text, values) => evaluateCondition({ ...condition, values }, text) === 'yes') : undefined,
				where
			};
		}
		function claimOf(key, issuer) {
			const cut = key.lastIndexOf(':');
			return key.slice(0, cut).toLowerCase() === issuer.toLowerCase() ? key.slice(cut + 1).toLowerCase() : undefined;
		}
		// packages/sandbox/contract.ts
		function contract_json(status, body, headers = {}) {
			return { status, headers: { 'content-type': 'application/json', ...headers }, body: `${JSON.stringify(body)}\n` };
		}
		// packages/sandbox/aws/sigv4.ts
		function readSignature({ method, path, query, headers, body }) {
			const shape = /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/([^/]+)\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(headers['authorization'] ?? '');
			if (shape === null) return;
			const [, accessKeyId, day, region, service, names, signature] = shape;
			const canonicalQuery = [...query]
				.map(([name, value]) => `${strict(name)}=${strict(value)}`)
				.sort()
				.join('&');
			const canonicalHeaders = names
				.split(';')
				.map(name => `${name}:${(headers[name] ?? '').trim().replace(/\s+/g, ' ')}\n`)
				.join('');
			const canonical = [method, strict(decodeURIComponent(path)).replaceAll('%2F', '/'), canonicalQuery, canonicalHeaders, names, hash(body)].join('\n');
			const time = headers['x-amz-date'] ?? '';
			const text = `AWS4-HMAC-SHA256\n${time}\n${day}/${region}/${service}/aws4_request\n${hash(canonical)}`;
			return {
				accessKeyId,
				region,
				service,
				sessionToken: headers['x-amz-security-token'],
				time: Date.parse(time.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z')),
				isBy(secret) {
					const key = [day, region, service, 'aws4_request'].reduce(mac, Buffer.from(`AWS4${secret}`));
					return (0, external_node_crypto_.timingSafeEqual)(mac(key, text), Buffer.from(signature, 'hex'));
				}
			};
		}
		function strict(text) {
			return encodeURIComponent(text).replace(/[!'()*]/g, one => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
		}
		function mac(key, text) {
			return (0, external_node_crypto_.createHmac)('sha256', key).update(text).digest();
		}
		function hash(text) {
			return (0, external_node_crypto_.createHash)('sha256').update(text).digest('hex');
		}
		// packages/sandbox/aws/store.ts
		const pageSize = 10;
		function createStore(contents) {
			const key = (0, external_node_crypto_.randomBytes)(32);
			return {
				encrypt: text => encrypt(key, text),
				answer(target, text) {
					const body = JSON.parse(text === '' ? '{}' : text);
					switch (target) {
						case 'secretsmanager.GetSecretValue':
							return secret(contents, String(body['SecretId']));
						case 'secretsmanager.BatchGetSecretValue':
							return batch(contents, body['SecretIdList'] ?? []);
						case 'AmazonSSM.GetParameter':
							return parameter(contents, String(body['Name']));
						case 'AmazonSSM.GetParameters':
							return byNames(contents, body['Names'] ?? []);
						case 'AmazonSSM.GetParametersByPath':
							return byPath(contents, body);
						case 'TrentService.Decrypt':
							return decrypt(key, String(body['CiphertextBlob']));
						default:
							return contract_json(400, { __type: 'UnknownOperationException', message: '' });
					}
				}
			};
		}
		function secretValue({ secrets }, id) {
			const name = Object.keys(secrets).find(one => one === id || arnOf('secretsmanager', `secret:${one}`) === id);
			return name === undefined
				? undefined
				: {
						ARN: arnOf('secretsmanager', `secret:${name}`),
						Name: name,
						VersionId: '00000000-0000-4000-8000-000000000001',
						SecretString: secrets[name],
						VersionStages: ['AWSCURRENT'],
						CreatedDate: 1_767_225_600
					};
		}
		function secret(contents, id) {
			const value = secretValue(contents, id);
			return value === undefined ? contract_json(400, { __type: 'ResourceNotFoundException', Message: "Secrets Manager can't find the specified secret." }) : contract_json(200, value);
		}
		function batch(contents, ids) {
			const found = ids.map(id => [id, secretValue(contents, id)]);
			return contract_json(200, {
				SecretValues: found.flatMap(([, value]) => value ?? []),
				Errors: found.flatMap(([id, value]) => (value === undefined ? [{ SecretId: id, ErrorCode: 'ResourceNotFoundException', Message: "Secrets Manager can't find the specified secret." }] : []))
			});
		}
		function parameter({ parameters }, name) {
			const value = parameters[withoutSelector(name)];
			if (value === undefined) return contract_json(400, { __type: 'ParameterNotFound', message: '' });
			return contract_json(200, { Parameter: described(name, value) });
		}
		function byNames({ parameters }, names) {
			const isThere = name => parameters[withoutSelector(name)] !== undefined;
			return contract_json(200, { Parameters: names.filter(isThere).map(name => described(name, parameters[withoutSelector(name)])), InvalidParameters: names.filter(name => !isThere(name)) });
		}
		function withoutSelector(name) {
			return name.replace(/:\w+$/, '');
		}
		function byPath({ parameters }, { Path: path, Recursive: recursive, NextToken: next }) {
			const prefix = `${String(path).replace(/\/$/, '')}/`;
			const below = Object.entries(parameters).filter(([name]) => name.startsWith(prefix) && (recursive === true || !name.slice(prefix.length).includes('/')));
			const from = Number(next ?? 0);
			const more = from + pageSize < below.length ? { NextToken: String(from + pageSize) } : {};
			return contract_json(200, { Parameters: below.slice(from, from + pageSize).map(([name, value]) => described(name, value)), ...more });
		}
		function described(name, value) {
			return { Name: name, Type: 'SecureString', Value: value, Version: 1, ARN: arnOf('ssm', `parameter${name}`), DataType: 'text', LastModifiedDate: 1_767_225_600 };
		}
		function arnOf(service, resource) {
			return `arn:aws:${service}:us-east-1:123456789012:${resource}`;
		}
		function encrypt(key, text) {
			const nonce = (0, external_node_crypto_.randomBytes)(12);
			const cipher = (0, external_node_crypto_.createCipheriv)('aes-256-gcm', key, nonce);
			const sealed = Buffer.concat([cipher.update(text), cipher.final()]);
			return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64');
		}
		function decrypt(key, blob) {
			try {
				const bytes = Buffer.from(blob, 'base64');
				const decipher = (0, external_node_crypto_.createDecipheriv)('aes-256-gcm', key, bytes.subarray(0, 12)).setAuthTag(bytes.subarray(12, 28));
				const plain = Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]);
				return contract_json(200, { KeyId: arnOf('kms', 'key/sandbox'), Plaintext: plain.toString('base64'), EncryptionAlgorithm: 'SYMMETRIC_DEFAULT' });
			} catch {
				return contract_json(400, { __type: 'InvalidCiphertextException' });
			}
		}
		// packages/sandbox/aws/index.ts
		const maxSkewMs = 5 * 60_000;
		function createAws(contents, surroundings) {
			const sessions = [];
			const store = createStore(contents);
			return {
				sessions,
				encrypt: store.encrypt,
				stage: ({ headers, body }) => (headers['x-amz-target'] === undefined && /Action=AssumeRole/.test(body) ? 'exchange' : headers['x-amz-target'] === undefined ? 'other' : 'read'),
				answer(request) {
					const target = request.headers['x-amz-target'];
					return target === undefined ? sts(request, contents, sessions, surroundings) : readStore(target, request, sessions, surroundings, store.answer);
				}
			};
		}
		function sts(request, contents, sessions, { now, verify }) {
			const form = new URLSearchParams(request.body);
			const action = form.get('Action') ?? '';
			if (action === 'AssumeRoleWithWebIdentity') {
				const verdict = verify(form.get('WebIdentityToken') ?? '');
				if (!verdict.ok) return tokenError(verdict.wrong);
				if (!contents.audiences.includes(String(verdict.claims['aud']))) return error(400, 'InvalidIdentityToken', 'Incorrect token audience');
				const role = contents.roles.find(({ arn }) => arn === form.get('RoleArn'));
				if (role === undefined || receiver.evaluate(receiver.parse(role.trust), verdict.claims).admits !== 'yes')
					return error(403, 'AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity');
				return grant(action, role, form, sessions, now(), { subject: String(verdict.claims['sub']), audience: String(verdict.claims['aud']) });
			}
			const caller = authenticate(request, sessions, now());
			if ('status' in caller) return error(caller.status, caller.code, caller.message);
			if (action === 'GetCallerIdentity')
				return xml('GetCallerIdentity', `<Arn>${sessionArn(caller)}</Arn><UserId>${roleId(caller.role)}:${caller.name}</UserId><Account>${accountOf(caller.role)}</Account>`);
			if (action !== 'AssumeRole') return error(400, 'InvalidAction', `Could not find operation ${action}`);
			const role = contents.roles.find(({ arn }) => arn === form.get('RoleArn'));
			const admitted = role?.assumableBy?.includes(caller.role.arn) === true && (role.externalId === undefined || role.externalId === form.get('ExternalId'));
			if (role === undefined || !admitted || !isAllowed(caller.role, 'sts:AssumeRole'))
				return error(403, 'AccessDenied', `User: ${sessionArn(caller)} is not authorized to perform: sts:AssumeRole on resource: ${form.get('RoleArn') ?? ''}`);
			return grant(action, role, form, sessions, now(), { chained: true });
		}
		function grant(action, role, form, sessions, now, from) {
			const seconds = Number(form.get('DurationSeconds') ?? '3600');
			const most = from.chained === true ? 3_600 : (role.maxSessionSeconds ?? 3_600);
			const name = form.get('RoleSessionName') ?? '';
			if (!/^[\w+=,.@-]{2,64}$/.test(name)) return error(400, 'ValidationError', `1 validation error detected: Value '${name}' at 'roleSessionName' failed to satisfy constraint`);
			if (!Number.isInteger(seconds) || seconds < 900 || seconds > 43_200) return error(400, 'ValidationError', "1 validation error detected: Value at 'durationSeconds' failed to satisfy constraint");
			if (seconds > most) return error(400, 'ValidationError', 'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.');
			const session = {
				accessKeyId: `ASIA${(0, external_node_crypto_.randomBytes)(8).toString('hex').toUpperCase()}`,
				secretAccessKey: (0, external_node_crypto_.randomBytes)(30).toString('base64'),
				sessionToken: (0, external_node_crypto_.randomBytes)(240).toString('base64'),
				role,
				name,
				expiresAt: Math.floor(now / 1000) * 1000 + seconds * 1000
			};
			sessions.push(session);
			const { accessKeyId, secretAccessKey, sessionToken, expiresAt } = session;
			const until = new Date(expiresAt).toISOString().replace('.000Z', 'Z');
			return xml(
				action,
				`<Credentials><AccessKeyId>${accessKeyId}</AccessKeyId><SecretAccessKey>${secretAccessKey}</SecretAccessKey><SessionToken>${sessionToken}</SessionToken><Expiration>${until}</Expiration></Credentials>` +
					`<AssumedRoleUser><AssumedRoleId>${roleId(role)}:${name}</AssumedRoleId><Arn>${sessionArn(session)}</Arn></AssumedRoleUser>` +
					(from.subject === undefined ? '' : `<SubjectFromWebIdentityToken>${escaped(from.subject)}</SubjectFromWebIdentityToken><Audience>${escaped(from.audience)}</Audience>`)
			);
		}
		function readStore(target, request, sessions, { now }, answer) {
			const refuse = (status, type, message) => contract_json(status, { __type: type, message }, { 'x-amzn-requestid': (0, external_node_crypto_.randomUUID)() });
			const caller = authenticate(request, sessions, now());
			if ('status' in caller) return refuse(400, caller.code, caller.message);
			const action = target.replace('AmazonSSM', 'ssm').replace('TrentService', 'kms').replace('.', ':');
			if (!isAllowed(caller.role, action))
				return refuse(400, 'AccessDeniedException', `User: ${sessionArn(caller)} is not authorized to perform: ${action} because no identity-based policy allows the ${action} action`);
			return answer(target, request.body);
		}
		function authenticate(request, sessions, now) {
			const signed = readSignature(request);
			if (signed === undefined) return { status: 403, code: 'MissingAuthenticationToken', message: 'Request is missing Authentication Token' };
			const session = sessions.find(({ accessKeyId, sessionToken }) => accessKeyId === signed.accessKeyId && sessionToken === signed.sessionToken);
			if (session === undefined) return { status: 403, code: 'InvalidClientTokenId', message: 'The security token included in the request is invalid.' };
			if (!signed.isBy(session.secretAccessKey))
				return {
					status: 403,
					code: 'SignatureDoesNotMatch',
					message: 'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method.'
				};
			if (Math.abs(signed.time - now) > maxSkewMs) return { status: 403, code: 'SignatureDoesNotMatch', message: 'Signature expired' };
			if (session.expiresAt <= now) return { status: 403, code: 'ExpiredToken', message: 'The security token included in the request is expired' };
			return session;
		}
		function isAllowed({ allows }, action) {
			return allows.some(pattern => (pattern.endsWith('*') ? action.startsWith(pattern.slice(0, -1)) : action === pattern));
		}
		function tokenError(wrong) {
			if (wrong === 'expired') return error(400, 'ExpiredTokenException', 'Token expired: current date/time must be before the expiration date/time');
			if (wrong === 'issuer') return error(400, 'InvalidIdentityToken', 'No OpenIDConnect provider found in your account for the issuer of this token');
			return error(400, 'InvalidIdentityToken', 'The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)');
		}
		function sessionArn({ role, name }) {
			const [, partition, account, role_] = /^arn:([\w-]+):iam::(\d+):role\/(?:.*\/)?([^/]+)$/.exec(role.arn) ?? [];
			return `arn:${partition}:sts::${account}:assumed-role/${role_}/${name}`;
		}
		function accountOf({ arn }) {
			return arn.split(':')[4];
		}
		function roleId({ arn }) {
			return `AROA${Buffer.from(arn).toString('hex').toUpperCase().slice(-17)}`;
		}
		function xml(action, result) {
			const body = `<${action}Response xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><${action}Result>${result}</${action}Result><ResponseMetadata><RequestId>${(0, external_node_crypto_.randomUUID)()}</RequestId></ResponseMetadata></${action}Response>`;
			return { status: 200, headers: { 'content-type': 'text/xml' }, body };
		}
		function error(status, code, message) {
			const body = `<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type><Code>${code}</Code><Message>${escaped(message)}</Message></Error><RequestId>${(0, external_node_crypto_.randomUUID)()}</RequestId></ErrorResponse>`;
			return { status, headers: { 'content-type': 'text/xml' }, body };
		}
		function escaped(text) {
			return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
		}
		// packages/sandbox/github.ts
		const defaultJob = { repository: 'acme/shop', ref: 'refs/heads/main', event: 'push', runId: '1234567890', subject: 'names', lifetimeSeconds: 300 };
		const ids = { owner: '9919', repository: '712345' };
		function claimsOf(job, audience, issuer, seconds) {
			const [owner = '', name = ''] = job.repository.split('/');
			const repo = job.subject === 'ids' ? `${owner}@${ids.owner}/${name}@${ids.repository}` : job.repository;
			const context = job.environment !== undefined ? `environment:${job.environment.replaceAll(':', '%3A')}` : job.event === 'pull_request' ? 'pull_request' : `ref:${job.ref}`;
			const workflow = `${job.repository}/.github/workflows/deploy.yml@${job.ref}`;
			return {
				jti: (0, external_node_crypto_.randomUUID)(),
				sub: `repo:${repo}:${context}`,
				aud: audience,
				ref: job.ref,
				sha: 'f00dfeedf00dfeedf00dfeedf00dfeedf00dfeed',
				repository: job.repository,
				repository_id: ids.repository,
				repository_owner: owner,
				repository_owner_id: ids.owner,
				repository_visibility: 'private',
				run_id: job.runId,
				run_number: '7',
				run_attempt: '1',
				runner_environment: 'github-hosted',
				actor: 'octocat',
				actor_id: '583231',
				workflow: 'deploy',
				workflow_ref: workflow,
				job_workflow_ref: workflow,
				ref_type: job.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
				event_name: job.event,
				...(job.environment === undefined ? {} : { environment: job.environment }),
				iss: issuer,
				nbf: Math.floor(seconds) - 600,
				iat: Math.floor(seconds),
				exp: Math.floor(seconds) + job.lifetimeSeconds,
				...job.claims
			};
		}
		function createMint(issuer, now, job) {
			const requestToken = (0, external_node_crypto_.randomBytes)(32).toString('base64url');
			return {
				requestToken,
				job,
				stage: () => 'mint',
				answer({ path, query, headers }) {
					if (path !== '/idtoken') return contract_json(404, { message: 'Not Found' });
					if (headers['authorization'] !== `Bearer ${requestToken}`) return contract_json(401, { message: 'Unauthorized' });
					const audience = query.get('audience') ?? `https://github.com/${this.job.repository.split('/')[0]}`;
					return contract_json(200, { count: 1, value: issuer.sign(claimsOf(this.job, audience, issuer.url, now() / 1000)) });
				}
			};
		}
		// packages/sandbox/issuer.ts
		const leewaySeconds = 60;
		function createIssuer(url, now) {
			let keys = [(firstKey ??= makeKey())];
			return {
				url,
				sign: claims => signToken(claims, keys[0]),
				verify: jwt => verifyToken(jwt, keys, url, now() / 1000),
				rotate: (drop = false) => void (keys = drop ? [makeKey()] : [makeKey(), ...keys]),
				stage: () => 'other',
				answer({ path }) {
					if (path === '/.well-known/openid-configuration') return contract_json(200, discovery(url));
					if (path === '/.well-known/jwks') return contract_json(200, { keys: keys.map(published) });
					return contract_json(404, { message: 'Not Found' });
				}
			};
		}
		function discovery(url) {
			return {
				issuer: url,
				jwks_uri: `${url}/.well-known/jwks`,
				subject_types_supported: ['public', 'pairwise'],
				response_types_supported: ['id_token'],
				claims_supported: ['sub', 'aud', 'exp', 'iat', 'iss', 'jti', 'nbf', 'ref', 'repository', 'environment', 'job_workflow_ref'],
				id_token_signing_alg_values_supported: ['RS256'],
				scopes_supported: ['openid']
			};
		}
		let firstKey;
		function makeKey() {
			return { kid: (0, external_node_crypto_.randomUUID)(), ...(0, external_node_crypto_.generateKeyPairSync)('rsa', { modulusLength: 2048 }) };
		}
		function published({ kid, publicKey }) {
			return { ...publicKey.export({ format: 'jwk' }), kid, use: 'sig', alg: 'RS256' };
		}
		function signToken(claims, { kid, privateKey }) {
			const part = value => Buffer.from(JSON.stringify(value)).toString('base64url');
			const input = `${part({ typ: 'JWT', alg: 'RS256', kid })}.${part(claims)}`;
			return `${input}.${(0, external_node_crypto_.createSign)('sha256').update(input).sign(privateKey, 'base64url')}`;
		}
		function verifyToken(jwt, keys, url, seconds) {
			const [head = '', body = '', signature = '', ...more] = jwt.split('.');
			const header = decoded(head);
			const claims = decoded(body);
			if (header === undefined || claims === undefined || signature === '' || more.length > 0) return { ok: false, wrong: 'malformed' };
			if (header['alg'] !== 'RS256') return { ok: false, wrong: 'algorithm' };
			const key = keys.find(({ kid }) => kid === header['kid']);
			if (key === undefined) return { ok: false, wrong: 'key' };
			if (!(0, external_node_crypto_.createVerify)('sha256').update(`${head}.${body}`).verify(key.publicKey, signature, 'base64url')) return { ok: false, wrong: 'signature' };
			if (claims['iss'] !== url) return { ok: false, wrong: 'issuer' };
			const { exp, nbf, iat } = claims;
			if (exp === undefined && nbf === undefined && iat === undefined) return { ok: false, wrong: 'no-times' };
			if (exp !== undefined && exp + leewaySeconds <= seconds) return { ok: false, wrong: 'expired' };
			if (Math.max(nbf ?? 0, iat ?? 0) - leewaySeconds > seconds) return { ok: false, wrong: 'not-yet-valid' };
			return { ok: true, claims };
		}
		function decoded(part) {
			try {
				const value = JSON.parse(Buffer.from(part, 'base64url').toString());
				return typeof value === 'object' && value !== null ? value : undefined;
			} catch {
				return;
			}
		}
		var external_node_http_ = __webpack_require__(67);
		var external_node_https_ = __webpack_require__(708);
		// packages/sandbox/faults.ts
		const hugeBytes = 300 * 1024 * 1024;
		async function inject(fault, response, carryOut) {
			if (typeof fault === 'function') return send(response, fault(await carryOut()));
			const [name = '', first = '', ...rest] = fault.split(' ');
			switch (name) {
				case 'reset':
					return void response.socket?.resetAndDestroy();
				case 'lost':
					await carryOut();
					return void response.socket?.resetAndDestroy();
				case 'silent':
					return;
				case 'cut': {
					const { status, headers, body } = await carryOut();
					response.writeHead(status, { ...headers, 'content-length': String(Buffer.byteLength(body)) });
					response.write(body.slice(0, body.length / 2), () => response.socket?.resetAndDestroy());
					return;
				}
				case 'dribble':
					return dribble(response, await carryOut());
				case 'huge':
					return pour(response);
				case 'deep':
					return send(response, { status: 200, body: '['.repeat(100_000) + ']'.repeat(100_000) });
				case 'gzip':
					return send(response, { status: 200, headers: { 'content-encoding': 'gzip' }, body: 'H4sIAAAAAAAA' });
				case 'html':
					return send(response, { status: 200, headers: { 'content-type': 'text/html' }, body: '<!doctype html><html><body>Please log in to the network</body></html>' });
				case 'empty':
					return send(response, { status: 200, body: '' });
				case 'redirect':
					return send(response, { status: 307, headers: { location: first }, body: '' });
				case 'http':
					return send(response, { status: Number(first), headers: rest[0] === 'after' ? { 'retry-after': rest.slice(1).join(' ') } : {}, body: `{"message":"HTTP ${first}"}` });
				case 'says':
					return send(response, { status: Number(first), headers: { 'content-type': rest[0]?.startsWith('<') ? 'text/xml' : 'application/json' }, body: rest.join(' ') });
				default:
					throw new Error(`there is no fault '${fault}'`);
			}
		}
		function send(response, { status, headers, body }) {
			response.writeHead(status, { ...headers, ...(status === 204 ? {} : { 'content-length': String(Buffer.byteLength(body)) }) });
			response.end(status === 204 ? undefined : body);
		}
		function dribble(response, { status, headers, body }) {
			response.writeHead(status, headers);
			let at = 0;
			const timer = setInterval(() => response.write(body.charAt(at++ % body.length)), 1_000);
			response.on('close', () => clearInterval(timer));
		}
		function pour(response) {
			const block = Buffer.alloc(64 * 1024, ' ');
			let left = hugeBytes;
			response.writeHead(200, { 'content-type': 'application/json' });
			const next = () => {
				while (left > 0 && !response.destroyed) {
					left -= block.length;
					if (!response.write(block)) return void response.once('drain', next);
				}
				response.end();
			};
			next();
		}
		// packages/sandbox/server.ts
		const maxBodyBytes = 4 * 1024 * 1024;
		function host(service, hosting) {
			const listener = (request, response) => void serve(service, hosting, request, response);
			const server = hosting.tls === undefined ? (0, external_node_http_.createServer)(listener) : (0, external_node_https_.createServer)({ ...hosting.tls }, listener);
			return new Promise((resolve, reject) => {
				server.once('error', reject);
				server.listen(0, '127.0.0.1', () => {
					const { port } = server.address();
					const url = hosting.tls === undefined ? `http://127.0.0.1:${port}` : `https://localhost:${port}`;
					resolve({ url, stop: () => stop(server) });
				});
			});
		}
		function stop(server) {
			return new Promise(resolve => {
				server.close(() => resolve());
				server.closeAllConnections();
			});
		}
		async function serve(service, { plan, now, log }, incoming, response) {
			response.on('error', () => {});
			const request = await read(incoming);
			if (request === undefined) return void incoming.socket.destroy();
			const stage = service.stage(request);
			const fault = plan.once[stage]?.shift() ?? plan.always[stage];
			const seen = { ...request, stage, at: Date.now(), fault: typeof fault === 'function' ? 'another answer' : fault };
			log.push(seen);
			response.setHeader('date', new Date(now()).toUTCString());
			response.setHeader('connection', 'close');
			const carryOut = async () => service.answer(request);
			if (fault !== undefined) return inject(fault, response, carryOut);
			const answer = await carryOut();
			seen.status = answer.status;
			send(response, answer);
		}
		async function read(incoming) {
			const chunks = [];
			let size = 0;
			try {
				for await (const chunk of incoming) {
					chunks.push(chunk);
					size += chunk.length;
					if (size > maxBodyBytes) return;
				}
			} catch {
				return;
			}
			const url = new URL(incoming.url ?? '/', 'http://sandbox');
			const headers = Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]));
			return { method: incoming.method ?? 'GET', path: url.pathname, query: url.searchParams, headers, body: Buffer.concat(chunks).toString('utf8') };
		}
		// packages/trust/vault/index.ts
		const vault_receiver = { id: 'vault', title: 'Vault and OpenBao', parse, evaluate: vault_evaluate };
		function parse(text) {
			const outer = parseObject(text, 'the role');
			const role = (0, json /* isObject */.Gv)(outer['data']) ? outer['data'] : outer;
			if (role['role_type'] === 'oidc') throw unreadable("the role is of the type 'oidc', which no job can log in with");
			const claims = role['bound_claims'];
			if (claims !== undefined && claims !== null && !(0, json /* isObject */.Gv)(claims)) throw unreadable("'bound_claims' of the role is not an object");
			const isCel = 'cel_program' in role;
			if (!isCel && typeof role['user_claim'] !== 'string') throw unreadable("the role has no 'user_claim'");
			return {
				boundAudiences: split(role['bound_audiences']),
				boundSubject: String(role['bound_subject'] ?? ''),
				boundClaims: Object.fromEntries(Object.entries(claims ?? {}).map(([key, value]) => [key, textsOf(value)])),
				isGlob: role['bound_claims_type'] === 'glob',
				userClaim: String(role['user_claim'] ?? ''),
				isCel
			};
		}
		function vault_evaluate(role, claims) {
			if (role.isCel) return { admits: 'unknown', demands: [], reason: 'the role is decided by a CEL program' };
			const demands = [...subjectDemand(role, claims), ...audienceDemand(role, claims), userDemand(role, claims), ...claimDemands(role, claims)];
			return { admits: truth_all(demands.map(({ met }) => met)), demands };
		}
		function subjectDemand({ boundSubject }, claims) {
			return boundSubject === '' ? [] : [demand('sub', [boundSubject], claims, 'bound_subject', is)];
		}
		function audienceDemand({ boundAudiences }, claims) {
			const audiences = textsOf(claims['aud']);
			if (boundAudiences.length === 0) return audiences.length === 0 ? [] : [demand('aud', ['no audience: the role binds none'], claims, 'bound_audiences', () => false)];
			return [demand('aud', boundAudiences, claims, 'bound_audiences', is)];
		}
		function userDemand({ userClaim }, claims) {
			return demand(userClaim, ['any value'], claims, 'user_claim', () => true);
		}
		function claimDemands({ boundClaims, isGlob }, claims) {
			return Object.entries(boundClaims).map(([key, values]) =>
				isGlob ? demand(key, values, claims, 'bound_claims, glob', (one, value) => isLike(one, value, false)) : demand(key, values, claims, 'bound_claims', is)
			);
		}
		function is(one, value) {
			return one === value;
		}
		function demand(key, required, claims, where, meets) {
			const value = lookUp(claims, key);
			const isMet = (ones, values) => ones.some(one => values.some(each => meets(one, each)));
			const met = isMet(textsOf(value), required);
			return {
				key,
				claim: key,
				required: required.join(' or '),
				presented: value === undefined ? undefined : typeof value === 'string' ? value : JSON.stringify(value),
				met: truthOf(met),
				near: met || typeof value !== 'string' ? undefined : nearMiss(value, required, (text, values) => isMet([text], values)),
				where
			};
		}
		function lookUp(claims, key) {
			if (!key.startsWith('/')) return claims[key];
			const parts = key
				.slice(1)
				.split('/')
				.map(part => part.replaceAll('~1', '/').replaceAll('~0', '~'));
			return parts.reduce((inner, part) => ((0, json /* isObject */.Gv)(inner) || Array.isArray(inner) ? inner[part] : undefined), claims);
		}
		function split(value) {
			return listOf(value)
				.flatMap(one => String(one).split(','))
				.map(one => one.trim())
				.filter(Boolean);
		}
		// packages/sandbox/vault/answers.ts
		function answers_judge(verdict, { role, cel }, name) {
			if (!verdict.ok) return `error validating token: ${tokenErrors[verdict.wrong]}`;
			if (cel !== undefined) return cel(verdict.claims) ? undefined : `error executing cel program: CEL role '${name}' blocked authorization with boolean false return`;
			const { claims } = verdict;
			const unmet = vault_receiver.evaluate(vault_receiver.parse(JSON.stringify(role)), claims).demands.find(({ met }) => met !== 'yes');
			if (unmet === undefined) return;
			if (unmet.where === 'bound_subject') return 'error validating token: invalid subject (sub) claim';
			if (unmet.where === 'user_claim') return `claim "${unmet.key}" not found in token`;
			if (unmet.where === 'bound_audiences')
				return role['bound_audiences']?.length
					? 'error validating token: invalid audience (aud) claim: audience claim does not match any expected audience'
					: 'audience claim found in JWT but no audiences bound to the role';
			return `error validating claims: claim "${unmet.key}" ${unmet.presented === undefined ? 'is missing' : 'does not match any associated bound claim values'}`;
		}
		const tokenErrors = {
			malformed: 'error verifying token signature: oidc: malformed jwt: go-jose/go-jose: compact JWS format must have three parts',
			algorithm: 'error verifying token signature: oidc: malformed jwt',
			key: 'error verifying token signature: failed to verify id token signature',
			signature: 'error verifying token signature: failed to verify id token signature',
			issuer: 'invalid issuer (iss) claim',
			'no-times': 'no issued at (iat), not before (nbf), or expiration time (exp) claims in token',
			expired: 'invalid expiration time (exp) claim: token is expired',
			'not-yet-valid': 'invalid not before (nbf) claim: token not yet valid'
		};
		function describe({ raw, accessor, role, expiresAt, usesLeft }, now) {
			const kind = role.kind ?? 'service';
			return {
				client_token: raw,
				accessor,
				policies: ['ci', 'default'],
				token_policies: ['ci', 'default'],
				metadata: {},
				lease_duration: Math.round((expiresAt - now) / 1000),
				renewable: kind === 'service',
				entity_id: (0, external_node_crypto_.randomUUID)(),
				token_type: kind,
				orphan: true,
				num_uses: usesLeft
			};
		}
		function envelope(body) {
			return { request_id: (0, external_node_crypto_.randomUUID)(), lease_id: '', renewable: false, lease_duration: 0, data: null, wrap_info: null, warnings: null, auth: null, ...body };
		}
		function health(flavour, now) {
			const common = {
				initialized: true,
				sealed: false,
				standby: false,
				replication_performance_mode: 'disabled',
				replication_dr_mode: 'disabled',
				server_time_utc: Math.floor(now / 1000),
				cluster_name: 'sandbox',
				cluster_id: (0, external_node_crypto_.randomUUID)()
			};
			return contract_json(200, flavour === 'openbao' ? { ...common, version: '2.7.2' } : { ...common, version: '1.21.4', enterprise: false, echo_duration_ms: 0, clock_skew_ms: 0 });
		}
		function refused(status, ...errors) {
			return contract_json(status, { errors });
		}
		function denied() {
			return refused(403, '1 error occurred:\n\t* permission denied\n\n');
		}
		// packages/sandbox/vault/engines.ts
		function createEngines(engines) {
			const find = path => Object.entries(engines).find(([mount]) => `${path}/`.startsWith(mount));
			return {
				mountOf(path) {
					const [mount, engine] = find(path) ?? [];
					return mount === undefined ? undefined : { path: mount, type: engine.type, options: engine.type === 'kv' ? { version: String(engine.version) } : null };
				},
				answer(path, request, now) {
					const [mount, engine] = find(path) ?? [];
					if (mount === undefined || engine === undefined) return contract_json(404, { errors: [`no handler for route "${path}". route entry not found.`] });
					const rest = path.slice(mount.length);
					if (engine.type === 'database') return credential(rest, engine, mount);
					if (engine.type === 'pki') return issued(rest, engine.roles, request);
					return engine.version === 1 ? first(rest, engine.secrets) : second(rest, engine, request, now);
				}
			};
		}
		function first(path, secrets) {
			const data = secrets[path];
			return data === undefined ? contract_json(404, { errors: [] }) : { data };
		}
		function second(path, { secrets, versions = 1 }, { query }, now) {
			if (!path.startsWith('data/'))
				return contract_json(404, { data: null, warnings: ['Invalid path for a versioned K/V secrets engine. See the API docs for the appropriate API endpoints to use.'] });
			const data = secrets[path.slice('data/'.length)];
			const version = Number(query.get('version') ?? versions);
			if (data === undefined || version > versions) return contract_json(404, { errors: [] });
			return { data: { data, metadata: { created_time: new Date(now).toISOString(), custom_metadata: null, deletion_time: '', destroyed: false, version } } };
		}
		function issued(path, roles, { method, body }) {
			const role = /^issue\/(.+)$/.exec(path)?.[1];
			if (role === undefined || !roles.includes(role)) return contract_json(400, { errors: [`unknown role: ${role ?? path}`] });
			if (method !== 'POST' && method !== 'PUT') return contract_json(405, { errors: ['unsupported operation'] });
			const { common_name: name } = JSON.parse(body === '' ? '{}' : body);
			if (name === undefined) return contract_json(400, { errors: ['the common_name field is required'] });
			return {
				data: {
					certificate: `certificate of ${name}`,
					private_key: (0, external_node_crypto_.randomBytes)(32).toString('base64url'),
					serial_number: (0, external_node_crypto_.randomBytes)(8).toString('hex')
				}
			};
		}
		function credential(path, { roles, leaseSeconds }, mount) {
			const role = /^creds\/(.+)$/.exec(path)?.[1];
			if (role === undefined || !roles.includes(role)) return contract_json(400, { errors: [`unknown role: ${role ?? path}`] });
			const data = { username: `v-jwt-${role}-${(0, external_node_crypto_.randomBytes)(6).toString('hex')}`, password: (0, external_node_crypto_.randomBytes)(15).toString('base64url') };
			return { data, lease: { id: `${mount}${path}/${(0, external_node_crypto_.randomBytes)(12).toString('base64url')}`, seconds: leaseSeconds } };
		}
		// packages/sandbox/vault/index.ts
		const revokeSelf = 'auth/token/revoke-self';
		function createVault(contents, { now, verify }) {
			const granted = [];
			let tokens = [];
			let leases = [];
			const wrapped = new Map();
			const engines = createEngines(contents.engines);
			const drop = token => {
				tokens = tokens.filter(other => other !== token);
				leases = leases.filter(lease => lease.owner !== token.accessor);
			};
			const alive = () => (tokens = tokens.filter(token => token.expiresAt > now()));
			const login = (path, body, namespace) => {
				const isCel = path.endsWith('/cel/login');
				const name = String(body['role'] ?? contents.defaultRole ?? '').toLowerCase();
				if (name === '') return refused(400, 'missing role');
				if (typeof body['jwt'] !== 'string') return refused(400, 'missing token');
				const role = contents.roles[name];
				if (role === undefined || isCel !== (role.cel !== undefined)) return refused(400, `role "${name}" could not be found`);
				const refusal = answers_judge(verify(body['jwt']), role, name);
				if (refusal !== undefined) return refused(400, refusal);
				const token = {
					raw: `${role.kind === 'batch' ? 'b' : 's'}.${(0, external_node_crypto_.randomBytes)(18).toString('base64url')}`,
					accessor: role.kind === 'batch' ? '' : (0, external_node_crypto_.randomBytes)(18).toString('base64url'),
					role,
					namespace,
					expiresAt: now() + (role.ttlSeconds ?? 600) * 1000,
					usesLeft: role.uses ?? 0
				};
				return token;
			};
			const answer = request => {
				const path = decodeURIComponent(request.path.replace(/^\/v1\//, ''));
				const body = parsed(request.body);
				const namespace = (request.headers['x-vault-namespace'] ?? '').replace(/\/$/, '');
				if (path === 'sys/health') return health(contents.flavour, now());
				if (!contents.namespaces.includes(namespace)) return refused(404, 'namespace not found');
				if (path === `auth/${contents.mount}/login` || path === `auth/${contents.mount}/cel/login`) {
					const token = login(path, body, namespace);
					if (!('raw' in token)) return token;
					tokens.push(token);
					granted.push(token);
					return wrapOr(request, path, { auth: describe(token, now()) }, token.accessor);
				}
				if (path.startsWith('auth/') && path.endsWith('/login')) return refused(403, 'permission denied');
				if (path === 'sys/wrapping/unwrap') return unwrap(request);
				const inline = contents.flavour === 'openbao' ? request.headers['x-vault-inline-auth-path'] : undefined;
				if (inline !== undefined) {
					const parameters = inlineParameters(request);
					const token = parameters === undefined ? refused(500, 'failed to perform inline authentication: failed raw url-safe base64 decoding header value') : login(inline, parameters, namespace);
					if (!('raw' in token)) return { ...token, headers: { ...token.headers, 'x-vault-inline-auth-failed': 'true' } };
					return serve(path, request, body, token, true);
				}
				const raw = request.headers['x-vault-token'] ?? '';
				const token = alive().find(one => one.raw === raw && one.namespace === namespace);
				if (token === undefined) return refused(403, 'permission denied');
				if (token.usesLeft > 0 && --token.usesLeft === 0) drop(token);
				return serve(path, request, body, token, false);
			};
			const serve = (path, request, body, token, inline) => {
				const { role } = token;
				if (path === revokeSelf) {
					if (role.kind === 'batch') return refused(400, 'batch tokens cannot be revoked');
					if (role.mayRevokeSelf === false) return denied();
					drop(token);
					return { status: 204, body: '' };
				}
				if (path === 'auth/token/renew-self') {
					token.expiresAt = now() + Number(/^(\d+)s$/.exec(String(body['increment']))?.[1] ?? 600) * 1000;
					return contract_json(200, envelope({ auth: describe(token, now()) }));
				}
				if (path === 'auth/token/lookup-self') return contract_json(200, envelope({ data: { accessor: token.accessor, ttl: Math.round((token.expiresAt - now()) / 1000), id: token.raw } }));
				if (path === 'sys/capabilities-self') {
					const capabilities = Object.fromEntries((body['paths'] ?? []).map(one => [one, one === revokeSelf && role.mayRevokeSelf !== false ? ['update'] : ['deny']]));
					return contract_json(200, { ...capabilities, ...envelope({ data: capabilities }) });
				}
				if (path === 'sys/leases/revoke') {
					leases = leases.filter(({ id }) => id !== body['lease_id']);
					return { status: 204, body: '' };
				}
				if (path.startsWith('sys/internal/ui/mounts/')) {
					if (inline) return refused(403, 'permission denied');
					const mount = engines.mountOf(path.slice('sys/internal/ui/mounts/'.length));
					if (mount === undefined || role.mayAskMounts === false) return refused(403, "preflight capability check returned 403, please ensure client's policies grant access to path");
					return contract_json(200, envelope({ data: mount }));
				}
				if (!role.reads.some(pattern => (pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern))) return denied();
				const made = engines.answer(path, request, now());
				if ('status' in made) return made;
				if (made.lease !== undefined) {
					if (inline) return refused(500, 'requests with inline authentication cannot generate leases');
					leases.push({ ...made.lease, owner: token.accessor });
				}
				return wrapOr(request, path, { data: made.data, ...(made.lease === undefined ? {} : { lease_id: made.lease.id, lease_duration: made.lease.seconds, renewable: true }) });
			};
			const wrapOr = (request, path, body, accessor) => {
				const seconds = Number(/^(\d+)s?$/.exec(request.headers['x-vault-wrap-ttl'] ?? '')?.[1] ?? 0);
				if (seconds === 0) return contract_json(200, envelope(body));
				const token = `s.${(0, external_node_crypto_.randomBytes)(18).toString('base64url')}`;
				wrapped.set(token, { body, path, expiresAt: now() + seconds * 1000 });
				const info = {
					token,
					accessor: (0, external_node_crypto_.randomBytes)(18).toString('base64url'),
					ttl: seconds,
					creation_time: new Date(now()).toISOString(),
					creation_path: path,
					...(accessor === undefined ? {} : { wrapped_accessor: accessor })
				};
				return contract_json(200, { ...envelope({}), data: null, wrap_info: info });
			};
			const unwrap = request => {
				const token = request.headers['x-vault-token'] ?? '';
				const found = wrapped.get(token);
				wrapped.delete(token);
				if (found === undefined || found.expiresAt <= now()) return refused(400, 'wrapping token is not valid or does not exist');
				return contract_json(200, envelope(found.body));
			};
			return { answer, stage: stageOf, tokens: alive, leases: () => leases, granted };
		}
		function stageOf({ path, headers }) {
			if (path.endsWith('/login')) return 'exchange';
			if (/revoke/.test(path)) return 'revoke';
			if (/\/v1\/sys\/(health|capabilities-self|internal)/.test(path) || path.endsWith('renew-self')) return 'other';
			return headers['x-vault-inline-auth-path'] === undefined ? 'read' : 'exchange';
		}
		function inlineParameters({ headers }) {
			const values = Object.entries(headers).filter(([name]) => name.startsWith('x-vault-inline-auth-parameter-'));
			const parameters = {};
			for (const [, value] of values) {
				if (!/^[\w-]+$/.test(value)) return;
				const { key, value: inner } = JSON.parse(Buffer.from(value, 'base64url').toString());
				parameters[key] = inner;
			}
			return parameters;
		}
		function parsed(text) {
			try {
				return text === '' ? {} : JSON.parse(text);
			} catch {
				return {};
			}
		}
		// packages/sandbox/start.ts
		async function startSandbox(options = {}) {
			const now = () => Date.now() + (options.skewMs ?? 0);
			const plan = { once: {}, always: {} };
			const log = [];
			const hosting = { plan, now, log, tls: options.tls };
			const late = {};
			const well = { stage: () => 'other', answer: request => late.issuer.answer(request) };
			const keys = await host(well, { plan: { once: {}, always: {} }, now, log: [] });
			const issuer = (late.issuer = createIssuer(options.issuer ?? keys.url, now));
			const mint = createMint(issuer, now, { ...defaultJob, ...options.job });
			const surroundings = { now, verify: issuer.verify };
			const issuerHost = issuer.url.replace(/^https?:\/\//, '');
			const aws = createAws({ ...defaultAws(issuerHost), ...options.aws }, surroundings);
			const vault = createVault({ ...defaultVault(), ...options.vault }, surroundings);
			const servers = [await host(mint, { ...hosting, tls: undefined }), await host(aws, hosting), await host(vault, hosting)];
			const [minting, onAws, onVault] = servers;
			return {
				issuer,
				mint,
				aws: { ...aws, url: onAws.url },
				vault: { ...vault, url: onVault.url },
				get job() {
					return mint.job;
				},
				set job(job) {
					mint.job = job;
				},
				env: { ACTIONS_ID_TOKEN_REQUEST_URL: `${minting.url}/idtoken?api-version=2.0`, ACTIONS_ID_TOKEN_REQUEST_TOKEN: mint.requestToken, AWS_ENDPOINT_URL: onAws.url },
				requests: log,
				inject: (stage, ...faults) => void (plan.once[stage] ??= []).push(...faults),
				always(stage, fault) {
					plan.always[stage] = fault;
				},
				async stop() {
					await Promise.all([keys, ...servers].map(server => server.stop()));
				}
			};
		}
		function made() {
			return (0, external_node_crypto_.randomBytes)(18).toString('base64url');
		}
		const deployRole = 'arn:aws:iam::123456789012:role/deploy';
		const lastRole = 'arn:aws:iam::210987654321:role/last';
		function deployTrust(issuerHost) {
			const conditions = {
				StringEquals: { [`${issuerHost}:aud`]: 'sts.amazonaws.com' },
				StringLike: { [`${issuerHost}:sub`]: ['repo:acme/shop:ref:refs/heads/main', 'repo:acme@9919/shop@712345:ref:refs/heads/main'] }
			};
			const principal = { Federated: `arn:aws:iam::123456789012:oidc-provider/${issuerHost}` };
			return JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal: principal, Action: 'sts:AssumeRoleWithWebIdentity', Condition: conditions }] }, null, 2);
		}
		function defaultAws(issuerHost) {
			return {
				audiences: ['sts.amazonaws.com'],
				roles: [
					{ arn: deployRole, trust: deployTrust(issuerHost), maxSessionSeconds: 7_200, allows: ['secretsmanager:*', 'ssm:*', 'kms:Decrypt', 'sts:*'] },
					{ arn: lastRole, trust: '{"Statement":[]}', allows: ['secretsmanager:GetSecretValue'], assumableBy: [deployRole], externalId: 'acme' }
				],
				secrets: { 'prod/app': JSON.stringify({ password: made(), user: 'app' }), 'prod/key': made(), 'prod/other': made() },
				parameters: { '/app/token': made(), '/app/deep/token': made(), plain: made() }
			};
		}
		const deployBinding = { role_type: 'jwt', user_claim: 'sub', bound_audiences: ['https://vault.example'], bound_claims: { repository: 'acme/shop', ref: 'refs/heads/main' } };
		function defaultVault() {
			const reads = ['kv/data/*', 'kv1/*', 'database/creds/app', 'pki/issue/web'];
			return {
				mount: 'jwt',
				flavour: 'openbao',
				namespaces: ['', 'team'],
				roles: {
					deploy: { role: deployBinding, reads },
					strict: { role: { ...deployBinding, bound_claims: { ...deployBinding.bound_claims, environment: 'production' } }, reads },
					batch: { role: deployBinding, kind: 'batch', reads },
					stuck: { role: deployBinding, mayRevokeSelf: false, reads },
					long: { role: deployBinding, ttlSeconds: 86_400, reads },
					blind: { role: deployBinding, mayAskMounts: false, reads },
					cel: { role: { ...deployBinding, cel_program: {} }, cel: claims => claims['repository'] === 'acme/shop', reads }
				},
				engines: {
					'kv/': { type: 'kv', version: 2, secrets: { app: { password: made(), nested: { token: made() } }, other: { key: made() } } },
					'kv1/': { type: 'kv', version: 1, secrets: { app: { password: made() } } },
					'pki/': { type: 'pki', roles: ['web'] },
					'database/': { type: 'database', roles: ['app'], leaseSeconds: 300 }
				}
			};
		}
		/***/
	},
	/***/ 59: /***/ (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { runSandbox: () => runSandbox });
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24);
		var _daypass_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(425);
		var _daypass_sandbox__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(920);
		var _flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44);
		async function runSandbox(args, process) {
			const { variables: file, ...job } = (0, _flags_js__WEBPACK_IMPORTED_MODULE_1__.b)(args, [], () => ['variables', 'repository', 'ref', 'environment', 'event']);
			const interrupted = new Promise(resolve => process.once('SIGINT', resolve).once('SIGTERM', resolve));
			const sandbox = await (0, _daypass_sandbox__WEBPACK_IMPORTED_MODULE_2__.OT)({ job });
			const variables = Object.entries({ ...sandbox.env, VAULT_ADDR: sandbox.vault.url }).map(([name, value]) => `${name}=${value}\n`);
			try {
				if (file !== undefined) writeNew(file, variables.join(''));
				process.stdout.write(told(sandbox, file === undefined ? variables.join('') : `the variables are in ${file}\n`));
				await interrupted;
				if (file !== undefined) node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync(file, { force: true });
			} finally {
				await sandbox.stop();
			}
			return 0;
		}
		function writeNew(path, text) {
			try {
				node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync(path, text, { mode: 0o600, flag: 'wx' });
			} catch (error) {
				throw new _daypass_core__WEBPACK_IMPORTED_MODULE_3__.gY('CLI_USAGE', `the file '${path}' cannot be made: ${error.message}`, {
					fix: 'name one that does not exist, in a folder that does',
					cause: error
				});
			}
		}
		function told({ job, vault }, variables) {
			return `a sandbox runs until it is interrupted (Ctrl-C)\n\n${variables}\nthe job    ${job.repository}, ${job.ref}, ${job.event}${job.environment === undefined ? '' : `, environment ${job.environment}`}\nAWS        role ${_daypass_sandbox__WEBPACK_IMPORTED_MODULE_2__.sy}\n           secretsmanager/prod/app, secretsmanager/prod/key, ssm/app/token\nVault      ${vault.url}, role deploy, mount jwt,\n           audience ${_daypass_sandbox__WEBPACK_IMPORTED_MODULE_2__.Vx.bound_audiences[0]}; kv/app, database/creds/app\nboth admit the branch main of acme/shop\n`;
		}
		/***/
	},
	/***/ 618: /***/ (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		// EXPORTS
		__webpack_require__.d(__webpack_exports__, { i: () => platform });
		var errors = __webpack_require__(425);
		var secret = __webpack_require__(562);
		var decode = __webpack_require__(652);
		// packages/identity/check.ts
		const maxWaitMs = 60_000;
		function checkToken({ claims, audience }, { isIssuer, issuers, nowMs }) {
			const { aud, iss, exp } = claims;
			const audiences = Array.isArray(aud) ? aud : [aud];
			if (audiences.length !== 1 || audiences[0] !== audience)
				throw new errors /* DaypassError */.gY('ID_WRONG_AUDIENCE', `the identity token is for ${shown(aud)}, not for '${audience}'`, { presented: shown(aud), required: `'${audience}'` });
			if (typeof iss !== 'string' || !isIssuer(iss))
				throw new errors /* DaypassError */.gY('ID_WRONG_ISSUER', `the identity token names the issuer ${shown(iss)}, which is none of this platform`, { presented: shown(iss), required: issuers });
			if (typeof exp !== 'number' || !Number.isFinite(exp)) throw new errors /* DaypassError */.gY('ID_NOT_A_TOKEN', "the identity token has no 'exp' claim");
			if (exp * 1000 <= nowMs) throw new errors /* DaypassError */.gY('ID_EXPIRED', `the identity token expired at ${time(exp)}`, { presented: time(exp), required: `after ${time(nowMs / 1000)}` });
			const from = Math.max(...[claims['nbf'], claims['iat']].map(value => (typeof value === 'number' ? value : 0)));
			const waitMs = Math.max(0, from * 1000 - nowMs);
			if (waitMs > maxWaitMs)
				throw new errors /* DaypassError */.gY('ID_NOT_YET_VALID', `the identity token only becomes valid at ${time(from)}`, { presented: time(from), required: `by ${time(nowMs / 1000)}` });
			return waitMs;
		}
		function shown(value) {
			return value === undefined ? 'nothing' : JSON.stringify(value).replaceAll('"', "'").slice(0, 200);
		}
		function time(seconds) {
			const date = new Date(seconds * 1000);
			return Number.isNaN(date.getTime()) ? String(seconds) : date.toISOString();
		}
		var core_url = __webpack_require__(581);
		// packages/ci/github/endpoint.ts
		function mintEndpoint(env) {
			const text = env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '';
			if (!URL.canParse(text)) throw wrong('is not a URL');
			const url = new URL(text);
			if (url.username !== '' || url.password !== '' || url.hash !== '') throw wrong('holds a user name, password or fragment');
			if ((0, core_url /* isLoopback */.U9)(url)) return url;
			if (url.protocol !== 'https:') throw wrong(`is not https: '${url.protocol}//${url.host}'`);
			const host = url.hostname;
			const server = serverHost(env);
			if (host.endsWith('.actions.githubusercontent.com') || (isGheCom(server) ? belongsTo(host, 'ghe.com') : server !== 'github.com' && belongsTo(host, server))) return url;
			throw wrong(`is at '${host}', which is not GitHub's`);
		}
		function acceptedIssuers(env, endpoint) {
			const server = serverHost(env);
			const bases = isGheCom(server) ? [`https://token.actions.${server}`] : server === 'github.com' ? ['https://token.actions.githubusercontent.com'] : [`https://${server}/_services/token`];
			const all = (0, core_url /* isLoopback */.U9)(endpoint) ? [...bases, 'https://token.actions.githubusercontent.com'] : bases;
			return {
				issuers: `${bases.join(' or ')}, with or without an enterprise`,
				isIssuer(issuer) {
					if ((0, core_url /* isLoopback */.U9)(endpoint) && URL.canParse(issuer) && (0, core_url /* isLoopback */.U9)(new URL(issuer))) return true;
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
			return new errors /* DaypassError */.gY('GITHUB_MINT_ENDPOINT', `the address that identity tokens are to be asked at (ACTIONS_ID_TOKEN_REQUEST_URL) ${why}`);
		}
		// packages/ci/github/mint.ts
		const to = "GitHub's token endpoint";
		async function mint(audience, context, host, onSecret) {
			const first = await ask(audience, context, host, onSecret);
			if (first instanceof errors /* DaypassError */.gY) {
				const second = await ask(audience, context, host, onSecret);
				if (second instanceof errors /* DaypassError */.gY) throw second;
				return second;
			}
			return first;
		}
		async function ask(audience, { http, clock }, host, onSecret) {
			const endpoint = mintEndpoint(host.env);
			const url = new URL(`${endpoint.href}${endpoint.search === '' ? '?' : '&'}audience=${encodeURIComponent(audience)}`);
			const bearer = new secret /* Secret */.z(`Bearer ${host.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? ''}`);
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
			onSecret(new secret /* Secret */.z(value));
			try {
				const token = (0, decode /* decodeToken */.o)(new secret /* Secret */.z(value), audience);
				const waitMs = checkToken(token, { ...acceptedIssuers(host.env, endpoint), nowMs: clock.now() });
				if (waitMs > 0) await host.sleep(waitMs);
				return token;
			} catch (error) {
				if (error instanceof errors /* DaypassError */.gY && error.code === 'ID_NOT_A_TOKEN') return notGitHub(error.message);
				throw error;
			}
		}
		function isPending({ status, text }) {
			return status === 403 && /in '(Pending|Delayed)' state/.test(text);
		}
		function refused({ status, tries }) {
			const after = tries > 1 ? ` after ${tries} tries` : '';
			return status === 401 || status === 403
				? new errors /* DaypassError */.gY('GITHUB_MINT_REFUSED', `${to} refused to mint an identity token (HTTP ${status})${after}`)
				: new errors /* DaypassError */.gY('HTTP_UNREACHABLE', `${to} answered HTTP ${status}${after}`);
		}
		function notGitHub(why) {
			return new errors /* DaypassError */.gY('GITHUB_MINT_ANSWER', `something answered that is not ${to}: ${why}`);
		}
		var external_node_fs_ = __webpack_require__(24);
		// packages/ci/github/refusal.ts
		const permissions = 'permissions:\n  id-token: write\n  contents: read';
		function refusal(env) {
			const unsafe = unsafeVariable(env);
			if (unsafe !== undefined) return unsafe;
			const url = env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '';
			const token = env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '';
			if (url === '' && token === '') return new errors /* DaypassError */.gY('GITHUB_NO_ID_TOKEN', 'this job may not ask for an identity token', { fix: hint(env) });
			if (url === '' || token === '') {
				const [missing, given] = url === '' ? ['URL', 'TOKEN'] : ['TOKEN', 'URL'];
				const message = `ACTIONS_ID_TOKEN_REQUEST_${given} is set but ACTIONS_ID_TOKEN_REQUEST_${missing} is not: not the runner set it`;
				return new errors /* DaypassError */.gY('GITHUB_NO_ID_TOKEN', message, { fix: hint(env) });
			}
			return wrongEndpoint(env);
		}
		function wrongEndpoint(env) {
			try {
				mintEndpoint(env);
				return;
			} catch (error) {
				if (error instanceof errors /* DaypassError */.gY) return error;
				throw error;
			}
		}
		function unsafeVariable(env) {
			if (env['NODE_TLS_REJECT_UNAUTHORIZED'] === '0')
				return new errors /* DaypassError */.gY('GITHUB_UNSAFE_ENVIRONMENT', "NODE_TLS_REJECT_UNAUTHORIZED is '0': certificates would not be checked by any Node process of this job", {
					fix: "remove it, and give the certificate authority in 'ca-certificate'"
				});
			const [, option] = dangerous.exec((env['NODE_OPTIONS'] ?? '').replaceAll('_', '-').replaceAll('"', '')) ?? [];
			if (option === undefined) return;
			return new errors /* DaypassError */.gY('GITHUB_UNSAFE_ENVIRONMENT', `NODE_OPTIONS holds '${option}', by which others can run in, look into or weaken every Node process of this job`, {
				fix: 'remove it from the job'
			});
		}
		const dangerous =
			/(?:^|\s)(--require|-r|--import|--loader|--experimental-loader|--experimental-config-file|--experimental-default-config-file|--inspect[a-z-]*|--abort-on-uncaught-exception|--report-[a-z-]+|--heapsnapshot-[a-z-]+|--heap-prof|--diagnostic-dir|--tls-keylog|--tls-min-v1\.[01]|--tls-cipher-list|--openssl-[a-z-]+|--insecure-http-parser)(?=[\s=]|$)/;
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
		var json = __webpack_require__(312);
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
				return (0, json /* leaves */.FQ)(JSON.parse(value)).flatMap(leaf => [leaf, ...lines(leaf)]);
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
		// packages/ci/github/commands.ts
		function command(name, properties, data) {
			const pairs = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`);
			return `::${name}${pairs.length === 0 ? '' : ` ${pairs.join(',')}`}::${escapeData(data)}\n`;
		}
		function plainLine(text) {
			return (
				clean(text.replace(/\r\n?|[\n\u0085\u2028\u2029]/g, ' '))
					.replace(/^(\s*)(::|##\[)/, '$1​$2')
					.replaceAll('##[', '#​#[') + '\n'
			);
		}
		function clean(text) {
			return text
				.replace(/\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/g, '')
				.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
				.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '�');
		}
		function escapeData(text) {
			return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
		}
		function escapeProperty(text) {
			return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
		}
		var external_node_crypto_ = __webpack_require__(598);
		var names = __webpack_require__(112);
		// packages/ci/github/files.ts
		const maxBytes = 1024 * 1024;
		function commandFile(variable, path, random = delimiter) {
			let before;
			return {
				set(values) {
					const text = [...values].map(([name, value]) => entryOf(variable, name, (0, secret /* reveal */._)(value), random)).join('');
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
			const problem = (0, names /* nameProblem */.r)(name);
			if (problem !== undefined) throw new errors /* DaypassError */.gY('GITHUB_NAME', `the name '${name.replace(/[^\w-]/g, '?')}' ${problem}`);
			if (Buffer.byteLength(value) > maxBytes) throw failed(variable, `the value of '${name}' is larger than ${maxBytes} bytes`);
			const mark = fresh(value, random);
			const text = `${name}<<${mark}\n${value}\n${mark}\n`;
			const read = parseHeredoc(text);
			if (read?.name !== name || read.value !== value) throw failed(variable, `the value of '${name}' would not be read back as written`);
			return text;
		}
		function appendSummary(path, markdown) {
			if (path !== undefined && path !== '') append('GITHUB_STEP_SUMMARY', path, markdown, () => {});
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
				throw error instanceof errors /* DaypassError */.gY ? error : failed(variable, error.message, error);
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
			return new errors /* DaypassError */.gY('GITHUB_FILE_COMMAND', `the runner's file of ${variable} could not be written: ${why}`, { cause });
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
		const platform = { id: 'github', title: 'GitHub Actions', detect: env => env['GITHUB_ACTIONS'] === 'true', attach };
		function attach(host) {
			const { env } = host;
			const sink = openSink(host);
			return {
				...sink,
				platform: 'github',
				facts: factsOf(env),
				source: `${env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${env['GITHUB_REPOSITORY'] ?? ''}/actions/runs/${env['GITHUB_RUN_ID'] ?? ''}/attempts/${env['GITHUB_RUN_ATTEMPT'] ?? ''}`,
				tempFolder: tempFolder(env),
				inputs: names => inputsOf(env, names),
				refusal: () => refusal(env),
				mint: (audience, context) => mint(audience, context, host, secret => sink.emit({ kind: 'mask', secret })),
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
			if (path === undefined || path === '') throw new errors /* DaypassError */.gY('GITHUB_NO_TEMP', 'RUNNER_TEMP is not set');
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
		/***/
	},
	/***/ 44: /***/ (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { b: () => parseFlags });
		var _daypass_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(425);
		var _daypass_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(830);
		function parseFlags(args, switches, known) {
			const given = {};
			for (let at = 0; at < args.length; at++) {
				const [, name = '', value] = /^--([a-z][a-z-]*)(?:=([^]*))?$/.exec(args[at]) ?? [];
				if (name === '') throw new _daypass_core__WEBPACK_IMPORTED_MODULE_0__.gY('CLI_USAGE', `'${args[at]}' is no option`);
				if (value !== undefined) given[name] = value;
				else if (switches.includes(name)) given[name] = 'true';
				else given[name] = args[++at] ?? '';
			}
			const names = [...switches, ...known(given)];
			for (const name of Object.keys(given)) {
				if (names.includes(name) && given[name] !== '') continue;
				if (names.includes(name)) throw new _daypass_core__WEBPACK_IMPORTED_MODULE_0__.gY('CLI_USAGE', `option '--${name}' needs a value`);
				const near = (0, _daypass_core__WEBPACK_IMPORTED_MODULE_1__.p)(name, names);
				throw new _daypass_core__WEBPACK_IMPORTED_MODULE_0__.gY('CLI_USAGE', `there is no option '--${name}'${near === undefined ? '' : `; did you mean '--${near}'?`}`);
			}
			return given;
		}
		/***/
	},
	/***/ 188: /***/ (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { K: () => readInputs });
		var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(425);
		var _duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(166);
		var _url_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(581);
		var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(830);
		var _secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(562);
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
			if (problems.length > 0) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.gd)('INPUT_INVALID', problems);
			return values;
		}
		function isRequired(input) {
			return 'required' in input && input.required;
		}
		function misspelt(name, names) {
			const near = (0, _nearest_js__WEBPACK_IMPORTED_MODULE_1__.p)(name, names);
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
					return judged(given, input.check, new _secret_js__WEBPACK_IMPORTED_MODULE_2__.z(given));
				case 'boolean':
					if (!/^(true|false)$/i.test(given)) return { problem: `must be 'true' or 'false', not '${given}'` };
					return { value: given.toLowerCase() === 'true' };
				case 'duration': {
					const seconds = (0, _duration_js__WEBPACK_IMPORTED_MODULE_3__.E)(given);
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
					const problem = (0, _url_js__WEBPACK_IMPORTED_MODULE_4__.$Q)(given);
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
				const near = (0, _nearest_js__WEBPACK_IMPORTED_MODULE_1__.p)(text, options);
				return `must be one of ${options.map(option => `'${option}'`).join(', ')}, not '${text}'${near === undefined ? '' : `; did you mean '${near}'?`}`;
			};
		}
		/***/
	},
	/***/ 166: /***/ (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { E: () => parseDuration, a: () => formatDuration });
		const units = { s: 1, m: 60, h: 3600, d: 86_400 };
		function parseDuration(text) {
			if (/^\d{1,9}$/.test(text)) return Number(text) || undefined;
			const parts = [...text.matchAll(/(\d{1,9})([smhd])/g)];
			if (parts.length === 0 || parts.map(part => part[0]).join('') !== text) return;
			const seconds = parts.reduce((sum, [, count, unit]) => sum + Number(count) * units[unit], 0);
			return seconds || undefined;
		}
		function formatDuration(seconds) {
			const whole = Math.max(0, Math.round(seconds));
			const parts = [
				[Math.floor(whole / 3600), 'h'],
				[Math.floor((whole % 3600) / 60), 'm'],
				[whole % 60, 's']
			];
			return (
				parts
					.filter(([count]) => count > 0)
					.map(([count, unit]) => `${count}${unit}`)
					.join('') || '0s'
			);
		}
		/***/
	},
	/***/ 312: /***/ (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { FQ: () => leaves, Gv: () => isObject, qF: () => parseJson });
		const maxDepth = 32;
		const forbidden = new Set(['__proto__', 'constructor', 'prototype']);
		function parseJson(text) {
			if (tooDeep(text)) throw new SyntaxError(`nested deeper than ${maxDepth} levels`);
			return JSON.parse(text, (key, value) => {
				if (forbidden.has(key)) throw new SyntaxError(`holds the key '${key}'`);
				return value;
			});
		}
		function isObject(value) {
			return typeof value === 'object' && value !== null && !Array.isArray(value);
		}
		function leaves(value) {
			if (typeof value === 'string') return [value];
			return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [];
		}
		function tooDeep(text) {
			let depth = 0;
			for (let at = 0; at < text.length; at++) {
				const code = text.charCodeAt(at);
				if (code === 34) {
					for (at++; at < text.length && text.charCodeAt(at) !== 34; at++) if (text.charCodeAt(at) === 92) at++;
				} else if (code === 123 || code === 91) {
					if (++depth > maxDepth) return true;
				} else if (code === 125 || code === 93) depth--;
			}
			return false;
		}
		/***/
	},
	/***/ 112: /***/ (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { r: () => nameProblem });
		const refused = [
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
			return refused.some(pattern => pattern.test(name)) ? 'changes what later steps run or belongs to the platform, and is refused' : undefined;
		}
		/***/
	},
	/***/ 562: /***/ (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { _: () => reveal, z: () => Secret });
		var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(975);
		const hidden = '[secret]';
		class Secret {
			#value;
			constructor(value) {
				this.#value = value;
			}
			reveal() {
				return this.#value;
			}
			toString() {
				return hidden;
			}
			toJSON() {
				return hidden;
			}
			[Symbol.toPrimitive]() {
				return hidden;
			}
			[node_util__WEBPACK_IMPORTED_MODULE_0__.inspect.custom]() {
				return hidden;
			}
		}
		function reveal(value) {
			return value instanceof Secret ? value.reveal() : value;
		}
		/***/
	},
	/***/ 150: /***/ (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { e: () => paintFor, k: () => wrapped });
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
		/***/
	},
	/***/ 581: /***/ (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { $Q: () => endpointProblem, KV: () => isForbiddenAddress, U9: () => isLoopback });
		var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30);
		function isLoopback(url) {
			const host = url.hostname.replace(/^\[|\]$/g, '');
			if (host === 'localhost' || host === '::1') return true;
			return node_net__WEBPACK_IMPORTED_MODULE_0__.isIP(host) === 4 && host.startsWith('127.');
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
			if (node_net__WEBPACK_IMPORTED_MODULE_0__.isIP(v4) === 4) {
				const [a, b] = v4.split('.').map(Number);
				return a === 0 || (a === 169 && b === 254) || a >= 224 || v4 === '100.100.100.200';
			}
			return node_net__WEBPACK_IMPORTED_MODULE_0__.isIP(bare) === 6 && (/^fe[89ab]/.test(bare) || bare.startsWith('ff') || bare === '::' || bare === 'fd00:ec2::254');
		}
		function mapped(tail) {
			const groups = tail.split(':').map(group => Number.parseInt(group, 16));
			return groups.length === 2 ? `${groups[0] >> 8}.${groups[0] & 255}.${groups[1] >> 8}.${groups[1] & 255}` : tail;
		}
		/***/
	},
	/***/ 652: /***/ (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		// EXPORTS
		__webpack_require__.d(__webpack_exports__, { o: () => decodeToken });
		var errors = __webpack_require__(425);
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
				throw error instanceof errors /* DaypassError */.gY ? error : notAToken('its header or claims are not JSON');
			}
		}
		function notAToken(why) {
			return new errors /* DaypassError */.gY('ID_NOT_A_TOKEN', `the identity token is not a signed JWT: it is ${why}`);
		}
		/***/
	},
	/***/ 774: /***/ (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		// ESM COMPAT FLAG
		__webpack_require__.r(__webpack_exports__);
		// EXPORTS
		__webpack_require__.d(__webpack_exports__, { runLint: () => runLint });
		var github = __webpack_require__(618);
		var external_node_fs_ = __webpack_require__(24);
		var errors = __webpack_require__(425);
		// packages/ci/github/event/index.ts
		const zero = /^0+$/;
		function changedBy(env) {
			const name = env['GITHUB_EVENT_NAME'] ?? '';
			if (name === 'schedule') return { kind: 'history' };
			const payload = payloadOf(env);
			if (payload.pull_request !== undefined) return range(payload.pull_request.base?.sha, payload.pull_request.head?.sha, name);
			if (name === 'merge_group') return range(payload.merge_group?.base_sha, payload.merge_group?.head_sha, name);
			if (name === 'push') {
				if (payload.deleted === true || (env['GITHUB_REF'] ?? '').startsWith('refs/tags/')) return { kind: 'tree' };
				const trunk = `origin/${payload.repository?.default_branch ?? 'main'}`;
				const isNew = payload.before === undefined || zero.test(payload.before);
				if (isNew && env['GITHUB_REF_NAME'] === payload.repository?.default_branch) return { kind: 'history' };
				return { kind: 'range', base: isNew ? trunk : payload.before, head: payload.after ?? 'HEAD' };
			}
			return { kind: 'tree' };
		}
		function range(base, head, name) {
			if (base === undefined || head === undefined) throw new errors /* DaypassError */.gY('GITHUB_EVENT', `the payload of '${name}' does not name its commits`);
			return { kind: 'range', base, head };
		}
		function payloadOf(env) {
			const path = env['GITHUB_EVENT_PATH'];
			if (path === undefined || path === '') return {};
			try {
				return JSON.parse((0, external_node_fs_.readFileSync)(path, 'utf8'));
			} catch (cause) {
				throw new errors /* DaypassError */.gY('GITHUB_EVENT', `the event's payload cannot be read: ${cause.code ?? 'it is no JSON'}`, { cause });
			}
		}
		var declaration = __webpack_require__(188);
		var duration = __webpack_require__(166);
		var core_text = __webpack_require__(150);
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
			paths: { kind: 'list', description: 'Only what lies below these paths.', advanced: true },
			'fail-on': { kind: 'choice', options: ['secret', 'indicator'], default: 'secret', description: 'What fails the build: secrets alone, or identifiers too.', advanced: true },
			'new-ignores': {
				kind: 'choice',
				options: ['warn', 'refuse'],
				default: 'warn',
				description: 'What becomes of ignores that the range itself adds, in the file or as a comment: honoured and listed one by one, or refused.',
				advanced: true
			},
			report: {
				kind: 'lines',
				description: 'Further reports, a `FORMAT=FILE` a line: `sarif`, `json`, `jsonl`, `junit`, `gitlab-secret-detection`, `gitlab-code-quality`, `text`.',
				example: 'sarif=daypass.sarif',
				advanced: true
			},
			timeout: { kind: 'duration', default: '10m', description: 'Bounds the scan; a scan that does not end fails.', advanced: true }
		};
		var external_node_path_ = __webpack_require__(760);
		var external_node_crypto_ = __webpack_require__(598);
		// packages/lint/ignores.ts
		const ignoreFile = '.daypass-ignore';
		const head = '# Secrets that may stay: rule, fingerprint, owner, reason, expiry. Written by `daypass lint --accept`; sorted; keyed by value.';
		function parseIgnores(text) {
			const salt = /^# salt: ([0-9a-f]{32})$/m.exec(text)?.[1];
			const entries = text.split(/\r?\n/).flatMap((line, index) => {
				if (line.trim() === '' || line.startsWith('#')) return [];
				const shape = /^([\w-]+) ([0-9a-f]{32}) owner="([^"]+)" reason="([^"]+)"(?: expires=(\d{4}-\d\d-\d\d))?$/.exec(line);
				if (shape === null) throw new errors /* DaypassError */.gY('LINT_IGNORES', `${ignoreFile}:${index + 1} must read: RULE FINGERPRINT owner="…" reason="…" [expires=YYYY-MM-DD]`);
				const [, rule, fingerprint, owner, reason, expires] = shape;
				return [{ rule, fingerprint, owner, reason, expires }];
			});
			if (salt === undefined && entries.length > 0) throw new errors /* DaypassError */.gY('LINT_IGNORES', `${ignoreFile} has entries but no '# salt:' line`);
			return { salt: salt ?? '', entries };
		}
		function readIgnores(path) {
			return (0, external_node_fs_.existsSync)(path) ? parseIgnores((0, external_node_fs_.readFileSync)(path, 'utf8')) : { salt: '', entries: [] };
		}
		function writeIgnores(path, { salt, entries }) {
			const lines = entries.map(({ rule, fingerprint, owner, reason, expires }) => `${rule} ${fingerprint} owner="${owner}" reason="${reason}"${expires === undefined ? '' : ` expires=${expires}`}`);
			(0, external_node_fs_.writeFileSync)(path, [head, `# salt: ${salt}`, ...[...new Set(lines)].sort(), ''].join('\n'));
		}
		function newSalt() {
			return (0, external_node_crypto_.randomBytes)(16).toString('hex');
		}
		const slow = { N: 16_384, r: 8, p: 1 };
		const strong = 20;
		function fingerprintOf(rule, value, salt) {
			const isGuessable = value.length < strong || /password/.test(rule);
			if (salt !== '' && isGuessable) return (0, external_node_crypto_.scryptSync)(value, `${salt}:${rule}`, 16, slow).toString('hex');
			return (0, external_node_crypto_.createHmac)('sha256', salt).update(`${rule}\0${value}`).digest('hex').slice(0, 32);
		}
		var external_node_zlib_ = __webpack_require__(522);
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
			const source = text.replace(parts, (part, alphabet, least, most, choice) => {
				if (part === '{uuid}') {
					fixed.push('');
					last = 'a-f0-9';
					return '[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}';
				}
				if (alphabet !== undefined) {
					fixed.push('');
					last = alphabets[alphabet];
					return `[${last}]{${least}${most === undefined ? '' : `,${most}`}}`;
				}
				if (choice !== undefined) {
					fixed.push('');
					return `(?:${choice.split('|').map(escaped).join('|')})`;
				}
				fixed.push(`${fixed.pop() ?? ''}${part}`);
				return escaped(part);
			});
			const literal = fixed.reduce((longest, part) => (part.length > longest.length ? part : longest), '');
			return { source, beginnings: beginningsOf(text), literal, last: `[${last}]` };
		}
		function beginningsOf(text) {
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
		const known = new Map();
		function bytesOf(letters) {
			const there = known.get(letters);
			if (there !== undefined) return there;
			const pattern = new RegExp(`[${letters}]`);
			const bytes = Uint8Array.from({ length: 256 }, (_, byte) => Number(letters !== '' && pattern.test(String.fromCharCode(byte))));
			known.set(letters, bytes);
			return bytes;
		}
		function longestOf(choice) {
			return Math.max(...choice.split('|').map(one => one.length));
		}
		function escaped(text) {
			return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
		}
		// packages/lint/rules/rule.ts
		const between = `[\\w .\\-\\[\\]"']{0,30}?(?:=>|\\?=|:{1,3}=|\\|\\||=|:|,|\\(|>|(?:key|token|secret|access|private|password|api|id|pat)[ \\t]{1,4}|(?:KEY|TOKEN|SECRET|ACCESS|PRIVATE|PASSWORD|API|ID|PAT)[ \\t]{1,4})[\\s"'\`=(\\[{]{0,8}`;
		function matcherOf(rule) {
			const { beginnings, literal } = parseShape(rule.shape);
			const isAnchored = rule.near !== undefined || beginnings.length > 0;
			const literals = rule.near?.flatMap(literalsOf) ?? (isAnchored ? beginnings : [literal]).map(one => one.toLowerCase());
			let pattern;
			let run;
			return {
				rule,
				literals: [...new Set(literals)],
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
			const token = `(?<![A-Za-z0-9])(${source})(?!${last}`;
			if (near === undefined) return new RegExp(`${token})`, isAnchored ? 'y' : 'g');
			const words = near.map(word => [...word].map(letter => (/[a-z]/.test(letter) ? `[${letter}${letter.toUpperCase()}]` : letter === '_' ? '[_ .-]?' : letter)).join(''));
			return new RegExp(`(?:${words.join('|')})${between}${token}|[.(])`, 'y');
		}
		function literalsOf(word) {
			const [first = '', second = ''] = word.split('_');
			return first.length >= 4 || second === '' ? [first] : ['', '_', ' ', '.', '-'].map(sign => `${first}${sign}${second.slice(0, 2)}`);
		}
		// packages/lint/rules/ai.ts
		const rules = [
			{ id: 'openai-project-key', title: 'OpenAI key', shape: 'sk-(proj|svcacct|admin)-{U58-74}T3BlbkFJ{U58-74}', revoke: 'https://platform.openai.com/api-keys' },
			{ id: 'openai-project-key-short', title: 'OpenAI key', shape: 'sk-(proj|svcacct|admin)-{U20-50}T3BlbkFJ{U20-50}', revoke: 'https://platform.openai.com/api-keys' },
			{ id: 'openai-key', title: 'OpenAI key', shape: 'sk-{B20}T3BlbkFJ{B20}', revoke: 'https://platform.openai.com/api-keys' },
			{ id: 'anthropic-key', title: 'Anthropic key', shape: 'sk-ant-api03-{U80-110}', revoke: 'https://console.anthropic.com/settings/keys' },
			{ id: 'anthropic-admin-key', title: 'Anthropic admin key', shape: 'sk-ant-admin01-{U80-110}', revoke: 'https://console.anthropic.com/settings/admin-keys' },
			{ id: 'anthropic-oauth-token', title: 'Anthropic OAuth token', shape: 'sk-ant-oat01-{U80-110}', revoke: 'https://console.anthropic.com' },
			{ id: 'huggingface-token', title: 'Hugging Face token', shape: 'hf_{B34}', revoke: 'https://huggingface.co/settings/tokens' },
			{ id: 'huggingface-organization-token', title: 'Hugging Face organization token', shape: 'api_org_{B34}', revoke: 'https://huggingface.co/settings/tokens' },
			{ id: 'replicate-token', title: 'Replicate token', shape: 'r8_{U37}', revoke: 'https://replicate.com/account/api-tokens' },
			{ id: 'groq-key', title: 'Groq key', shape: 'gsk_{B52}', revoke: 'https://console.groq.com/keys' },
			{ id: 'perplexity-key', title: 'Perplexity key', shape: 'pplx-{B48}', revoke: 'Perplexity: Settings, API' },
			{ id: 'xai-key', title: 'xAI key', shape: 'xai-{B80}', revoke: 'https://console.x.ai' },
			{ id: 'openrouter-key', title: 'OpenRouter key', shape: 'sk-or-v1-{h64}', revoke: 'https://openrouter.ai/settings/keys' },
			{ id: 'deepseek-key', title: 'DeepSeek key', shape: 'sk-{L32}', near: ['deepseek'], revoke: 'https://platform.deepseek.com/api_keys' },
			{ id: 'mistral-key', title: 'Mistral key', shape: '{B32}', near: ['mistral'], entropy: 3.5, revoke: 'https://console.mistral.ai/api-keys' },
			{ id: 'cohere-key', title: 'Cohere key', shape: '{B40}', near: ['cohere', 'co_api_key'], entropy: 3.6, revoke: 'https://dashboard.cohere.com/api-keys' },
			{ id: 'together-key', title: 'Together key', shape: 'tgp_v1_{U43}', revoke: 'https://api.together.ai/settings/api-keys' },
			{ id: 'cerebras-key', title: 'Cerebras key', shape: 'csk-{L48}', revoke: 'https://cloud.cerebras.ai' },
			{ id: 'nvidia-key', title: 'NVIDIA key', shape: 'nvapi-{U60-70}', revoke: 'https://build.nvidia.com' },
			{ id: 'stability-key', title: 'Stability or Moonshot key', shape: 'sk-{B48}', near: ['stability', 'kimi', 'moonshot', 'dreamstudio'], revoke: 'the provider’s API keys' },
			{ id: 'elevenlabs-key', title: 'ElevenLabs key', shape: 'sk_{h48}', revoke: 'ElevenLabs: Profile, API keys' },
			{ id: 'elevenlabs-key-old', title: 'ElevenLabs key', shape: '{h32}', near: ['elevenlabs', 'xi-api-key'], revoke: 'ElevenLabs: Profile, API keys' },
			{ id: 'deepgram-key', title: 'Deepgram key', shape: '{h40}', near: ['deepgram'], revoke: 'https://console.deepgram.com' },
			{ id: 'assemblyai-key', title: 'AssemblyAI key', shape: '{h32}', near: ['assemblyai', 'assembly_ai'], revoke: 'https://www.assemblyai.com/app/account' },
			{ id: 'langsmith-key', title: 'LangSmith key', shape: 'lsv2_(pt|sk)_{h32}_{h10}', revoke: 'LangSmith: Settings, API keys' },
			{ id: 'wandb-key', title: 'Weights & Biases key', shape: 'wandb_v1_{U77}', revoke: 'https://wandb.ai/authorize' },
			{ id: 'wandb-key-old', title: 'Weights & Biases key', shape: '{h40}', near: ['wandb', 'weights_and_biases'], revoke: 'https://wandb.ai/authorize' },
			{ id: 'cursor-key', title: 'Cursor key', shape: 'key_{h64}', near: ['cursor'], revoke: 'Cursor: Settings, API keys' },
			{ id: 'runpod-key', title: 'RunPod key', shape: 'rpa_{G40}{L6}', revoke: 'RunPod: Settings, API keys' },
			{ id: 'zhipu-key', title: 'Zhipu key', shape: '{h32}.{B16}', near: ['zhipu', 'bigmodel', 'z.ai', 'glm'], revoke: 'the provider’s API keys' },
			{ id: 'fireworks-key', title: 'Fireworks key', shape: 'fw_{B22-24}', revoke: 'Fireworks: API keys' },
			{ id: 'voyage-key', title: 'Voyage key', shape: 'pa-{U43}', near: ['voyage'], revoke: 'Voyage: API keys' },
			{ id: 'friendli-token', title: 'Friendli token', shape: 'flp_{B46}', revoke: 'Friendli: Tokens' },
			{ id: 'tavily-key', title: 'Tavily key', shape: 'tvly-{U32-45}', revoke: 'Tavily: API keys' },
			{ id: 'jina-key', title: 'Jina key', shape: 'jina_{h32}{U28}', revoke: 'Jina: API keys' }
		];
		// packages/lint/rules/cloud.ts
		const aws = 'aws iam delete-access-key';
		const gcp = 'https://console.cloud.google.com/apis/credentials';
		const azure = 'Azure portal: the resource’s Access keys, or the app’s Certificates & secrets';
		const cloud_rules = [
			{
				id: 'aws-secret-key',
				title: 'AWS secret access key',
				shape: '{X40}',
				near: ['aws_secret_access_key', 'aws_secret_key', 'aws_secret', 'secret_access_key', 'secretaccesskey', 'awssecretkey', 'aws_key', 'aws_session', 'aws'],
				entropy: 3.8,
				revoke: aws,
				instead: 'aws'
			},
			{ id: 'aws-access-key-id', title: 'AWS access key id', shape: 'AKIA{S16}', verdict: 'indicator', revoke: aws, instead: 'aws' },
			{ id: 'aws-temporary-key-id', title: 'AWS temporary access key id', shape: 'ASIA{S16}', verdict: 'indicator', revoke: aws, instead: 'aws' },
			{ id: 'aws-bearer-key-id', title: 'AWS bearer token id', shape: 'A(BIA|CCA){S16}', verdict: 'indicator', revoke: aws, instead: 'aws' },
			{ id: 'aws-session-token', title: 'AWS session token', shape: 'IQoJb3JpZ2lu{X100-2000}', revoke: 'it expires; end what made it', instead: 'aws' },
			{ id: 'aws-session-token-old', title: 'AWS session token', shape: 'FwoGZXIvYXdz{X100-2000}', revoke: 'it expires; end what made it', instead: 'aws' },
			{ id: 'aws-bedrock-key', title: 'Amazon Bedrock API key', shape: 'ABSK{X109-269}', revoke: 'IAM: the user’s Bedrock API keys', instead: 'aws' },
			{
				id: 'aws-bedrock-short-key',
				title: 'Amazon Bedrock API key (short-lived)',
				shape: 'bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t{X20-2000}',
				revoke: 'it expires within 12 hours',
				instead: 'aws'
			},
			{ id: 'aws-mws-token', title: 'Amazon MWS token', shape: 'amzn.mws.{uuid}', revoke: 'Seller Central: User permissions' },
			{ id: 'aws-cognito-pool', title: 'Amazon Cognito identity pool', shape: 'us-east-1:{uuid}', verdict: 'indicator', revoke: 'bound what unauthenticated identities may do' },
			{ id: 'google-api-key', title: 'Google API key', shape: 'AIza{U35}', revoke: gcp },
			{ id: 'google-gemini-key', title: 'Gemini API key', shape: 'AQ.Ab8RN6{U44}', revoke: gcp },
			{ id: 'google-oauth-token', title: 'Google OAuth access token', shape: 'ya29.{U30-400}', revoke: 'https://myaccount.google.com/connections' },
			{ id: 'google-refresh-token', title: 'Google OAuth refresh token', shape: '1//0{U40-120}', revoke: 'https://myaccount.google.com/connections' },
			{ id: 'google-client-secret', title: 'Google OAuth client secret', shape: 'GOCSPX-{U28}', revoke: gcp },
			{ id: 'google-client-id', title: 'Google OAuth client id', shape: '{D8-16}-{L32}.apps.googleusercontent.com', verdict: 'indicator', revoke: gcp },
			{ id: 'google-client-secret-old', title: 'Google OAuth client secret', shape: '{U24}', near: ['google_secret', 'google'], entropy: 3.3, revoke: gcp },
			{ id: 'google-hmac-key', title: 'Google Cloud Storage HMAC id', shape: 'GOOG{G57-61}', verdict: 'indicator', revoke: 'gcloud storage hmac update --deactivate' },
			{ id: 'firebase-server-key', title: 'Firebase Cloud Messaging server key', shape: 'AAAA{U7}:{U140}', revoke: 'Firebase console: Cloud Messaging' },
			{ id: 'azure-client-secret', title: 'Microsoft Entra client secret', shape: '{T3}{D1}Q~{T31-34}', entropy: 3.2, revoke: azure },
			{
				id: 'azure-storage-key',
				title: 'Azure storage account key',
				shape: '{X86}==',
				near: ['accountkey', 'account_key', 'storage_key', 'azure', 'sharedaccesskey', 'primarykey', 'master_key', 'cosmos'],
				revoke: azure
			},
			{ id: 'azure-shared-access-key', title: 'Azure shared access key', shape: '{X43}=', near: ['sharedaccesskey', 'shared_access_key', 'accesskey', 'servicebus'], revoke: azure },
			{ id: 'azure-app-config', title: 'Azure App Configuration secret', shape: '.azconfig.io;Id={P4-60};Secret={X36-120}', revoke: azure },
			{ id: 'azure-function-key', title: 'Azure Functions key', shape: '{U44}AzFu{U4-8}==', entropy: 3, revoke: azure },
			{ id: 'azure-search-key', title: 'Azure AI Search key', shape: '{B42}AzSe{B6}', entropy: 3, revoke: azure },
			{ id: 'azure-registry-key', title: 'Azure Container Registry key', shape: '{X42}+ACR{B6}', entropy: 3, revoke: azure },
			{ id: 'azure-openai-key', title: 'Azure OpenAI key', shape: '{h32}', near: ['azure_openai', 'openai_api_key', 'cognitive', 'ocp-apim-subscription-key'], revoke: azure },
			{ id: 'azure-openai-key-new', title: 'Azure OpenAI key', shape: '{B52}JQQJ99{B26}', entropy: 3, revoke: azure },
			{ id: 'digitalocean-token', title: 'DigitalOcean token', shape: 'do(p|o|r)_v1_{h64}', revoke: 'DigitalOcean: API, Tokens' },
			{ id: 'digitalocean-spaces-secret', title: 'DigitalOcean Spaces secret', shape: '{X43}', near: ['spaces_secret', 'do_spaces'], revoke: 'DigitalOcean: API, Spaces keys' },
			{ id: 'alibaba-key-id', title: 'Alibaba Cloud access key id', shape: 'LTAI{B17-21}', verdict: 'indicator', revoke: 'Alibaba RAM: AccessKey' },
			{
				id: 'alibaba-secret',
				title: 'Alibaba Cloud access key secret',
				shape: '{B30}',
				near: ['alibaba', 'aliyun', 'accesskeysecret', 'access_key_secret'],
				entropy: 3.5,
				revoke: 'Alibaba RAM: AccessKey'
			},
			{ id: 'tencent-key-id', title: 'Tencent Cloud secret id', shape: 'AKID{B32}', verdict: 'indicator', revoke: 'Tencent CAM: API keys' },
			{ id: 'ibm-key', title: 'IBM Cloud API key', shape: '{U44}', near: ['ibm', 'ibmcloud', 'bluemix', 'softlayer'], entropy: 3.8, revoke: 'ibmcloud iam api-key-delete' },
			{ id: 'scaleway-key-id', title: 'Scaleway access key', shape: 'SCW{G17}', verdict: 'indicator', revoke: 'Scaleway IAM: API keys' },
			{ id: 'yandex-key', title: 'Yandex Cloud API key', shape: 'AQVN{U35-38}', revoke: 'Yandex Cloud: service account, API keys' },
			{ id: 'yandex-aws-secret', title: 'Yandex static key', shape: 'YC{U38}', revoke: 'Yandex Cloud: service account, static keys' },
			{ id: 'yandex-iam-token', title: 'Yandex IAM token', shape: 't1.{P30-300}.{U80-100}', revoke: 'it expires within 12 hours' },
			{ id: 'hetzner-token', title: 'Hetzner Cloud token', shape: '{B64}', near: ['hetzner', 'hcloud'], entropy: 3.8, revoke: 'Hetzner console: Security, API tokens' },
			{ id: 'linode-token', title: 'Linode token', shape: '{h64}', near: ['linode'], revoke: 'Linode: Profile, API tokens' },
			{ id: 'vultr-key', title: 'Vultr API key', shape: '{G36}', near: ['vultr'], revoke: 'Vultr: Account, API' },
			{ id: 'fly-token', title: 'Fly.io token', shape: 'fo1_{U43}', revoke: 'fly tokens revoke' },
			{ id: 'fly-macaroon', title: 'Fly.io token', shape: 'fm2_{X100-2000}', revoke: 'fly tokens revoke' },
			{ id: 'heroku-key', title: 'Heroku API key', shape: 'HRKU-AA{U58}', revoke: 'heroku authorizations:revoke' },
			{ id: 'heroku-key-old', title: 'Heroku API key', shape: '{uuid}', near: ['heroku'], revoke: 'heroku authorizations:revoke' },
			{ id: 'render-key', title: 'Render API key', shape: 'rnd_{B28}', revoke: 'Render: Account settings, API keys' },
			{ id: 'railway-token', title: 'Railway token', shape: '{uuid}', near: ['railway'], revoke: 'Railway: Account, Tokens' },
			{ id: 'vercel-token', title: 'Vercel token', shape: 'vc(p|k|a|i|r)_{B56}', checksum: 'base62', revoke: 'Vercel: Account settings, Tokens' },
			{ id: 'netlify-token', title: 'Netlify token', shape: 'nfp_{B36-40}', revoke: 'Netlify: User settings, Applications' },
			{ id: 'netlify-token-old', title: 'Netlify token', shape: '{U40-46}', near: ['netlify'], entropy: 3.8, revoke: 'Netlify: User settings, Applications' },
			{ id: 'cloudflare-token', title: 'Cloudflare API token', shape: 'cf(k|ut|at)_{B40}{h8}', checksum: 'hex', documented: true, revoke: 'Cloudflare: My profile, API tokens' },
			{ id: 'cloudflare-origin-key', title: 'Cloudflare origin CA key', shape: 'v1.0-{h24}-{h146}', revoke: 'Cloudflare: My profile, API tokens' },
			{ id: 'cloudflare-global-key', title: 'Cloudflare global API key', shape: '{h37}', near: ['cloudflare', 'cf_api', 'x-auth-key'], revoke: 'Cloudflare: My profile, API tokens' },
			{ id: 'cloudflare-token-old', title: 'Cloudflare API token', shape: '{U40}', near: ['cloudflare', 'cf_api', 'cf_token'], entropy: 3.6, revoke: 'Cloudflare: My profile, API tokens' },
			{ id: 'fastly-token', title: 'Fastly token', shape: '{U32}', near: ['fastly'], entropy: 3.4, revoke: 'Fastly: Account, API tokens' },
			{ id: 'supabase-token', title: 'Supabase token', shape: 'sbp_{h40}', revoke: 'Supabase: Account, Access tokens' },
			{ id: 'supabase-secret-key', title: 'Supabase secret key', shape: 'sb_secret_{U31}', revoke: 'Supabase: Project settings, API keys' },
			{ id: 'neon-key', title: 'Neon API key', shape: 'napi_{L64}', revoke: 'Neon: Account settings, API keys' },
			{ id: 'planetscale-token', title: 'PlanetScale token', shape: 'pscale_tkn_{P32-64}', revoke: 'pscale service-token delete' },
			{ id: 'planetscale-password', title: 'PlanetScale password', shape: 'pscale_pw_{P32-64}', revoke: 'pscale password delete' },
			{ id: 'planetscale-oauth', title: 'PlanetScale OAuth token', shape: 'pscale_oauth_{P32-64}', revoke: 'PlanetScale: Settings, OAuth' },
			{ id: 'mongodb-atlas-secret', title: 'MongoDB Atlas service account secret', shape: 'mdb_sa_sk_{U40}', revoke: 'Atlas: Access manager' },
			{ id: 'databricks-token', title: 'Databricks token', shape: 'dapi{h32}', revoke: 'Databricks: User settings, Access tokens' },
			{ id: 'confluent-secret', title: 'Confluent secret', shape: 'cflt{X60}', revoke: 'confluent api-key delete' },
			{ id: 'confluent-secret-old', title: 'Confluent secret', shape: '{X64}', near: ['confluent'], entropy: 4, revoke: 'confluent api-key delete' },
			{ id: 'confluent-key', title: 'Confluent access token', shape: '{L16}', near: ['confluent'], entropy: 3, revoke: 'confluent api-key delete' },
			{ id: 'cockroach-key', title: 'CockroachDB Cloud key', shape: 'CCDB1_{B22}_{B40}', revoke: 'CockroachDB Cloud: Access management' },
			{ id: 'clickhouse-key', title: 'ClickHouse Cloud secret', shape: '4b1d{B38}', revoke: 'ClickHouse Cloud: API keys' },
			{ id: 'datastax-token', title: 'DataStax Astra token', shape: 'AstraCS:{B24}:{h64}', revoke: 'Astra: Tokens' },
			{ id: 'elastic-key', title: 'Elastic Cloud API key', shape: 'essu_{X40-200}', revoke: 'Elastic Cloud: API keys' },
			{ id: 'pinecone-key', title: 'Pinecone API key', shape: 'pcsk_{B5-6}_{B63}', revoke: 'Pinecone: API keys' },
			{ id: 'exoscale-key', title: 'Exoscale key', shape: 'EXO{h24}', verdict: 'indicator', revoke: 'exo iam api-key delete' },
			{ id: 'upcloud-token', title: 'UpCloud token', shape: 'ucat_{G26}', revoke: 'UpCloud: API tokens' },
			{ id: 'aiven-token', title: 'Aiven token', shape: '{X372}', near: ['aiven'], revoke: 'avn user access-token revoke' },
			{ id: 'salad-key', title: 'Salad Cloud key', shape: 'salad_cloud_user_{B30-60}', revoke: 'Salad portal: API access' },
			{ id: 'zuplo-key', title: 'Zuplo API key', shape: 'zpka_{h32}_{h8}', checksum: 'hex', revoke: 'Zuplo: the consumer’s API keys' },
			{ id: 'redis-cloud-key', title: 'Redis Cloud key', shape: 'S{L40}', near: ['redis_cloud', 'rediscloud'], revoke: 'Redis Cloud: Access management' }
		];
		// packages/lint/rules/infra.ts
		const infra_rules = [
			{ id: 'vault-service-token', title: 'Vault service token', shape: 'hvs.{U90-200}', revoke: 'vault token revoke', instead: 'vault' },
			{ id: 'vault-batch-token', title: 'Vault batch token', shape: 'hvb.{U138-300}', revoke: 'it expires; rotate what made it', instead: 'vault' },
			{ id: 'vault-recovery-token', title: 'Vault recovery token', shape: 'hvr.{U90-200}', revoke: 'vault token revoke', instead: 'vault' },
			{ id: 'vault-legacy-token', title: 'Vault token', shape: 's.{B24}', near: ['vault', 'x-vault-token', 'bao'], revoke: 'vault token revoke', instead: 'vault' },
			{ id: 'terraform-token', title: 'HCP Terraform token', shape: '{B14}.atlasv1.{U60-70}', revoke: 'HCP Terraform: User settings, Tokens' },
			{ id: 'doppler-token', title: 'Doppler token', shape: 'dp.(pt|sa|ct|scim|audit).{B40-44}', revoke: 'Doppler: Access, tokens' },
			{ id: 'doppler-service-token', title: 'Doppler service token', shape: 'dp.st.{B40-44}', revoke: 'Doppler: Access, service tokens' },
			{ id: 'doppler-config-token', title: 'Doppler service token', shape: 'dp.st.{P2-35}.{B40-44}', revoke: 'Doppler: Access, service tokens' },
			{ id: 'onepassword-token', title: '1Password service account token', shape: 'ops_eyJ{X250-2000}', revoke: '1Password: Service accounts' },
			{ id: 'onepassword-secret-key', title: '1Password secret key', shape: 'A3-{G6}-{G6}-{G5}-{G5}-{G5}-{G5}', revoke: '1Password: regenerate the secret key' },
			{ id: 'onepassword-secret-key-long', title: '1Password secret key', shape: 'A3-{G6}-{G11}-{G5}-{G5}-{G5}', revoke: '1Password: regenerate the secret key' },
			{ id: 'infisical-token', title: 'Infisical token', shape: 'st.{P20-60}.{P20-60}.{P20-70}', near: ['infisical'], revoke: 'Infisical: Service tokens' },
			{ id: 'pulumi-token', title: 'Pulumi token', shape: 'pul-{h40}', revoke: 'pulumi: Access tokens' },
			{ id: 'age-key', title: 'age secret key', shape: 'AGE-SECRET-KEY-1{G58}', revoke: 'make a new key and encrypt again' },
			{ id: 'tailscale-key', title: 'Tailscale key', shape: 'tskey-(api|auth|client|scim|webhook)-{B10-24}-{B20-60}', revoke: 'Tailscale: Settings, Keys' },
			{ id: 'tailscale-key-old', title: 'Tailscale key', shape: 'tskey-{L12}-{B20-24}', revoke: 'Tailscale: Settings, Keys' },
			{ id: 'ngrok-token', title: 'ngrok token', shape: '{D1}{B26}_{B20-23}', near: ['ngrok', 'authtoken'], entropy: 3.4, revoke: 'ngrok: Authtokens' },
			{ id: 'teleport-token', title: 'Teleport token', shape: '{h32}', near: ['teleport'], revoke: 'tctl tokens rm' },
			{ id: 'openshift-token', title: 'OpenShift token', shape: 'sha256~{U43}', revoke: 'oc delete oauthaccesstoken' },
			{ id: 'dynatrace-token', title: 'Dynatrace token', shape: 'dt0{a1}{D2}.{G24}.{G64}', revoke: 'Dynatrace: Access tokens' },
			{ id: 'datadog-key', title: 'Datadog API key', shape: '{h32}', near: ['datadog', 'dd_api_key', 'dd-api-key', 'dd_client'], revoke: 'Datadog: Organization settings, API keys' },
			{ id: 'datadog-app-key', title: 'Datadog application key', shape: '{h40}', near: ['datadog', 'dd_app_key', 'dd_application'], revoke: 'Datadog: Application keys' },
			{ id: 'datadog-token', title: 'Datadog access token', shape: 'ddpat_{B22}_{B43}', revoke: 'Datadog: Personal access tokens' },
			{ id: 'newrelic-user-key', title: 'New Relic user key', shape: 'NRAK-{G27}', revoke: 'New Relic: API keys' },
			{ id: 'newrelic-insert-key', title: 'New Relic insert key', shape: 'NRII-{U32}', revoke: 'New Relic: API keys' },
			{ id: 'newrelic-browser-key', title: 'New Relic browser key', shape: 'NRJS-{h19}', verdict: 'indicator', revoke: 'public by design' },
			{ id: 'newrelic-license-key', title: 'New Relic license key', shape: '{h36}NRAL', revoke: 'New Relic: API keys' },
			{ id: 'newrelic-admin-key', title: 'New Relic admin key', shape: 'NRAA-{h27}', revoke: 'New Relic: API keys' },
			{ id: 'newrelic-id', title: 'New Relic API id', shape: '{G64}', near: ['newrelic', 'new_relic', 'new-relic'], entropy: 3.5, revoke: 'New Relic: API keys' },
			{ id: 'grafana-service-token', title: 'Grafana service account token', shape: 'glsa_{B32}_{i8}', checksum: 'hexLittle', documented: true, revoke: 'Grafana: Service accounts' },
			{ id: 'grafana-cloud-token', title: 'Grafana Cloud token', shape: 'glc_{X32-400}', revoke: 'Grafana Cloud: Access policies' },
			{ id: 'grafana-key', title: 'Grafana API key', shape: 'eyJrIjoi{B70-400}', revoke: 'Grafana: API keys' },
			{ id: 'honeycomb-key', title: 'Honeycomb key', shape: 'hc(a|b|c|d|x)ik_{L58}', revoke: 'Honeycomb: API keys' },
			{ id: 'honeycomb-key-old', title: 'Honeycomb key', shape: '{B22-32}', near: ['honeycomb'], entropy: 3.2, revoke: 'Honeycomb: API keys' },
			{ id: 'sentry-org-token', title: 'Sentry organization token', shape: 'sntrys_eyJ{X60-400}', revoke: 'Sentry: Auth tokens' },
			{ id: 'sentry-user-token', title: 'Sentry user token', shape: 'sntryu_{h64}', revoke: 'Sentry: Auth tokens' },
			{ id: 'sentry-token', title: 'Sentry token', shape: '{h64}', near: ['sentry'], revoke: 'Sentry: Auth tokens' },
			{ id: 'sumologic-key', title: 'Sumo Logic access id', shape: 'su{B12}', near: ['sumo'], verdict: 'indicator', revoke: 'Sumo Logic: Access keys' },
			{ id: 'sumologic-secret', title: 'Sumo Logic access key', shape: '{B64}', near: ['sumo'], entropy: 3.8, revoke: 'Sumo Logic: Access keys' },
			{ id: 'pagerduty-key', title: 'PagerDuty API key', shape: 'u+{U18}', revoke: 'PagerDuty: API access keys' },
			{ id: 'pagerduty-key-old', title: 'PagerDuty API key', shape: '{U20}', near: ['pagerduty', 'pager_duty', 'pd_api'], entropy: 3.2, revoke: 'PagerDuty: API access keys' },
			{ id: 'launchdarkly-key', title: 'LaunchDarkly token', shape: '(api|sdk)-{uuid}', revoke: 'LaunchDarkly: Authorization' },
			{ id: 'launchdarkly-token', title: 'LaunchDarkly token', shape: '{U40}', near: ['launchdarkly'], entropy: 3.4, revoke: 'LaunchDarkly: Authorization' },
			{ id: 'rollbar-token', title: 'Rollbar token', shape: '{h32}', near: ['rollbar'], revoke: 'Rollbar: Project access tokens' },
			{ id: 'posthog-key', title: 'PostHog personal key', shape: 'phx_{U43-60}', revoke: 'PostHog: Personal API keys' },
			{ id: 'posthog-project-key', title: 'PostHog project key', shape: 'phc_{U43-60}', verdict: 'indicator', revoke: 'public by design' },
			{ id: 'prefect-key', title: 'Prefect API key', shape: 'pnu_{B36}', revoke: 'Prefect: API keys' },
			{ id: 'rootly-key', title: 'Rootly API key', shape: 'rootly_{h64}', revoke: 'Rootly: API keys' },
			{ id: 'apify-token', title: 'Apify token', shape: 'apify_api_{B36}', checksum: 'base62Lower', revoke: 'Apify: Settings, Integrations' },
			{ id: 'nats-seed', title: 'NATS seed', shape: 'S(A|U|O|C|N|X){S56}', revoke: 'make new keys with nsc' },
			{ id: 'rancher-token', title: 'Rancher token', shape: 'token-{L5}:{L54}', revoke: 'Rancher: API keys' },
			{ id: 'kraken-key', title: 'Kraken key', shape: '{X86}==', near: ['kraken'], revoke: 'Kraken: API' },
			{ id: 'squarespace-token', title: 'Squarespace token', shape: '{uuid}', near: ['squarespace'], revoke: 'Squarespace: Developer tools' },
			{ id: 'zerotier-token', title: 'ZeroTier token', shape: '{B32}', near: ['zerotier'], entropy: 3.2, revoke: 'ZeroTier: API access tokens' },
			{
				id: 'sidekiq-secret',
				title: 'Sidekiq credentials',
				shape: '{h8}:{h8}',
				near: ['bundle_enterprise__contribsys__com', 'bundle_gems__contribsys__com', 'contribsys'],
				revoke: 'ask contribsys.com'
			},
			{ id: 'adafruit-key', title: 'Adafruit IO key', shape: 'aio_{B28}', revoke: 'Adafruit IO: My key' },
			{ id: 'openweather-key', title: 'OpenWeather key', shape: '{h32}', near: ['openweather', 'weather_api', 'pyowm'], revoke: 'OpenWeather: API keys' },
			{ id: 'blynk-token', title: 'Blynk token', shape: '{U32}', near: ['blynk'], entropy: 3.2, revoke: 'Blynk: Device info' },
			{ id: 'thingsboard-token', title: 'ThingsBoard token', shape: '{U20}', near: ['thingsboard'], entropy: 3, revoke: 'ThingsBoard: Manage credentials' }
		];
		// packages/lint/rules/packages.ts
		const packages_rules = [
			{ id: 'npm-token', title: 'npm token', shape: 'npm_{B36}', checksum: 'base62', documented: true, revoke: 'npm token revoke; publish with trusted publishing', instead: 'token' },
			{ id: 'npm-legacy-token', title: 'npm token (legacy)', shape: '{uuid}', near: ['authtoken', 'npm_token'], revoke: 'npm token revoke; publish with trusted publishing', instead: 'token' },
			{ id: 'pypi-token', title: 'PyPI token', shape: 'pypi-AgEIcHlwaS5vcmc{U50-400}', revoke: 'PyPI: Account settings; publish with trusted publishing', instead: 'token' },
			{ id: 'test-pypi-token', title: 'TestPyPI token', shape: 'pypi-AgENdGVzdC5weXBpLm9yZw{U50-400}', revoke: 'TestPyPI: Account settings', instead: 'token' },
			{ id: 'rubygems-key', title: 'RubyGems API key', shape: 'rubygems_{h48}', revoke: 'RubyGems: Settings, API keys; publish with trusted publishing', instead: 'token' },
			{ id: 'rust-registry-token', title: 'Rust crate registry token', shape: 'cio{B32}', revoke: 'the registry’s Account settings; publish with trusted publishing', instead: 'token' },
			{ id: 'nuget-key', title: 'NuGet API key', shape: 'oy2{L43}', revoke: 'NuGet: API keys; publish with trusted publishing', instead: 'token' },
			{ id: 'clojars-token', title: 'Clojars deploy token', shape: 'CLOJARS_{i60}', revoke: 'Clojars: Deploy tokens' },
			{ id: 'docker-token', title: 'Docker Hub token', shape: 'dckr_pat_{U27}', revoke: 'Docker Hub: Account settings, Personal access tokens' },
			{ id: 'docker-organization-token', title: 'Docker organization token', shape: 'dckr_oat_{U32}', revoke: 'Docker Hub: the organization’s Access tokens' },
			{ id: 'docker-swarm-join', title: 'Docker Swarm join token', shape: 'SWMTKN-1-{L50}-{L25}', revoke: 'docker swarm join-token --rotate' },
			{ id: 'docker-swarm-unlock', title: 'Docker Swarm unlock key', shape: 'SWMKEY-1-{X43}', revoke: 'docker swarm unlock-key --rotate' },
			{ id: 'jfrog-key', title: 'JFrog API key', shape: 'AKCp{B69-70}', revoke: 'JFrog: Profile, API key' },
			{ id: 'jfrog-reference-token', title: 'JFrog reference token', shape: 'cmVmdGtu{B56}', revoke: 'JFrog: Administration, Access tokens', instead: 'token' },
			{ id: 'jfrog-legacy-key', title: 'Artifactory credential', shape: 'AP{H1}{B8-70}', near: ['artifactory', 'jfrog'], revoke: 'JFrog: Profile' },
			{ id: 'cloudsmith-key', title: 'Cloudsmith key', shape: 'csa_{h30}{B6}', revoke: 'Cloudsmith: API settings' },
			{ id: 'deno-token', title: 'Deno Deploy token', shape: 'dd(p|o)_{B36}', checksum: 'base62Whole', revoke: 'Deno Deploy: Account settings' },
			{ id: 'packagecloud-token', title: 'Package Cloud token', shape: '{h48}', near: ['packagecloud'], revoke: 'Package Cloud: API token' }
		];
		// packages/lint/rules/payments.ts
		const stripe = 'https://dashboard.stripe.com/apikeys';
		const payments_rules = [
			{ id: 'stripe-live-key', title: 'Stripe live key', shape: 'sk_live_{B16-120}', revoke: stripe },
			{ id: 'stripe-restricted-key', title: 'Stripe restricted live key', shape: 'rk_live_{B16-120}', revoke: stripe },
			{ id: 'stripe-test-key', title: 'Stripe test key', shape: 'sk_test_{B16-120}', revoke: stripe },
			{ id: 'stripe-restricted-test-key', title: 'Stripe restricted test key', shape: 'rk_test_{B16-120}', revoke: stripe },
			{ id: 'stripe-webhook-secret', title: 'Stripe webhook secret', shape: 'whsec_{X32-64}', revoke: 'https://dashboard.stripe.com/webhooks' },
			{ id: 'stripe-public-key', title: 'Stripe publishable key', shape: 'pk_live_{B16-120}', verdict: 'indicator', revoke: 'public by design' },
			{ id: 'square-token', title: 'Square access token', shape: 'EAAA{U60}', revoke: 'Square: Developer dashboard' },
			{ id: 'square-token-old', title: 'Square access token', shape: 'sq0atp-{U22}', revoke: 'Square: Developer dashboard' },
			{ id: 'square-secret', title: 'Square secret', shape: 'sq0csp-{U43}', revoke: 'Square: Developer dashboard' },
			{ id: 'braintree-token', title: 'Braintree access token', shape: 'access_token$production${L16}${h32}', revoke: 'Braintree: API keys' },
			{ id: 'braintree-sandbox-token', title: 'Braintree sandbox token', shape: 'access_token$sandbox${L16}${h32}', verdict: 'indicator', revoke: 'Braintree: API keys' },
			{ id: 'razorpay-key', title: 'Razorpay live key id', shape: 'rzp_live_{B14}', revoke: 'Razorpay: API keys' },
			{ id: 'plaid-token', title: 'Plaid access token', shape: 'access-(production|development|sandbox)-{uuid}', revoke: 'Plaid: /item/remove' },
			{ id: 'plaid-secret', title: 'Plaid secret', shape: '{h30}', near: ['plaid'], revoke: 'Plaid: Team settings, Keys' },
			{ id: 'plaid-client-id', title: 'Plaid client id', shape: '{h24}', near: ['plaid'], revoke: 'Plaid: Team settings, Keys' },
			{ id: 'coinbase-token', title: 'Coinbase token', shape: '{U64}', near: ['coinbase'], entropy: 3.6, revoke: 'Coinbase: API' },
			{ id: 'paddle-key', title: 'Paddle key', shape: 'pdl_live_apikey_{L26}_{B22}_{B3}', revoke: 'Paddle: Authentication' },
			{ id: 'shippo-token', title: 'Shippo token', shape: 'shippo_(live|test)_{h40}', revoke: 'Shippo: API' },
			{ id: 'easypost-key', title: 'EasyPost key', shape: 'EZAK{B54}', revoke: 'EasyPost: API keys' },
			{ id: 'easypost-test-key', title: 'EasyPost test key', shape: 'EZTK{B54}', revoke: 'EasyPost: API keys' },
			{ id: 'gocardless-token', title: 'GoCardless token', shape: 'live_{U40}', near: ['gocardless'], revoke: 'GoCardless: Developers' },
			{ id: 'flutterwave-key', title: 'Flutterwave key', shape: 'FLWSECK_TEST-{h32}-X', revoke: 'Flutterwave: API' },
			{ id: 'flutterwave-live-key', title: 'Flutterwave key', shape: 'FLWSECK-{h32}-X', revoke: 'Flutterwave: API' },
			{ id: 'flutterwave-test', title: 'Flutterwave encryption key', shape: 'FLWSECK_TEST-{h12}', revoke: 'Flutterwave: API' },
			{ id: 'flutterwave-public-key', title: 'Flutterwave public key', shape: 'FLWPUBK_TEST-{h32}-X', verdict: 'indicator', revoke: 'public by design' },
			{ id: 'bittrex-key', title: 'Bittrex key', shape: '{L32}', near: ['bittrex'], entropy: 3, revoke: 'Bittrex: API keys' },
			{ id: 'kucoin-key', title: 'KuCoin key', shape: '{h24}', near: ['kucoin'], revoke: 'KuCoin: API' },
			{ id: 'kucoin-secret', title: 'KuCoin secret', shape: '{uuid}', near: ['kucoin'], revoke: 'KuCoin: API' },
			{ id: 'etherscan-key', title: 'Etherscan key', shape: '{G34}', near: ['etherscan', 'bscscan'], entropy: 3.2, revoke: 'Etherscan: API keys' },
			{ id: 'infura-key', title: 'Infura key', shape: '{h32}', near: ['infura'], revoke: 'Infura: Dashboard' },
			{ id: 'alchemy-key', title: 'Alchemy key', shape: 'g.alchemy.com/v2/{U32}', revoke: 'Alchemy: Dashboard' },
			{ id: 'ethereum-private-key', title: 'Ethereum private key', shape: '0x{i64}', near: ['private_key', 'privatekey', 'deployer', 'wallet'], entropy: 3, revoke: 'move the funds to a new key' },
			{ id: 'bitcoin-extended-key', title: 'Bitcoin extended private key', shape: 'xprv{B107-108}', revoke: 'move the funds to a new key' }
		];
		// packages/lint/rules/saas.ts
		const slack = 'https://api.slack.com/apps, or auth.revoke';
		const saas_rules = [
			{ id: 'slack-bot-token', title: 'Slack bot token', shape: 'xoxb-{U24-100}', revoke: slack },
			{ id: 'slack-user-token', title: 'Slack user token', shape: 'xoxp-{U24-120}', revoke: slack },
			{ id: 'slack-app-token', title: 'Slack app token', shape: 'xapp-{D1}-{G8-14}-{D8-14}-{h32-64}', revoke: slack },
			{ id: 'slack-config-token', title: 'Slack configuration token', shape: 'xoxe.xox(b|p)-{D1}-{U100-200}', revoke: slack },
			{ id: 'slack-refresh-token', title: 'Slack refresh token', shape: 'xoxe-{D1}-{U100-200}', revoke: slack },
			{ id: 'slack-legacy-token', title: 'Slack token', shape: 'xox(a|o|r|s)-{U20-100}', revoke: slack },
			{ id: 'slack-cookie', title: 'Slack session', shape: 'xox(c|d)-{P40-300}', revoke: slack },
			{ id: 'slack-webhook', title: 'Slack webhook', shape: 'hooks.slack.com/(services|workflows|triggers)/{B8-14}/{B8-14}/{U20-46}', revoke: 'Slack: the app’s Incoming webhooks' },
			{ id: 'discord-bot-token', title: 'Discord bot token', shape: '{U24-28}.{U6}.{U27-40}', near: ['discord', 'bot', 'token', 'client'], entropy: 3.8, revoke: 'Discord: Developer portal, Bot' },
			{ id: 'discord-webhook', title: 'Discord webhook', shape: 'com/api/webhooks/{D17-20}/{U60-72}', revoke: 'Discord: the channel’s Integrations' },
			{ id: 'discord-secret', title: 'Discord client secret', shape: '{U32}', near: ['discord'], entropy: 3.3, revoke: 'Discord: Developer portal, OAuth2' },
			{ id: 'discord-key', title: 'Discord API key', shape: '{h64}', near: ['discord'], revoke: 'Discord: Developer portal' },
			{ id: 'teams-webhook', title: 'Microsoft Teams webhook', shape: '.webhook.office.com/webhookb2/{uuid}@{uuid}/IncomingWebhook/{h32}/{uuid}', revoke: 'Teams: the channel’s Connectors' },
			{ id: 'telegram-bot-token', title: 'Telegram bot token', shape: '{D8-10}:A{U34}', revoke: '@BotFather: /revoke' },
			{ id: 'twilio-key', title: 'Twilio API key', shape: 'SK{h32}', revoke: 'Twilio: API keys', verdict: 'indicator' },
			{ id: 'twilio-account', title: 'Twilio account id', shape: 'AC{h32}', verdict: 'indicator', revoke: 'Twilio: Account' },
			{ id: 'twilio-secret', title: 'Twilio secret', shape: '{h32}', near: ['twilio', 'auth_token'], revoke: 'Twilio: API keys' },
			{ id: 'sendgrid-key', title: 'SendGrid key', shape: 'SG.{U22}.{U43}', revoke: 'SendGrid: Settings, API keys' },
			{ id: 'mailgun-key', title: 'Mailgun key', shape: 'key-{h32}', revoke: 'Mailgun: API security' },
			{ id: 'mailgun-signing-key', title: 'Mailgun signing key', shape: '{h32}-{h8}-{h8}', near: ['mailgun'], revoke: 'Mailgun: API security' },
			{ id: 'mailgun-public-key', title: 'Mailgun public key', shape: 'pubkey-{h32}', verdict: 'indicator', revoke: 'public by design' },
			{ id: 'mailchimp-key', title: 'Mailchimp key', shape: '{h32}-us{D1-2}', revoke: 'Mailchimp: Extras, API keys' },
			{ id: 'brevo-key', title: 'Brevo key', shape: 'xkeysib-{h64}-{B16}', revoke: 'Brevo: SMTP & API' },
			{ id: 'brevo-smtp-key', title: 'Brevo SMTP key', shape: 'xsmtpsib-{h64}-{B16}', revoke: 'Brevo: SMTP & API' },
			{ id: 'postmark-token', title: 'Postmark token', shape: '{uuid}', near: ['postmark'], revoke: 'Postmark: API tokens' },
			{ id: 'resend-key', title: 'Resend key', shape: 're_{B8-10}_{B20-26}', revoke: 'Resend: API keys' },
			{ id: 'mailersend-key', title: 'MailerSend key', shape: 'mlsn.{h64}', revoke: 'MailerSend: API tokens' },
			{ id: 'sparkpost-key', title: 'SparkPost key', shape: '{h40}', near: ['sparkpost'], revoke: 'SparkPost: API keys' },
			{ id: 'intercom-token', title: 'Intercom token', shape: 'dG9rOj{X50-80}=', revoke: 'Intercom: Developer hub' },
			{ id: 'intercom-key', title: 'Intercom key', shape: '{U60}', near: ['intercom'], entropy: 3.5, revoke: 'Intercom: Developer hub' },
			{ id: 'zendesk-token', title: 'Zendesk token', shape: '{B40}', near: ['zendesk'], entropy: 3.5, revoke: 'Zendesk: API tokens' },
			{ id: 'freshbooks-token', title: 'FreshBooks token', shape: '{h64}', near: ['freshbooks'], revoke: 'FreshBooks: Developer portal' },
			{ id: 'hubspot-token', title: 'HubSpot token', shape: 'pat-(na|eu|ap){D1}-{uuid}', revoke: 'HubSpot: Private apps' },
			{ id: 'hubspot-key', title: 'HubSpot key', shape: '{uuid}', near: ['hubspot', 'hapikey'], revoke: 'HubSpot: Private apps' },
			{ id: 'salesforce-session', title: 'Salesforce session', shape: '00D{B12-15}!{P80-120}', revoke: 'Salesforce: Session management' },
			{ id: 'salesforce-refresh-token', title: 'Salesforce refresh token', shape: '5Aep861{P70-100}', revoke: 'Salesforce: Connected apps' },
			{ id: 'notion-token', title: 'Notion token', shape: 'ntn_{B46}', revoke: 'Notion: My integrations' },
			{ id: 'notion-token-old', title: 'Notion token', shape: 'secret_{B43}', revoke: 'Notion: My integrations' },
			{ id: 'airtable-token', title: 'Airtable token', shape: 'pat{B14}.{h64}', revoke: 'Airtable: Developer hub' },
			{ id: 'airtable-key', title: 'Airtable key', shape: 'key{B14}', near: ['airtable'], entropy: 3, revoke: 'Airtable: Developer hub' },
			{ id: 'linear-key', title: 'Linear key', shape: 'lin_api_{B40}', revoke: 'Linear: Settings, API' },
			{ id: 'linear-oauth-token', title: 'Linear OAuth token', shape: 'lin_oauth_{B40-64}', revoke: 'Linear: Settings, API' },
			{ id: 'linear-secret', title: 'Linear client secret', shape: '{h32}', near: ['linear'], revoke: 'Linear: Settings, API' },
			{ id: 'asana-token', title: 'Asana token', shape: '{D1}/{D10-20}:{h32}', near: ['asana'], revoke: 'Asana: My apps' },
			{ id: 'asana-token-new', title: 'Asana token', shape: '{D1}/{D10-20}/{D10-20}:{h32}', near: ['asana'], revoke: 'Asana: My apps' },
			{ id: 'asana-secret', title: 'Asana client secret', shape: '{h32}', near: ['asana'], revoke: 'Asana: My apps' },
			{ id: 'clickup-token', title: 'ClickUp token', shape: 'pk_{D5-10}_{G32}', revoke: 'ClickUp: Apps' },
			{ id: 'figma-token', title: 'Figma token', shape: 'figd_{U38-44}', revoke: 'Figma: Settings, Security' },
			{ id: 'typeform-token', title: 'Typeform token', shape: 'tfp_{P44-59}', revoke: 'Typeform: Personal tokens' },
			{ id: 'dropbox-token', title: 'Dropbox token', shape: 'sl.{U130-200}', revoke: 'Dropbox: App console' },
			{ id: 'dropbox-long-token', title: 'Dropbox token', shape: '{B11}AAAAAAAAAA{U43}', near: ['dropbox'], revoke: 'Dropbox: App console' },
			{ id: 'dropbox-secret', title: 'Dropbox app secret', shape: '{L15}', near: ['dropbox'], entropy: 3, revoke: 'Dropbox: App console' },
			{ id: 'algolia-key', title: 'Algolia key', shape: '{h32}', near: ['algolia'], revoke: 'Algolia: API keys' },
			{ id: 'contentful-token', title: 'Contentful management token', shape: 'CFPAT-{U43}', revoke: 'Contentful: CMA tokens' },
			{ id: 'contentful-delivery-token', title: 'Contentful delivery token', shape: '{U43}', near: ['contentful'], entropy: 3.5, revoke: 'Contentful: API keys' },
			{ id: 'mapbox-secret', title: 'Mapbox secret token', shape: 'sk.eyJ{U60-100}.{U22}', revoke: 'Mapbox: Access tokens' },
			{ id: 'mapbox-public', title: 'Mapbox public token', shape: 'pk.eyJ{U60-100}.{U22}', verdict: 'indicator', revoke: 'public by design' },
			{ id: 'okta-token', title: 'Okta token', shape: '00{U40}', near: ['okta', 'ssws'], entropy: 3.3, revoke: 'Okta: Security, API' },
			{ id: 'auth0-secret', title: 'Auth0 client secret', shape: '{U64}', near: ['auth0'], entropy: 3.8, revoke: 'Auth0: the application’s Settings' },
			{ id: 'brave-key', title: 'Brave Search key', shape: 'BSA{U27-28}', revoke: 'Brave: API keys' },
			{ id: 'yelp-key', title: 'Yelp key', shape: '{U128}', near: ['yelp'], revoke: 'Yelp: Manage app' },
			{ id: 'lob-key', title: 'Lob key', shape: '(live|test)_{h35}', revoke: 'Lob: Settings, API keys' },
			{ id: 'messagebird-key', title: 'MessageBird key', shape: '{B25}', near: ['messagebird', 'message_bird', 'message-bird'], entropy: 3, revoke: 'MessageBird: API access' },
			{ id: 'plivo-token', title: 'Plivo token', shape: '{B40}', near: ['plivo'], entropy: 3.4, revoke: 'Plivo: Console' },
			{ id: 'gitter-token', title: 'Gitter token', shape: '{U40}', near: ['gitter'], entropy: 3.4, revoke: 'Gitter: Developer' },
			{ id: 'mattermost-token', title: 'Mattermost token', shape: '{L26}', near: ['mattermost'], entropy: 3, revoke: 'Mattermost: Personal access tokens' },
			{ id: 'looker-secret', title: 'Looker client secret', shape: '{L24}', near: ['looker'], entropy: 3, revoke: 'Looker: API keys' },
			{ id: 'twitch-token', title: 'Twitch token', shape: '{L30}', near: ['twitch'], entropy: 3, revoke: 'Twitch: Connections' },
			{ id: 'twitter-bearer', title: 'Twitter bearer token', shape: 'AAAAAAAAAAAAAAAAAAAAA{U80-110}', entropy: 2, revoke: 'X: Developer portal' },
			{ id: 'twitter-token', title: 'Twitter access token', shape: '{D15-25}-{B20-40}', near: ['twitter'], entropy: 3, revoke: 'X: Developer portal' },
			{ id: 'twitter-secret', title: 'Twitter secret', shape: '{B35-50}', near: ['twitter'], entropy: 3.5, revoke: 'X: Developer portal' },
			{ id: 'twitter-key', title: 'Twitter API key', shape: '{B25}', near: ['twitter'], entropy: 3.2, revoke: 'X: Developer portal' },
			{ id: 'facebook-token', title: 'Facebook token', shape: 'EAA(M|C){B100-250}', revoke: 'Meta: App dashboard' },
			{ id: 'facebook-secret', title: 'Facebook app secret', shape: '{h32}', near: ['facebook', 'fb_secret', 'fb_app'], revoke: 'Meta: App dashboard' },
			{ id: 'facebook-app-token', title: 'Facebook app token', shape: '{D15-16}|{U27-40}', near: ['facebook', 'access_token'], revoke: 'Meta: App dashboard' },
			{ id: 'linkedin-secret', title: 'LinkedIn secret', shape: '{B16}', near: ['linkedin', 'linked_in'], entropy: 2.8, revoke: 'LinkedIn: My apps' },
			{ id: 'linkedin-id', title: 'LinkedIn client id', shape: '{L14}', near: ['linkedin', 'linked_in', 'linked-in'], entropy: 2.5, revoke: 'LinkedIn: My apps' },
			{ id: 'instagram-token', title: 'Instagram token', shape: 'IG(Q|A){B80-250}', revoke: 'Meta: App dashboard' },
			{ id: 'flickr-token', title: 'Flickr token', shape: '{L32}', near: ['flickr'], entropy: 3, revoke: 'Flickr: App garden' },
			{ id: 'nytimes-key', title: 'New York Times key', shape: '{U32}', near: ['nytimes', 'new-york-times', 'newyorktimes', 'new_york'], entropy: 3, revoke: 'NYT: Developers' },
			{ id: 'clearbit-key', title: 'Clearbit key', shape: 'sk_{h32}', near: ['clearbit'], revoke: 'Clearbit: API keys' },
			{ id: 'beamer-token', title: 'Beamer token', shape: 'b_{U44}', revoke: 'Beamer: API' },
			{ id: 'duffel-token', title: 'Duffel token', shape: 'duffel_(test|live)_{U43}', revoke: 'Duffel: Developers' },
			{ id: 'dynamicyield-key', title: 'Finicity secret', shape: '{B20}', near: ['finicity'], entropy: 3, revoke: 'Finicity: Developer portal' },
			{ id: 'frameio-token', title: 'Frame.io token', shape: 'fio-u-{U64}', revoke: 'Frame.io: Developer' },
			{ id: 'maxmind-key', title: 'MaxMind license key', shape: '{B6}_{B29}_mmk', revoke: 'MaxMind: License keys' },
			{ id: 'settlemint-token', title: 'SettleMint token', shape: 'sm_(aat|pat|sat)_{B16}', revoke: 'SettleMint: Tokens' },
			{ id: 'sendbird-token', title: 'Sendbird token', shape: '{h40}', near: ['sendbird'], revoke: 'Sendbird: Settings' },
			{ id: 'droneci-token', title: 'Etsy token', shape: '{L24}', near: ['etsy'], entropy: 3, revoke: 'Etsy: Developers' },
			{ id: 'canva-key', title: 'Canva secret', shape: 'cnvca{U43}{h8}', checksum: 'hexWhole', revoke: 'Canva: Integrations' },
			{ id: 'bitly-token', title: 'Bitly token', shape: '{h40}', near: ['bitly', 'bit.ly'], revoke: 'Bitly: API' },
			{ id: 'trello-token', title: 'Trello token', shape: '{B32}', near: ['trello'], entropy: 3, revoke: 'Trello: Applications' },
			{ id: 'trello-long-token', title: 'Trello token', shape: '{h64}', near: ['trello'], revoke: 'Trello: Applications' },
			{ id: 'zapier-webhook', title: 'Zapier webhook', shape: 'hooks.zapier.com/hooks/catch/{D5-10}/{L6-10}', revoke: 'Zapier: the Zap’s trigger' },
			{ id: 'shopify-token', title: 'Shopify token', shape: 'shp(at|ss|pa|ca)_{i32}', revoke: 'Shopify: Develop apps' }
		];
		// packages/lint/rules/source.ts
		const source_github = 'https://github.com/settings/tokens, or the owner of the app';
		const gitlab = 'GitLab: the owner’s or the project’s Access tokens';
		const atlassian = 'https://id.atlassian.com/manage-profile/security/api-tokens';
		const source_rules = [
			{ id: 'github-personal-token', title: 'GitHub personal access token (classic)', shape: 'ghp_{B36}', checksum: 'base62', documented: true, revoke: source_github },
			{ id: 'github-oauth-token', title: 'GitHub OAuth token', shape: 'gho_{B36}', checksum: 'base62', documented: true, revoke: source_github },
			{ id: 'github-user-token', title: 'GitHub user-to-server token', shape: 'ghu_{B36}', checksum: 'base62', documented: true, revoke: source_github },
			{ id: 'github-server-token', title: 'GitHub server-to-server token', shape: 'ghs_{B36}', checksum: 'base62', documented: true, revoke: source_github },
			{ id: 'github-refresh-token', title: 'GitHub refresh token', shape: 'ghr_{B36-76}', revoke: source_github },
			{ id: 'github-fine-grained-token', title: 'GitHub fine-grained token', shape: 'github_pat_{B22}_{B59}', checksum: 'base32', revoke: source_github },
			{ id: 'gitlab-personal-token', title: 'GitLab personal access token', shape: 'glpat-{P20-300}', checksum: 'base36', documented: true, revoke: gitlab },
			{ id: 'gitlab-deploy-token', title: 'GitLab deploy token', shape: 'gldt-{U20}', revoke: gitlab },
			{ id: 'gitlab-runner-token', title: 'GitLab runner authentication token', shape: 'glrt-{P20-300}', checksum: 'base36', documented: true, revoke: gitlab },
			{ id: 'gitlab-runner-registration', title: 'GitLab runner registration token', shape: 'GR1348941{U20}', revoke: gitlab },
			{ id: 'gitlab-ci-build-token', title: 'GitLab CI job token', shape: 'glcbt-{B1-5}_{U20}', revoke: gitlab },
			{ id: 'gitlab-trigger-token', title: 'GitLab pipeline trigger token', shape: 'glptt-{h40}', revoke: gitlab },
			{ id: 'gitlab-feed-token', title: 'GitLab feed token', shape: 'glft-{U20-100}', revoke: gitlab },
			{ id: 'gitlab-mail-token', title: 'GitLab incoming mail token', shape: 'glimt-{U25}', revoke: gitlab },
			{ id: 'gitlab-agent-token', title: 'GitLab agent token', shape: 'glagent-{U50}', revoke: gitlab },
			{ id: 'gitlab-oauth-secret', title: 'GitLab OAuth application secret', shape: 'gloas-{U64}', revoke: gitlab },
			{ id: 'gitlab-scim-token', title: 'GitLab SCIM token', shape: 'glsoat-{U20}', revoke: gitlab },
			{ id: 'gitlab-feature-token', title: 'GitLab feature flag client token', shape: 'glffct-{U20}', revoke: gitlab },
			{ id: 'gitlab-session', title: 'GitLab session cookie', shape: '_gitlab_session={h32}', revoke: gitlab },
			{ id: 'atlassian-token', title: 'Atlassian API token', shape: 'ATATT3{P180-200}={H8}', checksum: 'hexUpper', revoke: atlassian },
			{ id: 'bitbucket-app-password', title: 'Bitbucket app password', shape: 'ATBB{B32}', checksum: 'hexUpper', revoke: atlassian },
			{ id: 'bitbucket-repository-token', title: 'Bitbucket access token', shape: 'ATCTT3{P180-200}={H8}', checksum: 'hexUpper', revoke: atlassian },
			{ id: 'bitbucket-server-token', title: 'Bitbucket Server token', shape: 'BBDC-{X40-50}', revoke: atlassian },
			{ id: 'bitbucket-client-secret', title: 'Bitbucket client secret', shape: '{B32}', near: ['bitbucket'], entropy: 3.2, revoke: atlassian },
			{ id: 'azure-devops-token', title: 'Azure DevOps token', shape: '{B76}AZDO{B4}', revoke: 'Azure DevOps: User settings, Personal access tokens', instead: 'token' },
			{ id: 'circleci-token', title: 'CircleCI token', shape: 'CCIPAT_{B22}_{h40}', revoke: 'CircleCI: User settings, Personal API tokens' },
			{ id: 'buildkite-user-token', title: 'Buildkite API token', shape: 'bkua_{h40-53}', revoke: 'Buildkite: Personal settings, API access tokens' },
			{ id: 'buildkite-agent-token', title: 'Buildkite agent token', shape: 'bkaa_{B60-75}', revoke: 'Buildkite: Agents, Agent tokens' },
			{ id: 'travis-token', title: 'Travis CI token', shape: '{U20-22}', near: ['travis'], entropy: 3.2, revoke: 'Travis CI: Settings, API authentication' },
			{ id: 'drone-token', title: 'Drone CI token', shape: '{B32}', near: ['droneci', 'drone_token'], entropy: 3.2, revoke: 'Drone: Account settings' },
			{ id: 'codecov-token', title: 'Codecov token', shape: '{L32}', near: ['codecov'], entropy: 3, revoke: 'Codecov: Settings, General', instead: 'token' },
			{ id: 'sonar-token', title: 'Sonar token', shape: 'sq(u|a|p)_{B40}', revoke: 'Sonar: My account, Security' },
			{ id: 'sonar-legacy-token', title: 'Sonar token (legacy)', shape: '{h40}', near: ['sonar'], revoke: 'Sonar: My account, Security' },
			{ id: 'sourcegraph-token', title: 'Sourcegraph token', shape: 'sgp_{i16}_{i40}', revoke: 'Sourcegraph: Settings, Access tokens' },
			{ id: 'sourcegraph-local-token', title: 'Sourcegraph token', shape: 'sgp_{i40}', revoke: 'Sourcegraph: Settings, Access tokens' },
			{ id: 'sourcegraph-instance-token', title: 'Sourcegraph token', shape: 'sgp_local_{i40}', revoke: 'Sourcegraph: Settings, Access tokens' },
			{ id: 'snyk-token', title: 'Snyk token', shape: '{uuid}', near: ['snyk'], revoke: 'Snyk: Account settings, API token' },
			{ id: 'harness-token', title: 'Harness token', shape: '(pat|sat).{U22}.{i24}.{B20}', revoke: 'Harness: My profile, API keys' },
			{ id: 'octopus-key', title: 'Octopus Deploy API key', shape: 'API-{G26}', revoke: 'Octopus: Profile, My API keys' },
			{ id: 'infracost-key', title: 'Infracost API key', shape: 'ico-{B32}', revoke: 'Infracost: Org settings' },
			{ id: 'postman-key', title: 'Postman API key', shape: 'PMAK-{i24}-{i34}', revoke: 'Postman: Settings, API keys' },
			{ id: 'postman-collection-key', title: 'Postman collection access key', shape: 'PMAT-{G26}', revoke: 'Postman: the collection’s sharing settings' },
			{ id: 'readme-key', title: 'ReadMe API key', shape: 'rdme_{L70}', revoke: 'ReadMe: Configuration, API key' },
			{ id: 'jira-token', title: 'Jira API token', shape: '{B24}', near: ['jira', 'atlassian', 'confluence'], entropy: 3.3, revoke: atlassian },
			{ id: 'gitea-token', title: 'Gitea token', shape: '{h40}', near: ['gitea'], revoke: 'Gitea: Settings, Applications' }
		];
		// packages/lint/rules/all.gen.ts
		const all_gen_rules = [...rules, ...cloud_rules, ...infra_rules, ...packages_rules, ...payments_rules, ...saas_rules, ...source_rules];
		// packages/lint/engine/measure.ts
		function entropyOf(text) {
			const counts = new Map();
			for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
			let bits = 0;
			for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
			return bits;
		}
		const examples =
			/example|sample|placeholder|changeme|change[-_]?(?:me|this)|(?:^|[^a-z])(?:your|my)[-_]|dummy|fake|redacted|replace|(?:^|[-_])(?:insert|todo|tbd)(?:[-_]|$)|x{5,}|\*{3,}|\.{3}|0{8,}|<[^>]*>|deadbeef|foobar|lorem/i;
		function isPlaceholder(value, run = 12) {
			return examples.test(value) || countedThrough(value, run) > 0.6;
		}
		function countedThrough(text, run) {
			const steps = [...text.toLowerCase()].map((letter, index) => letter.charCodeAt(0) - text.toLowerCase().charCodeAt(index - 1));
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
				/^(?:\$\{\w|\$\(\w|\$\{\{|\$[A-Za-z_]|%[A-Za-z_]\w*%|\{\{|\{%|<%|#\{|@\w|!\w|&\w|\[\w+\]$)/.test(value) ||
				/\$\{[\w.:?/ -]+\}|\{\{[\w\s.|()'"$-]+\}\}|\$\([\w\s./-]+\)/.test(value) ||
				/^(?:env|vault|op|secret|ssm|awskms|kms|arn|file|ref|keyvault|sops|resolve)[:[]|^ENC\[|^age1/i.test(value) ||
				/process\.env|os\.environ|getenv|ENV\[|secretKeyRef|System\.get|config\.|settings\.|params\.|self\.|this\.|request\./i.test(value)
			);
		}
		const words = /^[A-Za-z]+(?:[-_. :/][A-Za-z]+)*$/;
		function isWording(value) {
			return (
				words.test(value) ||
				/^(?:\w+\s*=|[{[(])/.test(value) ||
				/^[a-z]*(?:[A-Z][a-z]+|V?\d{1,2}(?=[A-Z]|$))*$/.test(value) ||
				/\s/.test(value) ||
				/^(?:[a-z][a-z0-9+.-]*:\/\/|\.{0,2}\/|[A-Z]:\\)/.test(value) ||
				/^[\w.]+\(.*\)?$/.test(value) ||
				/\.(?:js|ts|py|go|json|ya?ml|txt|pem|key|crt|html?|php|rb|java|cs|sh|md|png|svg)$/i.test(value)
			);
		}
		// packages/lint/engine/generic.ts
		const genericLiterals = [
			'passw',
			'pwd',
			'passphrase',
			'secret',
			'token',
			'apikey',
			'api_key',
			'api-key',
			'api key',
			'accesskey',
			'access_key',
			'access-key',
			'auth',
			'credential',
			'private_key',
			'privatekey',
			'private-key',
			'signing',
			'encrypt',
			'_key',
			'pass',
			'salt',
			'psk',
			'nonce',
			'signature',
			'verifier',
			' key',
			'private',
			'access'
		];
		const generic_name =
			'[\\w.\\-]{0,40}?(?:passw(?:or)?d|passwd|pwd|passphrase|pass(?=[\\s"\'\\]]*[:=])|secret|token|api[_\\- .]?key|access[_\\- .]?key|auth[_\\-]?key|authorization|credential|private[_\\-]?key|signing[_\\-]?key|signature[_\\-]?key|encrypt\\w*[_\\-]?key|master[_\\-]?key|\\w[_\\-]key|[a-z]Key|nonce|signature|verifier|salt|psk)[\\w.\\-]{0,24}';
		const assignment = new RegExp(
			`(?<![\\w.\\-])(${generic_name})["'\\]\`)]{0,3}[ \\t]*(?:\\?|!(?!=))?(\\?=|:{1,3}=|=>|={1,3}|!=|:|,(?=[ \\t]*["']))[ \\t]*(?:[A-Za-z]{0,6}(["'\`])((?:(?!\\3)[^\\\\\\r\\n]|\\\\.){4,300})\\3|([^\\s"'\`,;<>(){}\\[\\]&|]{6,300}))`,
			'gi'
		);
		const notAName =
			/(?:public|id|ids|name|names|url|uri|path|file|filename|length|len|size|type|count|index|regex|pattern|field|column|header|prefix|suffix|hash|hint|label|placeholder|expir\w*|ttl|timeout|endpoint|version|format|policy|error|message|description|title|policy|valid\w*|provider|issuer|audience|scheme|method|class|scope|reset|required|enabled|disabled|visible|confirm\w*|input|manager|service|store|rotation|ref|reference|arn|fingerprint|digest|checksum|algorithm|alg|author|authority|generator)$/i;
		function genericCandidates(window, from, path, trace) {
			const found = [];
			assignment.lastIndex = 0;
			for (let match = assignment.exec(window); match !== null; match = assignment.exec(window)) {
				const [whole, key = '', operator = '', quote, quoted, bare] = match;
				const value = quoted ?? bare ?? '';
				const isTemplate = quote === '`' && value.includes('${');
				const none = isTemplate ? 'put together when the program runs' : whyNone(key, operator, value, quoted !== undefined, path);
				const at = from + match.index + whole.lastIndexOf(value);
				if (none !== undefined) trace?.({ rule: kindOf(key), at, length: value.length, kind: 'dropped', why: none });
				else
					found.push({
						rule: kindOf(key),
						title: `A value named '${key.slice(-40)}'`,
						verdict: 'secret',
						value,
						at,
						why: `its name, and ${entropyOf(value).toFixed(1)} bits a character`,
						revoke: 'at what it opens'
					});
				assignment.lastIndex = match.index + Math.max(1, key.length);
			}
			for (const match of window.matchAll(beside)) {
				const value = match[2];
				if (notSecret.test(match[1].trim()) || isReference(value) || isPlaceholder(value) || quiet.test(path) || code.test(path) || !isKeyLike(value) || !/[0-9].*[0-9]/.test(value)) continue;
				const at = from + match.index + match[0].lastIndexOf(value);
				found.push({
					rule: 'generic-secret',
					title: `A value beside '${match[1].trim().slice(-40)}'`,
					verdict: 'secret',
					value,
					at,
					why: `the words before it, and ${entropyOf(value).toFixed(1)} bits a character`,
					revoke: 'at what it opens'
				});
			}
			return found;
		}
		const beside =
			/(?<![\w])([A-Za-z][\w.-]{1,30}?[ _.-]{0,2}(?:api|secret|private|access|auth|SECRET|PRIVATE|ACCESS|API|AUTH)?[ _-]{0,2}(?:key|token|secret|password|KEY|TOKEN|SECRET|PASSWORD|Key|Token|Secret|ACCESS|PRIVATE))[ \t.-]{1,4}["']?([A-Za-z0-9_+/=.-]{20,160})(?![A-Za-z0-9_+/=.-])/g;
		function kindOf(key) {
			return /pass|pwd/i.test(key) ? 'generic-password' : 'generic-secret';
		}
		const code = /\.(?:[cm]?[jt]sx?|py|go|java|kt|scala|cs|cpp|cc|c|h|hpp|rb|php|rs|swift|m|lua|pl|dart|groovy|vue|svelte|ex|exs|clj|r|jl)$/i;
		const notSecret =
			/(?:next|continuation|page|pagination|cursor|request|change|client|lifecycle|sync|update|idempot\w*|resume|etag|csrf|xsrf|object|dest\w*|source|src|primary|foreign|partition|sort|cache|storage|lookup|action|task|upload|marker|filter|group|start|last|evaluated|exclusive\w*)[-_ .]?(?:token|key)$|signature$/i;
		const quiet = /(?:^|\/)(?:\.daypass-ignore|package-lock\.json|yarn\.lock|pnpm-lock\.yaml|composer\.lock|Cargo\.lock|go\.sum|poetry\.lock|Gemfile\.lock)$|\.(?:min\.js|map|svg|css|lock)$/i;
		function whyNone(key, operator, value, isQuoted, path) {
			if (quiet.test(path)) return 'a lock file, a map or a picture';
			if (notAName.test(key) || notSecret.test(key) || /public/i.test(key)) return `its name, '${key.slice(-40)}', is not that of a secret`;
			if (operator === '!=') return 'a comparison';
			if (isReference(value)) return 'a reference to where the value is kept';
			if (isPlaceholder(value)) return 'it says of itself that it is an example';
			if (isWording(value)) return 'words, a path or a type';
			if (!isQuoted && code.test(path)) return 'not quoted in source code: a name or an expression';
			if (!isQuoted && /[.([]|->|::/.test(value) && !/\d/.test(value)) return 'an expression';
			if (/^(?:true|false|null|none|nil|undefined|\d{1,7})$/i.test(value)) return 'a constant or a small number';
			const isLike = /pass|pwd/i.test(key) ? isPasswordLike(value) : isKeyLike(value);
			return isLike ? undefined : `not random enough for a secret (${entropyOf(value).toFixed(1)} bits a character, ${value.length} characters)`;
		}
		function isPasswordLike(value) {
			const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter(kind => kind.test(value)).length;
			if (value.length < 6 || kinds < 2) return false;
			if (/^[A-Za-z]+[_\-.][A-Za-z_\-.]+$/.test(value) || /(?:password|passwd|secret)\W*$/i.test(value)) return false;
			return entropyOf(value) >= (kinds >= 3 ? 2.4 : 2.8);
		}
		function isKeyLike(value) {
			if (value.length < 10 || !/[A-Za-z]/.test(value)) return false;
			if (!/\d/.test(value)) return /[^\w\s.:/@-].*[^\w\s.:/@-]/.test(value) && entropyOf(value) >= 3.8;
			if (/^[A-Za-z]+\d{1,3}$/.test(value) || /^v?\d+(?:\.\d+)+/.test(value) || /^\d{4}-\d\d-\d\d/.test(value)) return false;
			if (/^[0-9a-f]+$/i.test(value)) return value.length >= 16 && entropyOf(value) >= 2.9;
			if (/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(value)) return entropyOf(value) >= 2.9;
			const parts = value.split(/[-_.:/]/).filter(part => part.length > 2);
			const wordy = parts.filter(part => /^[A-Za-z]+$/.test(part)).join('').length / value.length;
			return entropyOf(value) >= (value.length < 20 ? 2.8 : 3.3) && wordy < 0.5;
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
		// packages/lint/engine/prefilter.ts
		const width = 5;
		const hashBits = 15;
		function createPrefilter(literals) {
			const texts = literals.map(({ text }) => Uint8Array.from(Buffer.from(text, 'latin1')));
			const { bits, heads, chain } = entriesOf(texts, literals);
			const check = (bytes, at, key, onHit) => {
				for (let entry = heads[hashOf(key)]; entry >= 0; entry = chain[entry + 1]) {
					if (chain[entry] !== key) continue;
					const literal = chain[entry + 2];
					const start = at - chain[entry + 3];
					if (start < 0 || (chain[entry + 4] === 1 && start > 0 && isWordClass(classes[bytes[start - 1]]))) continue;
					const text = texts[literal];
					if (start + text.length > bytes.length) continue;
					let same = 0;
					while (same < text.length && lower[bytes[start + same]] === text[same]) same++;
					if (same === text.length) onHit(literal, start + same);
				}
			};
			const edge = (bytes, at, onHit) => {
				const key = (classAt(bytes, at) << 15) | (classAt(bytes, at + 1) << 10) | (classAt(bytes, at + 2) << 5) | classAt(bytes, at + 3);
				if (((bits[key >>> 5] >>> key) & 1) === 1) check(bytes, at, key, onHit);
			};
			return {
				scan(bytes, onHit) {
					const first = bytes.byteOffset % 2;
					const pairs = new Uint16Array(bytes.buffer, bytes.byteOffset + first, Math.max(0, (bytes.length - first) >> 1));
					const folded = (pairClasses ??= foldPairs());
					if (first === 1) edge(bytes, -1, onHit);
					let before = folded[pairs[0] ?? 0];
					for (let index = 1; index < pairs.length; index++) {
						const after = folded[pairs[index]];
						const key = (before << 10) | after;
						if (((bits[key >>> 5] >>> key) & 1) === 1) check(bytes, 2 * index - 2 + first, key, onHit);
						before = after;
					}
					for (let at = first + 2 * Math.max(0, pairs.length - 1); at < bytes.length; at += 2) edge(bytes, at, onHit);
				}
			};
		}
		function entriesOf(texts, literals) {
			const bits = new Uint32Array(1 << 15);
			const heads = new Int32Array(1 << hashBits).fill(-1);
			const chain = [];
			for (let literal = 0; literal < texts.length; literal++) {
				const isStart = literals[literal].isStart === true;
				for (let parity = 0; parity < 2; parity++) {
					const text = texts[literal];
					const offset = rarest(text, parity);
					const [first, second, third, fourth] = [0, 1, 2, 3].map(index => classesAt(text, offset + index, isStart));
					for (const one of first)
						for (const two of second)
							for (const three of third)
								for (const four of fourth) {
									const key = (one << 15) | (two << 10) | (three << 5) | four;
									bits[key >>> 5] |= 1 << (key & 31);
									const head = hashOf(key);
									chain.push(key, heads[head], literal, offset, Number(isStart));
									heads[head] = chain.length - width;
								}
				}
			}
			return { bits, heads, chain: Int32Array.from(chain) };
		}
		function hashOf(key) {
			return Math.imul(key, 0x9e3779b1) >>> (32 - hashBits);
		}
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
		function classAt(bytes, at) {
			return classes[bytes[at] ?? 0];
		}
		function isWordClass(one) {
			return one > 0 && one <= digits;
		}
		let pairClasses;
		function foldPairs() {
			const folded = new Uint16Array(1 << 16);
			const isLittle = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
			for (let pair = 0; pair < folded.length; pair++) {
				const low = classes[pair & 255];
				const high = classes[pair >> 8];
				folded[pair] = isLittle ? (low << 5) | high : (high << 5) | low;
			}
			return folded;
		}
		const rarity = new Uint8Array(32);
		[...' etaoins0rldc-umhpfgyb_vkw/xzjq$'].forEach((letter, index) => (rarity[classes[letter.charCodeAt(0)]] = index));
		function rarest(text, parity) {
			let best = parity === 0 ? 0 : -1;
			let bestScore = -1;
			for (let offset = best; offset < text.length; offset += 2) {
				let score = 400;
				for (let at = offset; at < offset + 4; at++) score += at < 0 || at >= text.length ? -100 : rarity[classes[text[at]]];
				if (score > bestScore) [best, bestScore] = [offset, score];
			}
			return best;
		}
		const anyClass = [...Array(32).keys()];
		const beforeStart = anyClass.filter(one => !isWordClass(one));
		const afterStart = anyClass.filter(one => one !== 0);
		function classesAt(text, at, isStart) {
			if (at >= 0 && at < text.length) return [classes[text[at]]];
			return !isStart ? anyClass : at < 0 ? beforeStart : afterStart;
		}
		// packages/lint/engine/structures.ts
		const anyPassword = secret => secret.length >= 3 && !isReference(secret) && !isPlaceholder(secret) && !/^(?:pass(?:word|wd)?|pwd|secret|token|user|xxx+|\.+)$/i.test(secret);
		const local = /@(?:localhost|127\.0\.0\.1|\[?::1\]?|(?:[\w-]+\.)*example(?:\.\w+)?|host(?:name)?|db|postgres|mysql|redis|mongo\w*|server)(?:[:/?\s"']|$)/i;
		const structures = [
			{
				id: 'private-key',
				title: 'Private key',
				isAnchored: true,
				literals: ['-----begin'],
				pattern: /(-----BEGIN (?:[A-Z0-9]+ ){0,3}PRIVATE KEY(?: BLOCK)?-----(?:[^-]|-(?!----)){40,8000})/g,
				isOne: secret => (secret.match(/[A-Za-z0-9+/=]{24,}/g) ?? []).join('').length >= 48 && entropyOf(secret) > 3.5 && !/x{6,}|\.{3}/i.test(secret),
				revoke: 'make a new key pair, and take the public key from wherever it is trusted'
			},
			{
				id: 'putty-key',
				title: 'PuTTY private key',
				isAnchored: true,
				literals: ['putty-user-key-file'],
				pattern: /(PuTTY-User-Key-File-\d: [^]{60,4000}?Private-Lines)/g,
				isOne: () => true,
				revoke: 'make a new key pair'
			},
			{
				id: 'url-password',
				title: 'Password in a URL',
				isAnchored: true,
				literals: ['://'],
				pattern: /:\/\/[^\s:/?#@"'`<>[\]{}|]{0,80}:([^\s:/?#@"'`<>{}|]{3,200})@[\w.[\]-]{1,100}/gi,
				isOne: (secret, match) => anyPassword(secret) && !local.test(match[0]) && !match[0].includes(`//${secret}:`) && entropyOf(secret) > 1.5,
				revoke: 'change the password at the server that the URL names'
			},
			{
				id: 'json-web-token',
				title: 'JSON web token',
				isAnchored: true,
				literals: ['eyj'],
				pattern: /(?<![\w-])(eyJ[A-Za-z0-9_-]{15,2000}\.ey[A-Za-z0-9_-]{15,4000}\.[A-Za-z0-9_-]{10,2000})/g,
				isOne: secret => isJwt(secret),
				revoke: 'end the session or key that signed it'
			},
			{
				id: 'authorization-basic',
				title: 'Basic authorization',
				isAnchored: true,
				literals: ['basic '],
				pattern: /basic ([A-Za-z0-9+/]{8,400}={0,2})(?![A-Za-z0-9+/=])/gi,
				isOne: secret => {
					const plain = Buffer.from(secret, 'base64').toString('latin1');
					return /^[\x21-\x7e]{1,80}:[\x21-\x7e]{3,200}$/.test(plain) && anyPassword(plain.slice(plain.indexOf(':') + 1));
				},
				revoke: 'change the password'
			},
			{
				id: 'authorization-token',
				title: 'Authorization header',
				isAnchored: true,
				literals: ['authorization'],
				pattern: /authorization["']?\s{0,3}[:=]\s{0,3}["'`]?(?:token|api-?token|apikey|key|ssws|oauth|bot|[a-z]{2,10}v\d)[ =:]{1,3}["']?([A-Za-z0-9._~+/=-]{16,2000})/gi,
				isOne: secret => !isPlaceholder(secret) && /\d/.test(secret) && entropyOf(secret) >= 3,
				revoke: 'at what it opens'
			},
			{
				id: 'json-web-token-encoded',
				title: 'JSON web token in base64',
				isAnchored: true,
				literals: ['zxlk'],
				pattern: /(?<![A-Za-z0-9+/])(ZXlK[A-Za-z0-9+/]{40,4000}={0,2})/g,
				isOne: secret => Buffer.from(secret, 'base64').toString('latin1').includes('.eyJ') && /^ey[\w-]+\./.test(Buffer.from(secret, 'base64').toString('latin1')),
				revoke: 'end the session or key that signed it'
			},
			{
				id: 'kubernetes-secret',
				title: 'Value of a Kubernetes Secret',
				literals: ['kind: secret', '"kind":"secret"', '"kind": "secret"'],
				pattern: /(?:^|[\s{,])"?(?!name|namespace|kind|type|apiVersion)[\w.-]{1,60}"?:\s{0,3}(?:[>|][+-]?\s{1,12})?"?([A-Za-z0-9+/]{8,4000}={0,2})"?(?=[\s,}]|$)/g,
				isOne: (secret, match) => /(?:^|\n)\s*data:|"data"/.test(match.input.slice(0, match.index + 1)) && isEncodedText(secret),
				revoke: 'rotate the value, and keep Secrets out of the tree or encrypted'
			},
			{
				id: 'authorization-bearer',
				title: 'Bearer token',
				isAnchored: true,
				literals: ['bearer '],
				pattern: /bearer\s+([A-Za-z0-9._~+/-]{20,2000}=*)/gi,
				isOne: secret => !isPlaceholder(secret) && /\d/.test(secret) && entropyOf(secret) >= 3.5,
				revoke: 'at what it opens'
			},
			{
				id: 'curl-password',
				title: 'Password in a curl command',
				isAnchored: true,
				literals: ['curl'],
				pattern: /curl\b(?:[^\n]|\\\n){0,300}?\s(?:-u|--user)(?:[ =]{1,4}|(?=["']))["']?[^\s:"']{0,80}["']?:["']?([^\s"'$]{3,100})/g,
				isOne: secret => anyPassword(secret),
				revoke: 'change the password'
			},
			{
				id: 'connection-string',
				title: 'Password in a connection string',
				literals: ['password=', 'pwd='],
				pattern: /(?:server|data source|host|user id|uid|database|initial catalog)=[^;\n"']{1,100};[^\n"']{0,300}?(?:password|pwd)=([^;\s"']{3,100})/gi,
				isOne: secret => anyPassword(secret),
				revoke: 'change the password'
			},
			{
				id: 'registry-auth',
				title: 'Credential of a registry',
				isAnchored: true,
				literals: ['"auth"', '_auth', '_password'],
				pattern: /(?:"auth"\s*:\s*"|_auth\s*=\s*"?|_password\s*=\s*"?)([A-Za-z0-9+/]{8,400}={0,2})/g,
				isOne: secret => {
					const plain = Buffer.from(secret, 'base64').toString('latin1');
					return /^[\x20-\x7e]{4,300}$/.test(plain) && !isPlaceholder(plain) && entropyOf(plain) > 2;
				},
				revoke: 'change the password, or publish with the job’s identity'
			},
			{
				id: 'netrc-password',
				title: 'Password in .netrc',
				isAnchored: true,
				literals: ['machine '],
				pattern: /machine\s+\S{1,100}\s+login\s+\S{1,100}\s+password\s+(\S{3,100})/g,
				isOne: secret => anyPassword(secret),
				revoke: 'change the password'
			},
			{
				id: 'crypt-hash',
				title: 'Password hash',
				isAnchored: true,
				literals: ['$1$', '$2a$', '$2b$', '$2y$', '$5$', '$6$', '$apr1$'],
				pattern: /(\$(?:2[aby]\$\d\d\$[./A-Za-z0-9]{53}|(?:1|5|6|apr1)\$(?:rounds=\d+\$)?[./A-Za-z0-9]{1,16}\$[./A-Za-z0-9]{22,86}))/g,
				isOne: () => true,
				verdict: 'indicator',
				revoke: 'change the password if the hash can be guessed'
			}
		];
		function isEncodedText(text) {
			const plain = Buffer.from(text, 'base64').toString('latin1');
			return text.length % 4 === 0 && plain.length >= 6 && /^[\x09\x0a\x0d\x20-\x7e]+$/.test(plain) && !isPlaceholder(plain) && !isReference(plain);
		}
		function isJwt(token) {
			try {
				const header = JSON.parse(Buffer.from(token.split('.')[0], 'base64url').toString());
				const body = Buffer.from(token.split('.')[1], 'base64url').toString();
				return typeof header['alg'] === 'string' && !/"sub":"1234567890"/.test(body);
			} catch {
				return false;
			}
		}
		const compiled = structures.map(({ pattern, isAnchored }) => new RegExp(pattern.source, isAnchored === true ? pattern.flags.replace('g', 'y') : pattern.flags));
		function structureCandidates(index, text, from, to, trace) {
			const structure = structures[index];
			const pattern = compiled[index];
			const found = [];
			const window = structure.isAnchored === true ? text : text.slice(from, to);
			pattern.lastIndex = structure.isAnchored === true ? from : 0;
			for (let match = pattern.exec(window); match !== null; match = structure.isAnchored === true ? null : pattern.exec(window)) {
				const secret = match[1];
				const { id, title, revoke, verdict = 'secret' } = structure;
				const at = (structure.isAnchored === true ? 0 : from) + match.index + match[0].lastIndexOf(secret);
				if (!structure.isOne(secret, match)) {
					trace?.({ rule: id, at, length: secret.length, kind: 'dropped', why: 'a reference, an example, or not whole' });
					continue;
				}
				found.push({ rule: id, title, verdict, value: secret, at, why: 'where it stands', revoke });
			}
			return found;
		}
		// packages/lint/engine/index.ts
		const reach = { before: 200, after: 2_000, step: 200, line: 600 };
		function createEngine() {
			const sleepers = new Map();
			const wake = (literal, sleeper) => void sleepers.set(literal, [...(sleepers.get(literal) ?? []), sleeper]);
			for (const rule of all_gen_rules) {
				const matcher = matcherOf(rule);
				for (const literal of matcher.literals) wake(literal, { kind: 'rule', matcher });
			}
			structures.forEach(({ literals }, index) => literals.forEach(literal => wake(literal, { kind: 'structure', index })));
			for (const literal of genericLiterals) wake(literal, { kind: 'generic' });
			const literals = [...sleepers.keys()];
			const woken = literals.map(literal => sleepers.get(literal));
			const isStart = sleeper => sleeper.kind === 'rule' && sleeper.matcher.isAnchored && sleeper.matcher.rule.near === undefined;
			const prefilter = createPrefilter(literals.map((text, index) => ({ text, isStart: woken[index].every(isStart) })));
			return {
				find(bytes, path, trace) {
					let text;
					const found = new Map();
					const looked = new Map();
					const add = candidates => {
						for (const candidate of candidates) if (!found.has(`${candidate.at}:${candidate.rule}`)) found.set(`${candidate.at}:${candidate.rule}`, candidate);
					};
					prefilter.scan(bytes, (literal, end) => {
						const start = end - literals[literal].length;
						for (const sleeper of woken[literal]) {
							trace?.({ rule: nameOf(sleeper), at: start, length: end - start, kind: 'woken', why: literals[literal] });
							if (sleeper.kind === 'rule' && !holdsToken(bytes, start, end, sleeper.matcher)) continue;
							const whole = (text ??= bytes.toString('latin1'));
							const isAnchored = sleeper.kind === 'rule' ? sleeper.matcher.isAnchored : sleeper.kind === 'structure' && structures[sleeper.index].isAnchored === true;
							if (isAnchored) {
								add(sleeper.kind === 'rule' ? ruleCandidates(sleeper.matcher, whole, start, end, trace) : structureCandidates(sleeper.index, whole, start, end, trace));
								continue;
							}
							if ((looked.get(sleeper) ?? -1) >= end) continue;
							const { from, to } = sleeper.kind === 'generic' ? lineAround(whole, start, end) : { from: Math.max(0, start - reach.before), to: Math.min(whole.length, end + reach.after) };
							looked.set(sleeper, to - (sleeper.kind === 'generic' ? 0 : reach.after - reach.step));
							if (sleeper.kind === 'rule') add(ruleCandidates(sleeper.matcher, whole, from, to, trace));
							else if (sleeper.kind === 'structure') add(structureCandidates(sleeper.index, whole, from, to, trace));
							else add(genericCandidates(whole.slice(from, to), from, path, trace));
						}
					});
					return withoutOverlaps([...found.values()], trace);
				}
			};
		}
		function nameOf(sleeper) {
			if (sleeper.kind === 'generic') return 'generic';
			return sleeper.kind === 'rule' ? sleeper.matcher.rule.id : structures[sleeper.index].id;
		}
		function lineAround(text, start, end) {
			const first = Math.max(0, start - reach.before);
			const last = Math.min(text.length, end + reach.line);
			let from = start;
			while (from > first && text.charCodeAt(from - 1) !== newLine) from--;
			let to = end;
			while (to < last && text.charCodeAt(to) !== newLine) to++;
			return { from, to };
		}
		const newLine = 10;
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
				const none = whole === false && rule.documented === true ? 'its checksum does not fit' : whole === true ? undefined : emptiness(rule, value);
				if (none !== undefined) {
					trace?.({ rule: rule.id, at, length: value.length, kind: 'dropped', why: none });
					continue;
				}
				const why = whole === true ? 'its shape, and its checksum fits' : rule.near === undefined ? 'its shape' : 'its shape, and the name before it';
				const { id, title, verdict = 'secret', revoke, instead } = rule;
				found.push({ rule: id, title, verdict, value, at, why, revoke, ...(instead === undefined ? {} : { instead }) });
			}
			return found;
		}
		function emptiness(rule, value) {
			const free = value.replace(/^[A-Za-z]{1,12}[_-]/, '');
			const [bits, least] = [entropyOf(free), rule.entropy ?? defaultEntropy];
			if (bits < least) return `${bits.toFixed(1)} bits a character, fewer than ${least}`;
			if (isPlaceholder(value, 12)) return 'it says of itself that it is an example';
			const isWords = /^[A-Za-z_-]+$/.test(free) && (rule.near !== undefined || (free.length >= 24 && bits < 4.4));
			return isWords ? 'letters alone, as words are' : undefined;
		}
		function withoutOverlaps(candidates, trace) {
			const rank = ({ rule, why, verdict }) => (rule.startsWith('generic') ? 0 : why.includes('name before') ? 1 : why === 'where it stands' ? 2 : verdict === 'indicator' ? 3 : 4);
			const kept = [];
			const blocks = new Map();
			for (const candidate of [...candidates].sort((a, b) => rank(b) - rank(a) || b.value.length - a.value.length)) {
				const end = candidate.at + candidate.value.length;
				const [first, last] = [Math.floor(candidate.at / blockSize), Math.floor(end / blockSize)];
				const own = Array.from({ length: last - first + 1 }, (_, index) => first + index);
				const over = own.flatMap(block => blocks.get(block) ?? []).find(other => candidate.at < other.at + other.value.length && end > other.at);
				if (over !== undefined) {
					trace?.({ rule: candidate.rule, at: candidate.at, length: candidate.value.length, kind: 'covered', why: over.rule });
					continue;
				}
				for (const block of own) blocks.set(block, [...(blocks.get(block) ?? []), candidate]);
				kept.push(candidate);
			}
			return kept.sort((a, b) => a.at - b.at);
		}
		const blockSize = 256;
		// packages/lint/sources/decode.ts
		function encodingOf(bytes) {
			if (bytes.length < 4) return;
			if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
			if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
			const head = bytes.subarray(0, 200);
			if (!head.includes(0)) return;
			const nuls = offset => head.filter((byte, index) => index % 2 === offset && byte === 0).length;
			const [even, odd] = [nuls(0), nuls(1)];
			if (Math.abs(even - odd) < head.length * 0.3) return;
			return Math.max(even, odd) < head.length * 0.4 ? undefined : odd > even ? 'utf-16le' : 'utf-16be';
		}
		function decoded(bytes) {
			const encoding = encodingOf(bytes);
			return encoding === undefined ? bytes : Buffer.from(new TextDecoder(encoding).decode(bytes));
		}
		// packages/lint/verdict.ts
		const inline = /gitleaks:allow|trufflehog:ignore|pragma: ?allowlist (?:nextline )?secret|betterleaks:allow|kingfisher:ignore|nosecret/;
		function isAcceptedInline(line) {
			return inline.test(line);
		}
		function inlineIgnore({ rule, fingerprint }) {
			return { rule, fingerprint, owner: 'the line itself', reason: 'a comment allows it', expires: undefined };
		}
		function judge(findings, { entries, before }, today, { 'fail-on': failsOn, 'new-ignores': newIgnores }) {
			const keyOf = ({ rule, fingerprint }) => `${rule} ${fingerprint}`;
			const expired = entries.filter(({ expires }) => expires !== undefined && expires < today);
			const valid = new Map(entries.filter(entry => !expired.includes(entry)).map(entry => [keyOf(entry), entry]));
			const known = before === undefined ? undefined : new Set(before.map(keyOf));
			const accepted = findings.flatMap(finding => {
				const entry = valid.get(keyOf(finding));
				const ignore = entry ?? (finding.isAcceptedInline ? inlineIgnore(finding) : undefined);
				if (ignore === undefined) return [];
				const isNew = known !== undefined && (entry === undefined || !known.has(keyOf(entry)));
				return isNew && newIgnores === 'refuse' ? [] : [{ finding, ignore, isNew }];
			});
			const left = findings.filter(finding => !accepted.some(one => one.finding === finding));
			const failing = left.filter(({ verdict }) => verdict === 'secret' || failsOn === 'indicator');
			const used = new Set(accepted.map(({ ignore }) => ignore));
			return { failing, reported: left.filter(finding => !failing.includes(finding)), accepted, stale: entries.filter(entry => !used.has(entry) && !expired.includes(entry)), expired };
		}
		// packages/lint/look.ts
		const sizes = { window: 4 * 1024 * 1024, margin: 64 * 1024 };
		function createLook(engine, salt, onWindow, { window, margin } = sizes) {
			const buffer = Buffer.allocUnsafeSlow(window);
			let path = '';
			let total = 0;
			let filled = 0;
			let findings = [];
			let [base, lines, lineStart, owned] = [0, 0, 0, 0];
			let decoder;
			const look = (text, isLast) => {
				onWindow();
				const until = isLast ? text.length : text.length - margin;
				const candidates = engine.find(text, path).filter(({ at }) => at >= owned && at < until);
				const starts = candidates.length === 0 ? [] : lineStarts(text);
				for (const candidate of candidates) {
					const line = lineOf(starts, candidate.at);
					const column = candidate.at + 1 - (line === 0 ? lineStart - base : starts[line]);
					const own = text.toString('latin1', starts[line], endOfLine(text, candidate.at));
					findings.push(findingOf(candidate, { path, line: lines + line + 1, column, isAcceptedInline: isAcceptedInline(own) }, salt));
				}
			};
			const decodedPart = bytes => (decoder === undefined ? bytes : Buffer.from(decoder.decode(bytes, { stream: true })));
			const turn = () => {
				if (base === 0 && owned === 0 && decoder === undefined) {
					const encoding = encodingOf(buffer);
					if (encoding !== undefined) {
						decoder = new TextDecoder(encoding);
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
					const wasPlain = decoder === undefined;
					turn();
					if (wasPlain && decoder !== undefined) return append(decodedPart(bytes.subarray(at)));
				}
			};
			const push = bytes => {
				total += bytes.length;
				append(decodedPart(bytes));
			};
			return {
				begin(of) {
					[path, total, filled, findings, decoder] = [of, 0, 0, [], undefined];
					[base, lines, lineStart, owned] = [0, 0, 0, 0];
				},
				push,
				pull(read, size) {
					while (decoder === undefined) {
						const count = read(buffer, filled, window - filled);
						filled += count;
						total += count;
						if (filled === window) turn();
						if (count === 0 || total === size) return;
					}
					const piece = Buffer.allocUnsafeSlow(margin);
					for (let count = read(piece, 0, margin); count > 0; count = read(piece, 0, margin)) push(piece.subarray(0, count));
				},
				end() {
					if (decoder !== undefined) append(Buffer.from(decoder.decode()));
					const text = buffer.subarray(0, filled);
					look(base === 0 && owned === 0 && decoder === undefined ? decoded(text) : text, true);
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
		function endOfLine(text, at) {
			const end = text.indexOf(10, at);
			return end < 0 ? text.length : end;
		}
		function findingOf({ rule, title, verdict, value, why, revoke, instead }, place, salt) {
			const shown = shownOf(value);
			const fingerprint = fingerprintOf(rule, value, salt);
			return { rule, title, verdict, ...place, shown, fingerprint, why, revoke, ...(instead === undefined ? {} : { instead }) };
		}
		function shownOf(value) {
			if (value.startsWith('-----BEGIN')) return '-----BEGIN …';
			return value.length >= 20 ? `${value.slice(0, 4).replace(/[^\x21-\x7e]/g, '?')}…${value.slice(-2).replace(/[^\x21-\x7e]/g, '?')}` : '…';
		}
		// packages/lint/sources/read.ts
		function readSource(file, use) {
			const descriptor = attempt(file, () => (0, external_node_fs_.openSync)(file, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0)));
			try {
				use((into, offset, length) => attempt(file, () => (0, external_node_fs_.readSync)(descriptor, into, offset, length, null)));
			} finally {
				(0, external_node_fs_.closeSync)(descriptor);
			}
		}
		function attempt(file, action) {
			try {
				return action();
			} catch (error) {
				throw new errors /* DaypassError */.gY('LINT_UNREADABLE', `the file '${file}' cannot be read: ${error.code ?? ''}`);
			}
		}
		// packages/lint/scan.ts
		async function scan(selection, { engine, git, salt, onProgress, sizes }) {
			const look = createLook(engine, salt, onProgress, sizes);
			const files = seenInFiles(
				selection.sources.filter(({ file }) => file !== undefined),
				look
			);
			const distinct = new Map();
			for (const source of selection.sources) if (source.blob !== undefined && !distinct.has(source.blob)) distinct.set(source.blob, source);
			const blobs = await seenInBlobs([...distinct.values()], look, git);
			const fresh = await onlyNew(blobs.found, look, git);
			const contents = selection.sources.filter(({ file }) => file !== undefined).length + distinct.size;
			if (contents === 0 && !selection.mayBeEmpty) throw new errors /* DaypassError */.gY('LINT_NOTHING', `nothing was scanned of ${selection.what}`);
			const findings = once([...files.found.map(({ finding }) => finding), ...dated(fresh, git)]);
			return { what: selection.what, commits: selection.commits, contents, bytes: files.bytes + blobs.bytes, skipped: [], findings };
		}
		function seenInFiles(sources, look) {
			let bytes = 0;
			const found = [];
			for (const source of sources) {
				look.begin(source.path);
				readSource(source.file, read => look.pull(read, source.size));
				const seen = look.end();
				bytes += seen.bytes;
				for (const finding of seen.findings) found.push({ source, finding });
			}
			return { bytes, found };
		}
		async function seenInBlobs(sources, look, git) {
			let bytes = 0;
			const found = [];
			if (sources.length === 0) return { bytes, found };
			let next = 0;
			await git.blobs(
				sources.map(({ blob }) => blob),
				{
					begin: () => look.begin(sources[next].path),
					push: look.push,
					end() {
						const seen = look.end();
						bytes += seen.bytes;
						for (const finding of seen.findings) found.push({ source: sources[next], finding });
						next++;
					}
				}
			);
			return { bytes, found };
		}
		async function onlyNew(found, look, git) {
			const before = [...new Set(found.flatMap(({ source }) => source.before))];
			const seen = await seenInBlobs(
				before.map(blob => ({ path: 'before', before: [], blob })),
				look,
				git
			);
			const known = new Set(seen.found.map(({ source, finding }) => `${source.blob} ${finding.fingerprint}`));
			return found.filter(({ source, finding }) => !source.before.some(blob => known.has(`${blob} ${finding.fingerprint}`)));
		}
		function dated(found, git) {
			const commits = [...new Set(found.flatMap(({ source: { commit } }) => commit ?? []))];
			if (commits.length === 0) return found.map(({ finding }) => finding);
			const told = git.feed(`${commits.join('\n')}\n`, 'log', '--no-walk=unsorted', '--stdin', '--format=%H %cI') ?? '';
			const dates = new Map(told.split('\n').map(line => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]));
			const head = new Set(
				git
					.ask('ls-tree', '-r', '-z', '--full-tree', 'HEAD')
					?.split('\0')
					.map(entry => entry.slice(entry.indexOf(' ', entry.indexOf(' ') + 1) + 1))
			);
			return found.map(({ finding, source: { commit, path, blob } }) => {
				if (commit === undefined) return finding;
				const foundIn = { id: commit, date: dates.get(commit) ?? '', isAtHead: head.has(`${blob}\t${path}`) };
				return { ...finding, commit: foundIn };
			});
		}
		function once(findings) {
			const seen = new Set();
			return findings.filter(({ fingerprint, path }) => !seen.has(`${fingerprint} ${path}`) && seen.add(`${fingerprint} ${path}`));
		}
		var external_node_child_process_ = __webpack_require__(421);
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
							const [id = '', kind = '', size = ''] = header.split(' ');
							header = '';
							if (kind !== 'blob') continue;
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
		// packages/lint/sources/git.ts
		const git_zero = /^0+$/;
		const pinned = ['-c', 'core.quotePath=false', '-c', 'color.ui=false', '-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null'];
		const commandMs = 120_000;
		const outputBytes = 1024 * 1024 * 1024;
		function openGit(folder, env) {
			const kept = { PATH: env['PATH'], HOME: env['HOME'], SYSTEMROOT: env['SYSTEMROOT'], GIT_DIR: undefined };
			const environment = { ...kept, LC_ALL: 'C', GIT_CONFIG_NOSYSTEM: '1', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', GIT_NO_REPLACE_OBJECTS: '1' };
			const run = (args, input) => {
				const { status, stdout } = (0, external_node_child_process_.spawnSync)('git', [...pinned, '-c', `safe.directory=*`, ...args], {
					cwd: folder,
					env: environment,
					encoding: 'utf8',
					maxBuffer: outputBytes,
					timeout: commandMs,
					stdio: ['pipe', 'pipe', 'ignore'],
					...(input === undefined ? {} : { input })
				});
				return status === 0 ? stdout : undefined;
			};
			const ask = (...args) => run(args);
			const root = ask('rev-parse', '--show-toplevel')?.trim();
			if (root === undefined) return;
			return {
				root,
				ask,
				feed: (input, ...args) => run(args, input),
				deepen() {
					if (ask('rev-parse', '--is-shallow-repository')?.trim() === 'true') ask('fetch', '-q', '--no-tags', '--no-recurse-submodules', '--unshallow', 'origin');
				},
				blobs: (ids, sink) =>
					new Promise((resolve, reject) => {
						const child = (0, external_node_child_process_.spawn)('git', [...pinned, '-c', 'safe.directory=*', 'cat-file', '--batch', '--buffer'], {
							cwd: folder,
							env: environment,
							stdio: ['pipe', 'pipe', 'ignore']
						});
						const reader = createBatchReader(sink);
						child.on('error', reject);
						child.stdin.on('error', () => {});
						child.stdout.on('data', chunk => {
							try {
								reader.push(chunk);
							} catch (error) {
								child.kill();
								reject(error);
							}
						});
						child.on('close', code => {
							if (code === 0 && reader.count === ids.length) resolve();
							else reject(new errors /* DaypassError */.gY('LINT_UNREADABLE', `git could read ${reader.count} of ${ids.length} objects`));
						});
						child.stdin.end(ids.map(id => `${id}\n`).join(''));
					})
			};
		}
		const submodule = '160000';
		function parseRaw(text) {
			const changes = [];
			const fields = text.split('\0');
			let commit;
			for (let at = 0; at < fields.length; at++) {
				const field = fields[at];
				if (/^[0-9a-f]{40,64}$/.test(field)) commit = field;
				const colons = /^:+/.exec(field)?.[0].length ?? 0;
				if (colons === 0) continue;
				const parts = field.slice(colons).split(' ');
				const modes = parts.slice(0, colons + 1);
				const ids = parts.slice(colons + 1, 2 * colons + 2);
				const path = fields[++at] ?? '';
				const after = ids.at(-1);
				const before = ids.slice(0, -1).filter((id, index) => !git_zero.test(id) && modes[index] !== submodule);
				changes.push({ commit, path, before, after: git_zero.test(after) || modes.at(-1) === submodule ? undefined : after });
			}
			return changes;
		}
		// packages/lint/sources/index.ts
		function selectTree(folder, git) {
			const listed = git?.ask('-C', folder, 'ls-files', '-z', '--cached', '--others', '--exclude-standard');
			const paths = listed === undefined ? walk(folder) : [...new Set(listed.split('\0').filter(Boolean))];
			const sources = paths.flatMap(path => {
				const file = (0, external_node_path_.join)(folder, path);
				const stats = (0, external_node_fs_.lstatSync)(file, { throwIfNoEntry: false });
				return stats?.isFile() === true ? [{ path, before: [], file, size: stats.size }] : [];
			});
			return { what: listed === undefined ? `the folder ${folder}` : 'the working tree', commits: 0, sources, mayBeEmpty: false };
		}
		function walk(folder) {
			return (0, external_node_fs_.readdirSync)(folder, { recursive: true, withFileTypes: true })
				.filter(entry => entry.isFile())
				.map(entry =>
					(0, external_node_path_.relative)(folder, (0, external_node_path_.join)(entry.parentPath, entry.name))
						.split(external_node_path_.sep)
						.join('/')
				)
				.filter(path => !/(?:^|\/)(?:\.git|node_modules)\//.test(path));
		}
		function selectRange(git, base, head) {
			const [from, to] = [base === undefined ? undefined : commitOf(git, base), commitOf(git, head)];
			const list = git.ask('rev-list', '--reverse', '--topo-order', to, ...(from === undefined ? [] : [`^${from}`]));
			if (list === undefined) throw new errors /* DaypassError */.gY('LINT_SHALLOW', `the commits between ${base ?? 'the beginning'} and ${head} cannot be listed`);
			const commits = list.split('\n').filter(Boolean);
			const raw = diffTree(git, commits);
			return {
				what: `${commits.length} commit${commits.length === 1 ? '' : 's'} (${from === undefined ? 'up to' : `${from.slice(0, 10)}..`}${to.slice(0, 10)})`,
				commits: commits.length,
				sources: sourcesOf(parseRaw(raw)),
				mayBeEmpty: true
			};
		}
		function selectStaged(git) {
			const raw = git.ask('diff-index', '--cached', '--raw', '-z', '--no-renames', '--abbrev=64', git.ask('rev-parse', '--verify', '-q', 'HEAD')?.trim() ?? '4b825dc642cb6eb9a060e54bf8d69288fbee4904');
			if (raw === undefined) throw new errors /* DaypassError */.gY('LINT_NO_GIT', 'the staged changes cannot be read');
			return { what: 'staged changes', commits: 0, sources: sourcesOf(parseRaw(raw)), mayBeEmpty: true };
		}
		function selectHistory(git) {
			const commits = git.ask('rev-list', '--all', '--reverse', '--topo-order')?.split('\n').filter(Boolean) ?? [];
			const seen = new Set();
			const sources = sourcesOf(parseRaw(diffTree(git, commits))).filter(({ blob }) => blob !== undefined && !seen.has(blob) && seen.add(blob));
			return { what: `the whole history, ${commits.length} commits`, commits: commits.length, sources: sources.map(source => ({ ...source, before: [] })), mayBeEmpty: false };
		}
		function diffTree(git, commits) {
			if (commits.length === 0) return '';
			const raw = git.feed(`${commits.join('\n')}\n`, 'diff-tree', '--stdin', '-r', '--root', '-c', '--raw', '-z', '--no-renames', '--abbrev=64');
			if (raw === undefined) throw new errors /* DaypassError */.gY('LINT_SHALLOW', 'a commit of the range cannot be compared with its parents');
			return raw;
		}
		function sourcesOf(changes) {
			const gone = new Map();
			for (const { commit, before, after } of changes) if (after === undefined) gone.set(commit, [...(gone.get(commit) ?? []), ...before]);
			return changes.flatMap(({ commit, path, before, after }) =>
				after === undefined || before.includes(after) ? [] : [{ path, blob: after, before: [...before, ...(gone.get(commit) ?? []).slice(0, 50)], ...(commit === undefined ? {} : { commit }) }]
			);
		}
		function commitOf(git, revision) {
			const id = revision.startsWith('-') ? undefined : git.ask('rev-parse', '--verify', '-q', `${revision}^{commit}`)?.trim();
			if (id !== undefined && id !== '') return id;
			const isId = /^[0-9a-f]{40}$/.test(revision);
			throw new errors /* DaypassError */.gY(
				isId ? 'LINT_SHALLOW' : 'LINT_NO_COMMIT',
				isId ? `the commit ${revision} is not in this clone` : `there is no revision '${revision}'`,
				isId ? { fix: 'check out with more history:\n  - uses: actions/checkout@v5\n    with:\n      fetch-depth: 0' } : {}
			);
		}
		function existing(path) {
			if (!(0, external_node_fs_.existsSync)(path)) throw new errors /* DaypassError */.gY('LINT_NO_PATH', `there is no '${path}'`);
			return path;
		}
		// packages/lint/run.ts
		async function lint(request) {
			const folder = (0, external_node_path_.resolve)(existing(request.folder));
			const git = openGit(folder, request.env);
			const selection = narrowed(run_select(request, folder, git), request.inputs.paths);
			const ignores = ignoresOf(folder, git, selectionBase(request));
			const end = request.now() + request.inputs.timeout * 1000;
			const onProgress = () => {
				if (request.now() > end) throw new errors /* DaypassError */.gY('LINT_OUT_OF_TIME', `the scan did not end within ${request.inputs.timeout} s`);
			};
			const scanned = await scan(selection, { engine: createEngine(), git, salt: ignores.salt, onProgress });
			const judgement = judge(scanned.findings, ignores, new Date(request.now()).toISOString().slice(0, 10), request.inputs);
			const isWhole = selection.what.startsWith('the ');
			return { scan: scanned, judgement: isWhole ? judgement : { ...judgement, stale: [] } };
		}
		function run_select({ inputs: { scan: wanted, base, head }, changed }, folder, git) {
			if (wanted === 'tree') return selectTree(folder, git);
			if (wanted === 'auto' && base === undefined && head === undefined) {
				if (changed === undefined || changed.kind === 'tree') return selectTree(folder, git);
				if (changed.kind === 'history') return selectHistory(needed(git));
				return selectRange(needed(git), changed.base === undefined ? undefined : baseOf(needed(git), changed.base, changed.head), changed.head);
			}
			if (wanted === 'staged') return selectStaged(needed(git));
			if (wanted === 'history') return selectHistory(needed(git));
			return selectRange(needed(git), base, head ?? 'HEAD');
		}
		function needed(git) {
			if (git === undefined) throw new errors /* DaypassError */.gY('LINT_NO_GIT', 'this is no git repository, or git is not installed');
			return git;
		}
		function baseOf(git, base, head) {
			if (git.ask('merge-base', base, head) === undefined) git.deepen();
			commitOf(git, base);
			return git.ask('merge-base', base, head)?.trim() ?? base;
		}
		function selectionBase({ inputs: { base }, changed }) {
			return base ?? (changed?.kind === 'range' ? changed.base : undefined);
		}
		function ignoresOf(folder, git, base) {
			const here = readIgnores((0, external_node_path_.join)(folder, ignoreFile));
			const before = base === undefined ? undefined : git?.ask('show', `${base}:${ignoreFile}`);
			if (base === undefined) return here;
			const there = before === undefined ? { salt: '', entries: [] } : parseIgnores(before);
			return { ...here, salt: there.salt || here.salt, before: there.entries };
		}
		function narrowed(selection, paths) {
			if (paths.length === 0) return selection;
			const wanted = paths.map(path => path.replace(/^\.\//, '').replace(/\/+$/, ''));
			const isWanted = path => wanted.some(one => path === one || path.startsWith(`${one}/`));
			return { ...selection, sources: selection.sources.filter(({ path }) => isWanted(path)) };
		}
		// packages/lint/accept.ts
		async function accept(request, { which, owner, reason, expires }) {
			const path = (0, external_node_path_.join)((0, external_node_path_.resolve)(request.folder), ignoreFile);
			if (!(0, external_node_fs_.existsSync)(path) || readIgnores(path).salt === '') writeIgnores(path, { ...readIgnores(path), salt: newSalt() });
			const { judgement } = await lint(request);
			const taken = judgement.failing.filter(finding => which === 'all' || `${finding.path}:${finding.line}` === which);
			if (taken.length === 0) throw new errors /* DaypassError */.gY('LINT_NOTHING', `there is no finding at '${which}' to accept`);
			const { salt, entries } = readIgnores(path);
			const added = taken.map(({ rule, fingerprint }) => ({ rule, fingerprint, owner, reason, expires }));
			const isNew = (rule, fingerprint) => !added.some(one => one.rule === rule && one.fingerprint === fingerprint);
			writeIgnores(path, { salt, entries: [...entries.filter(entry => isNew(entry.rule, entry.fingerprint)), ...added] });
			return taken;
		}
		async function prune(request) {
			const path = (0, external_node_path_.join)((0, external_node_path_.resolve)(request.folder), ignoreFile);
			const linted = await lint(request);
			const { stale, expired } = linted.judgement;
			const { salt, entries } = readIgnores(path);
			const gone = new Set([...stale, ...expired].map(({ rule, fingerprint }) => `${rule} ${fingerprint}`));
			const kept = entries.filter(({ rule, fingerprint }) => !gone.has(`${rule} ${fingerprint}`));
			if (kept.length < entries.length) writeIgnores(path, { salt, entries: kept });
			return { removed: entries.length - kept.length, linted };
		}
		var version_gen = __webpack_require__(552);
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
		// packages/lint/report/plain.ts
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
		// packages/lint/report/gitlab.ts
		const noCommit = '0000000';
		function secretDetectionReport({ failing }, now, commit = noCommit) {
			const scanner = { id: 'daypass', name: 'daypass', vendor: { name: 'daypass' }, version: version_gen /* version */.r };
			const time = now.toISOString().slice(0, 19);
			return `${json({ version: '15.0.7', scan: { analyzer: scanner, scanner, type: 'secret_detection', status: 'success', start_time: time, end_time: time }, vulnerabilities: ordered(failing).map(finding => vulnerability(finding, commit)) }, 2)}\n`;
		}
		function vulnerability(finding, commit) {
			const { rule, title, shown, why, revoke, path, line, fingerprint, commit: found } = finding;
			return {
				id: identityOf(finding),
				name: plain(title).slice(0, 255),
				description: plain(`${title} ${shown}, known by ${why}`),
				severity: 'Critical',
				solution: plain(`End it: ${revoke}. Then take it out of the code.`).slice(0, 7000),
				location: { file: path, start_line: line, commit: found === undefined ? { sha: commit } : { sha: found.id, date: found.date } },
				identifiers: [{ type: 'daypass_rule', name: `daypass rule ${rule}`, value: rule }],
				tracking: { type: 'source', items: [{ file: path, start_line: line, signatures: [{ algorithm: 'scope_offset', value: fingerprint }] }] }
			};
		}
		function codeQualityReport({ failing, reported }) {
			const entry = (finding, severity) => ({
				description: plain(`${finding.title} ${finding.shown}: ${finding.revoke}`),
				check_name: finding.rule,
				fingerprint: identityOf(finding),
				severity,
				location: { path: finding.path, lines: { begin: finding.line } }
			});
			const entries = [...ordered(failing).map(finding => entry(finding, 'blocker')), ...ordered(reported).map(finding => entry(finding, 'info'))];
			return `${json(entries, 2)}\n`;
		}
		function identityOf({ rule, fingerprint, path, commit }) {
			return (0, external_node_crypto_.createHash)('sha256')
				.update([rule, fingerprint, path, commit?.id ?? ''].join('\0'))
				.digest('hex');
		}
		// packages/lint/report/json.ts
		function jsonReport({ what, commits, contents, bytes, skipped }, { failing, reported, ...more }) {
			const scanned = { what, commits, contents, bytes, skipped };
			return `${json({ tool: { name: 'daypass', version: version_gen /* version */.r }, scanned, failing: ordered(failing), reported: ordered(reported), ...more }, 2)}\n`;
		}
		function jsonLinesReport({ failing, reported }) {
			const lines = [...ordered(failing).map(finding => ({ fails: true, ...finding })), ...ordered(reported).map(finding => ({ fails: false, ...finding }))];
			return lines.map(line => `${json(line)}\n`).join('');
		}
		// packages/lint/report/text.ts
		const text_width = 80;
		const indent = ' '.repeat(10);
		const colourless = (0, core_text /* paintFor */.e)({}, {});
		function textReport(scan, judgement, paint = colourless) {
			const { failing, reported, accepted, stale, expired } = judgement;
			const blocks = [
				...grouped(failing).map(group => described(group, paint.bad('secret   '), paint)),
				...grouped(reported).map(group => described(group, paint.strong('indicator'), paint)),
				acceptances(accepted),
				expired.map(ignore => `expired   ${ignore.rule} ${ignore.fingerprint.slice(0, 12)}… of ${ignore.owner}, since ${ignore.expires}\n`).join(''),
				stale.map(ignore => `stale     ${ignore.rule} ${ignore.fingerprint.slice(0, 12)}… of ${ignore.owner}: found nowhere in this scan\n`).join(''),
				scan.skipped.map(what => `skipped   ${plain(what)}\n`).join('')
			].filter(block => block !== '');
			const summary = summaryLine(scan, failing.length);
			return [...blocks, `${failing.length === 0 ? paint.good(summary) : paint.strong(summary)}\n`].join('\n');
		}
		function summaryLine({ what, contents, bytes }, failing) {
			const read = `${contents} content${contents === 1 ? '' : 's'}, ${sizeOf(bytes)}`;
			const verdict = failing === 0 ? 'no secret found' : `${failing} secret${failing === 1 ? '' : 's'} found`;
			return plain(`${verdict}: scanned ${what} (${contents === 0 ? 'nothing to scan' : read})`);
		}
		function inCommit(finding) {
			const { commit } = finding;
			if (commit === undefined) return '';
			const gone = isGone(finding) ? ', gone again since: rotate it all the same, a squash does not take it back' : '';
			return `in commit ${commit.id.slice(0, 10)} of ${commit.date.slice(0, 10)}${gone}`;
		}
		function described({ first, places }, label, paint) {
			const { rule, title, shown, why, revoke, instead, verdict } = first;
			const told = text => (0, core_text /* wrapped */.k)(plain(text), indent, text_width, '  ', 'whole');
			return [
				`${label} ${told(`${title} (${rule}) ${shown}`).slice(indent.length)}`,
				...places.map(place => `${indent}${paint.strong(placeOf(place))}\n${inCommit(place) === '' ? '' : told(inCommit(place))}`),
				told(`known by ${why}`),
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
					return `${isNew ? 'NEW IGNORE' : 'accepted '} ${placeOf(finding)}\n${(0, core_text /* wrapped */.k)(plain(`${finding.rule}: ${ignore.reason} (${ignore.owner}${until})`), indent, text_width, '  ', 'whole')}`;
				})
				.join('');
		}
		function sizeOf(bytes) {
			return bytes < 10_000 ? `${bytes} bytes` : bytes < 10_000_000 ? `${Math.round(bytes / 1000)} KB` : `${Math.round(bytes / 1_000_000)} MB`;
		}
		// packages/lint/report/junit.ts
		function junitReport({ what }, { failing }) {
			const cases = ordered(failing).map(finding => {
				const { rule, path, title, shown, why, revoke } = finding;
				const message = `${title} ${shown}, known by ${why}`;
				const text = [placeOf(finding), inCommit(finding), `end it: ${revoke}`].filter(line => line !== '').join('\n');
				return `    <testcase classname="${junit_escaped(plain(path))}" name="${junit_escaped(`${rule} at ${placeOf(finding)}`)}">\n      <failure type="${junit_escaped(rule)}" message="${junit_escaped(message)}">${junit_escaped(text)}</failure>\n    </testcase>`;
			});
			const clean = `    <testcase classname="daypass" name="${junit_escaped(`no secret in ${what}`)}"/>`;
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
		function junit_escaped(text) {
			return text
				.toWellFormed()
				.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '?')
				.replace(/[&<>"'#\n\r\t]/g, character => `&#${character.charCodeAt(0)};`);
		}
		var product = __webpack_require__(483);
		// packages/lint/report/sarif.ts
		const sarif_github = { results: 25_000, compressedBytes: 10_000_000 };
		function sarifReport({ failing, reported, accepted }, limits = sarif_github) {
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
			return json(
				{
					$schema: 'https://json.schemastore.org/sarif-2.1.0.json',
					version: '2.1.0',
					runs: [
						{
							tool: { driver: { name: 'daypass', version: version_gen /* version */.r, informationUri: `https://github.com/${product /* repository */.J}`, rules } },
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
			return [...new Map(findings.map(finding => [finding.rule, finding])).values()].map(({ rule, title, revoke, verdict }) => {
				const name = rule.startsWith('generic') ? `A value that its name gives away (${rule})` : plain(title);
				return {
					id: rule,
					name: rule.replace(/(^|-)(\w)/g, (_, __, letter) => letter.toUpperCase()),
					shortDescription: { text: name },
					fullDescription: { text: `${name} in the code or its history.` },
					help: { text: `End it: ${plain(revoke)}. Then take it out of the code.` },
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
				message: { text: plain(`${title} ${shown}, known by ${why}${where === '' ? '' : `, ${where}`}`) },
				locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path), uriBaseId: '%SRCROOT%' }, region: { startLine: line, startColumn: column } } }],
				partialFingerprints: { 'daypassSecret/v1': fingerprint, primaryLocationLineHash: `${fingerprint}:${nth}` },
				...(accepted === undefined
					? {}
					: { suppressions: [{ kind: accepted.finding.isAcceptedInline ? 'inSource' : 'external', status: 'accepted', justification: plain(`${accepted.ignore.reason} (${accepted.ignore.owner})`) }] })
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
			text: ({ scan, judgement }, { paint }) => textReport(scan, judgement, paint),
			json: ({ scan, judgement }) => jsonReport(scan, judgement),
			jsonl: ({ judgement }) => jsonLinesReport(judgement),
			sarif: ({ judgement }) => sarifReport(judgement),
			junit: ({ scan, judgement }) => junitReport(scan, judgement),
			'gitlab-secret-detection': ({ judgement }, { now, commit }) => secretDetectionReport(judgement, new Date(now ?? Date.now()), commit),
			'gitlab-code-quality': ({ judgement }) => codeQualityReport(judgement)
		};
		function render(format, linted, rendering = {}) {
			return formats[format](linted, rendering);
		}
		function reports(lines) {
			return lines.map(line => {
				const cut = line.indexOf('=');
				const format = cut < 0 ? line : line.slice(0, cut);
				if (!Object.hasOwn(formats, format)) throw new errors /* DaypassError */.gY('INPUT_INVALID', `input 'report' names the format '${format}'; there are ${Object.keys(formats).join(', ')}`);
				if (cut === line.length - 1) throw new errors /* DaypassError */.gY('INPUT_INVALID', `input 'report' names no file after '${line}'`);
				return { format, file: cut < 0 ? undefined : line.slice(cut + 1) };
			});
		}
		// packages/lint/report/write.ts
		function writeReport(folder, file, text) {
			const path = (0, external_node_path_.isAbsolute)(file) ? file : (0, external_node_path_.join)(folder, file);
			const failed = (why, cause) => new errors /* DaypassError */.gY('LINT_REPORT', `the report '${file}' cannot be written: ${why}`, { cause });
			try {
				(0, external_node_fs_.mkdirSync)((0, external_node_path_.dirname)(path), { recursive: true });
				if (
					path.startsWith((0, external_node_path_.join)(folder, external_node_path_.sep)) &&
					!(0, external_node_fs_.realpathSync)((0, external_node_path_.dirname)(path)).startsWith((0, external_node_fs_.realpathSync)(folder))
				)
					throw failed('a symbolic link on its way leads out of the folder');
				writeWhole(path, text);
			} catch (error) {
				if (error instanceof errors /* DaypassError */.gY) throw error;
				const code = error.code ?? 'unknown';
				throw failed(code === 'ELOOP' ? 'a symbolic link lies in its place' : code, error);
			}
			return path;
		}
		function writeWhole(path, text) {
			const { O_WRONLY, O_CREAT, O_TRUNC } = external_node_fs_.constants;
			const handle = (0, external_node_fs_.openSync)(path, O_WRONLY | O_CREAT | O_TRUNC | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0), 0o644);
			try {
				const bytes = Buffer.from(text);
				for (let done = 0; done < bytes.length;) done += (0, external_node_fs_.writeSync)(handle, bytes, done);
			} finally {
				(0, external_node_fs_.closeSync)(handle);
			}
		}
		var cli_flags = __webpack_require__(44);
		// packages/cli/lint.ts
		const switches = ['prune'];
		const acceptFlags = ['accept', 'owner', 'reason', 'expires'];
		async function runLint(args, host) {
			const [first] = args;
			const folder = first === undefined || first.startsWith('--') ? '.' : first;
			const flags = (0, cli_flags /* parseFlags */.b)(folder === first ? args.slice(1) : args, switches, () => [...Object.keys(inputs), ...acceptFlags]);
			const texts = Object.fromEntries(Object.entries(flags).filter(([name]) => name in inputs));
			const values = (0, declaration /* readInputs */.K)(inputs, { texts, unknown: [] });
			const changed =
				values.scan === 'auto' &&
				values.base === undefined &&
				github /* platform */.i
					.detect(host.env)
					? changedBy(host.env)
					: undefined;
			const request = { folder, inputs: values, env: host.env, changed, now: host.now };
			if (flags['accept'] !== undefined) return acceptFindings(request, flags, host);
			if (flags['prune'] !== undefined) {
				const { removed } = await prune(request);
				host.write(`${removed} entries taken out of the ignore file\n`);
				return 0;
			}
			const wanted = reports(values.report);
			const linted = await lint(request);
			const rendering = { paint: (0, core_text /* paintFor */.e)(process.stdout, host.env), commit: host.env['CI_COMMIT_SHA'] ?? host.env['GITHUB_SHA'], now: host.now() };
			if (wanted.every(({ file }) => file !== undefined)) host.write(render('text', linted, rendering));
			for (const { format, file } of wanted) {
				const text = render(format, linted, rendering);
				if (file === undefined) host.write(text);
				else writeReport(process.cwd(), file, text);
			}
			return linted.judgement.failing.length === 0 ? 0 : 1;
		}
		async function acceptFindings(request, flags, host) {
			const { accept: which = '', owner = '', reason = '', expires } = flags;
			if (owner === '' || reason === '' || /["\n]/.test(owner + reason))
				throw new errors /* DaypassError */.gY('CLI_USAGE', '--accept needs --owner and --reason, without quotation marks: who answers for it, and why it may stay');
			const seconds = expires === undefined ? undefined : (0, duration /* parseDuration */.E)(expires);
			if (expires !== undefined && seconds === undefined) throw new errors /* DaypassError */.gY('CLI_USAGE', `--expires must be a duration such as '90d', not '${expires}'`);
			const until = seconds === undefined ? undefined : new Date(host.now() + seconds * 1000).toISOString().slice(0, 10);
			const taken = await accept(request, { which, owner, reason, expires: until });
			for (const { path, line, rule } of taken) host.write(`accepted  ${path}:${line}  ${rule}\n`);
			host.write(`${taken.length} accepted by ${owner}${until === undefined ? '' : ` until ${until}`}\n`);
			return 0;
		}
		/***/
	},
	/***/ 425: /***/ (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { TH: () => documentation, gY: () => DaypassError, gd: () => collected });
		/* unused harmony export defineErrors */ var _product_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(483);
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
			return new DaypassError(code, problems.length === 1 ? list : `${problems.length} inputs are wrong:${list}`);
		}
		/***/
	},
	/***/ 830: /***/ (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { p: () => nearest });
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
		/***/
	},
	/***/ 483: /***/ (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { J: () => repository });
		const repository = 'OWNER/daypass';
		/***/
	},
	/***/ 552: /***/ (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { r: () => version });
		const version = '1.0.0';
		/***/
	},
	/***/ 657: /***/ (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { Y: () => asDaypassError });
		var _daypass_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(425);
		function asDaypassError(error) {
			if (error instanceof _daypass_core__WEBPACK_IMPORTED_MODULE_0__.gY) return error;
			const text = error instanceof Error ? `${error.name}: ${error.message.replace(/\S{20,}/g, '…').slice(0, 200)}` : 'something that is not an error was thrown';
			return new _daypass_core__WEBPACK_IMPORTED_MODULE_0__.gY('LIFE_INTERNAL', `unexpected: ${text}`, { cause: error });
		}
		/***/
	},
	/***/ 421: /***/ module => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)('node:child_process');
		/***/
	},
	/***/ 598: /***/ module => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)('node:crypto');
		/***/
	},
	/***/ 610: /***/ module => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)('node:dns');
		/***/
	},
	/***/ 24: /***/ module => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)('node:fs');
		/***/
	},
	/***/ 67: /***/ module => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)('node:http');
		/***/
	},
	/***/ 708: /***/ module => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)('node:https');
		/***/
	},
	/***/ 30: /***/ module => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)('node:net');
		/***/
	},
	/***/ 161: /***/ module => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)('node:os');
		/***/
	},
	/***/ 760: /***/ module => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)('node:path');
		/***/
	},
	/***/ 692: /***/ module => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)('node:tls');
		/***/
	},
	/***/ 975: /***/ module => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)('node:util');
		/***/
	},
	/***/ 522: /***/ module => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)('node:zlib');
		/***/
	}
};
/************************************************************************/

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
		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
		threw = false;
	} finally {
		if (threw) delete __webpack_module_cache__[moduleId];
	}
	// Return the exports of the module
	return module.exports;
}

// expose the modules object (__webpack_modules__)
__nccwpck_require__.m = __webpack_modules__;
/************************************************************************/
/* webpack/runtime/asset-relocator-loader */ if (typeof __nccwpck_require__ !== 'undefined')
	__nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + '/';
/* webpack/runtime/compat get default export */ (() => {
	// getDefaultExport function for compatibility with non-harmony modules
	__nccwpck_require__.n = module => {
		var getter = module && module.__esModule ? () => module['default'] : () => module;
		__nccwpck_require__.d(getter, { a: getter });
		return getter;
	};
})();
/* webpack/runtime/define property getters */ (() => {
	// define getter functions for harmony exports
	__nccwpck_require__.d = (exports, definition) => {
		for (var key in definition) if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
	};
})();
__nccwpck_require__.e = () => Promise.resolve();
/* webpack/runtime/hasOwnProperty shorthand */ (() => {
	__nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
})();
/* webpack/runtime/make namespace object */ (() => {
	// define __esModule on exports
	__nccwpck_require__.r = exports => {
		if (typeof Symbol !== 'undefined' && Symbol.toStringTag) Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
		Object.defineProperty(exports, '__esModule', { value: true });
	};
})();
/************************************************************************/ var external_node_fs_ = __nccwpck_require__(24);

// packages/core/process.ts
function hostOf(process) {
	return { env: process.env, system: process.platform, write: text => writeWhole(Buffer.from(text)), now: () => Date.now(), monotonic: () => performance.now(), random: Math.random, sleep };
}

function writeWhole(bytes) {
	for (let written = 0; written < bytes.length;)
		try {
			written += (0, external_node_fs_.writeSync)(1, bytes, written);
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
var version_gen = __nccwpck_require__(552);
var errors = __nccwpck_require__(425);
var nearest = __nccwpck_require__(830);
var failure = __nccwpck_require__(657);

// packages/cli/usage.ts
const usage = `daypass ${version_gen /* version */.r}: identity in, day pass out\n\nusage: node dist/cli/index.js COMMAND [OPTIONS]\n\n  demo     a job proves who it is, gets a day pass, uses it and hands it back;\n           a sandbox on this machine, no account anywhere\n             --json      one JSON document for machines\n  doctor   looks at the job it runs in and says what would go wrong\n             --provider NAME   tries a whole exchange and gives it back; the\n                               inputs of that action are options: --role R\n             --audience A      only mints an identity token for A\n             --json            one JSON document, on the last line\n  sandbox  an issuer, AWS and a Vault on this machine, until it is interrupted\n             --variables FILE  write the variables that lead to it there\n             --repository R --ref R --environment E --event E\n                               the job that its identity tokens name\n  lint     finds static secrets; exit code 0 clean, 1 findings, 2 not done\n             [PATH]            default the current folder\n             --scan WHAT       auto, tree, range, staged, history\n             --base R --head R revisions; mean a range\n             --report F[=FILE] text, json, jsonl, sarif, junit,\n                               gitlab-secret-detection, gitlab-code-quality\n             --accept all|PATH:LINE --owner O --reason R [--expires 90d]\n             --prune           take stale and expired entries out\n  version  the version\n  help     this text\n`;

// packages/cli/main.ts
const commands = {
	demo: async args => (await Promise.all(/* import() */ [__nccwpck_require__.e(569), __nccwpck_require__.e(373)]).then(__nccwpck_require__.bind(__nccwpck_require__, 373))).runDemo(args, process),
	doctor: async args =>
		(await Promise.all(/* import() */ [__nccwpck_require__.e(749), __nccwpck_require__.e(521)]).then(__nccwpck_require__.bind(__nccwpck_require__, 521))).runDoctor(args, hostOf(process)),
	sandbox: async args => (await Promise.all(/* import() */ [__nccwpck_require__.e(569), __nccwpck_require__.e(59)]).then(__nccwpck_require__.bind(__nccwpck_require__, 59))).runSandbox(args, process),
	lint: async args =>
		(await Promise.all(/* import() */ [__nccwpck_require__.e(749), __nccwpck_require__.e(774)]).then(__nccwpck_require__.bind(__nccwpck_require__, 774))).runLint(args, hostOf(process)),
	help: () => say(usage),
	version: () => say(`${version_gen /* version */.r}\n`)
};

async function main() {
	const [name = 'help', ...args] = process.argv.slice(2);
	const command = commands[name.replace(/^--?/, '')];
	try {
		if (command === undefined) throw unknown(name);
		process.exitCode = await (args.some(one => one === '--help' || one === '-h') ? say(usage) : command(args));
	} catch (thrown) {
		const { code, message, detail } = (0, failure /* asDaypassError */.Y)(thrown);
		process.stderr.write(`daypass: ${message}${detail.fix === undefined ? '' : `\nfix: ${detail.fix}`}\n${code}: ${(0, errors /* documentation */.TH)(code)}\n`);
		process.exitCode = 2;
	}
}

function unknown(name) {
	const near = (0, nearest /* nearest */.p)(name, Object.keys(commands));
	const hint = near === undefined ? ` (${Object.keys(commands).join(', ')})` : `; did you mean '${near}'?`;
	return new errors /* DaypassError */.gY('CLI_USAGE', `there is no command '${name}'${hint}`);
}

function say(text) {
	process.stdout.write(text);
	return Promise.resolve(0);
}
main();
