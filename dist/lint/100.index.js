export const id = 100;
export const ids = [100];
export const modules = {
	100(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		// EXPORTS
		__webpack_require__.d(__webpack_exports__, { readForeign: () => readForeign });
		var external_node_crypto_ = __webpack_require__(598);
		var json = __webpack_require__(312);
		var errors = __webpack_require__(425);
		// packages/lint/import/foreign.ts
		function compiled(regexes, tools, where, unable, flags = '') {
			return regexes.flatMap((regex, index) => {
				const test = tools.compile(regex, flags);
				if (test === undefined) unable.push(`${where}: expression ${index + 1} of ${regexes.length} is none that RE2 takes`);
				return test ?? [];
			});
		}
		function textsOf(value) {
			return Array.isArray(value) ? value.filter(one => typeof one === 'string') : [];
		}
		function recordsOf(value) {
			return (Array.isArray(value) ? value : [value]).filter(json.Gv);
		}
		// packages/lint/import/baseline.ts
		const baseline = {
			names: ['.secrets.baseline'],
			read(text, name, tools) {
				const parsed = parse(text, name);
				const unable = [];
				const known = new Set(
					Object.entries((0, json.Gv)(parsed['results']) ? parsed['results'] : {}).flatMap(([path, entries]) =>
						recordsOf(entries).map(entry => `${path.replaceAll('\\', '/')} ${String(entry['hashed_secret'])}`)
					)
				);
				const sha1 = value => (0, external_node_crypto_.createHash)('sha1').update(Buffer.from(value, 'latin1')).digest('hex');
				const listed = { reason: 'listed in the baseline', permits: ({ path, value }) => known.has(`${path} ${sha1(value)}`) };
				return { permits: [listed, ...filtersOf(parsed, name, tools, unable)], unable };
			}
		};
		function parse(text, name) {
			try {
				const parsed = JSON.parse(text);
				if ((0, json.Gv)(parsed)) return parsed;
			} catch (error) {
				if (!(error instanceof SyntaxError)) throw error;
			}
			throw new errors.gY('LINT_IGNORES', `${name}: it is no JSON, as detect-secrets writes it`);
		}
		function filtersOf(parsed, name, tools, unable) {
			const old = (0, json.Gv)(parsed['exclude']) ? parsed['exclude'] : {};
			const filters = recordsOf(parsed['filters_used']).map(filter => ({
				kind: /should_exclude_(file|line|secret)$/.exec(String(filter['path']))?.[1],
				patterns: textsOf(typeof filter['pattern'] === 'string' ? [filter['pattern']] : filter['pattern'])
			}));
			const all = [...filters, { kind: 'file', patterns: textsOf([old['files']]) }, { kind: 'line', patterns: textsOf([old['lines']]) }];
			return all.flatMap(({ kind, patterns }) => {
				if (kind === undefined || patterns.length === 0) return [];
				const tests = compiled(patterns, tools, `${name}: its filter of ${kind}s`, unable);
				return [{ reason: `its filter of ${kind}s`, permits: ({ path, text, value }) => tests.some(test => test(kind === 'file' ? path : kind === 'line' ? text : value)) }];
			});
		}
		var kinds = __webpack_require__(765);
		var plain = __webpack_require__(517);
		// packages/lint/import/gitleaks-config.ts
		const gitleaksConfig = {
			names: ['.gitleaks.toml', '.betterleaks.toml'],
			async read(text, name, tools) {
				const table = await gitleaks_config_parse(text, name);
				const unable = [];
				const rules = recordsOf(table['rules']);
				const allowlists = [
					...listsOf(table).map(list => ({ list, targets: textsOf(list['targetRules']) })),
					...rules.flatMap(rule => listsOf(rule).map(list => ({ list, targets: [textOf(rule['id'])] })))
				];
				const commits = allowlists.filter(({ list }) => !isAnd(list)).flatMap(({ list }) => textsOf(list['commits']));
				sayExtend(table['extend'], name, unable);
				for (const key of ['filter', 'prefilter', 'validate']) if (key in table || rules.some(rule => key in rule)) unable.push(`${name}: '${key}' is an expression that is not evaluated here`);
				return { permits: allowlists.flatMap(({ list, targets }) => permitOf(list, targets, name, tools, unable)), rules: rules.flatMap(rule => ruleOf(rule, name, tools, unable)), commits, unable };
			}
		};
		async function gitleaks_config_parse(text, name) {
			const { TomlError, parse: parseToml } = await __webpack_require__.e(292).then(__webpack_require__.bind(__webpack_require__, 292));
			try {
				return parseToml(text);
			} catch (error) {
				if (!(error instanceof TomlError)) throw error;
				throw new errors.gY('LINT_IGNORES', `${name}:${error.line}:${error.column}: ${(0, plain.pj)(error.message.split('\n')[0])}`);
			}
		}
		const listsOf = table => [...recordsOf(table['allowlist']), ...recordsOf(table['allowlists'])];
		const isAnd = list => textOf(list['condition']).toUpperCase() === 'AND';
		const textOf = value => (typeof value === 'string' ? value : '');
		function sayExtend(extend, name, unable) {
			if (!(0, json.Gv)(extend)) return;
			for (const key of ['path', 'url']) if (key in extend) unable.push(`${name} extends '${textOf(extend[key])}', which is not read here: what it allows is not honoured`);
			const disabled = textsOf(extend['disabledRules']);
			if (disabled.length > 0) unable.push(`${name} switches off ${disabled.join(', ')}; rules here are switched off in daypass.yml, by their own ids`);
		}
		function permitOf(list, targets, name, tools, unable) {
			const reason = textOf(list['description']) || 'an allowlist';
			const paths = compiled(textsOf(list['paths']), tools, `${name}: paths of '${reason}'`, unable);
			const regexes = compiled(textsOf(list['regexes']), tools, `${name}: regexes of '${reason}'`, unable);
			const stopwords = textsOf(list['stopwords']).map(word => word.toLowerCase());
			const isOfLine = ['line', 'match'].includes(textOf(list['regexTarget']));
			const tests = [];
			if ('paths' in list) tests.push(({ path }) => paths.some(test => test(path)));
			if ('regexes' in list) tests.push(({ text, value }) => regexes.some(test => test(isOfLine ? text : value)));
			if ('stopwords' in list) tests.push(({ value }) => stopwords.some(word => value.toLowerCase().includes(word)));
			if (isAnd(list) && 'commits' in list) {
				unable.push(`${name}: the allowlist '${reason}' joins commits with other conditions, which is not honoured`);
				return [];
			}
			if (tests.length === 0) return [];
			const isTarget = rule => targets.length === 0 || targets.some(target => (0, kinds.B)(target, rule));
			const isMet = isAnd(list) ? place => tests.every(test => test(place)) : place => tests.some(test => test(place));
			return [{ reason, permits: place => isTarget(place.rule) && isMet(place) }];
		}
		function ruleOf(rule, name, tools, unable) {
			const id = textOf(rule['id']).replace(/[^\w-]/g, '-');
			const regex = textOf(rule['regex']);
			if (id === '') unable.push(`${name}: a rule without an id is not run`);
			if (regex === '' && textOf(rule['path']) !== '') unable.push(`${name}: the rule '${id}' looks at paths alone, which is not done here`);
			if (id === '' || regex === '') return [];
			if (tools.compile(regex) === undefined) {
				unable.push(`${name}: the rule '${id}' is not run: RE2 does not take its regex`);
				return [];
			}
			const path = textOf(rule['path']);
			const [fits] = path === '' ? [] : compiled([path], tools, `${name}: the path of '${id}'`, unable);
			return [
				{
					id,
					title: textOf(rule['description']) || id,
					regex,
					group: typeof rule['secretGroup'] === 'number' ? rule['secretGroup'] : 0,
					keywords: textsOf(rule['keywords']),
					entropy: typeof rule['entropy'] === 'number' ? rule['entropy'] : 0,
					covers: path === '' ? () => true : of => fits?.(of) === true
				}
			];
		}
		// packages/lint/import/gitleaks-ignore.ts
		const gitleaksIgnore = {
			names: ['.gitleaksignore', '.betterleaksignore'],
			read(text, name, tools) {
				const unable = [];
				const permits = text.split(/\r?\n/).flatMap((whole, index) => {
					const entry = whole.trim();
					if (entry === '' || entry.startsWith('#')) return [];
					const [, commit, path, rule, line] = /^(?:([0-9a-f]{40}):)?(.+):([\w.-]+):(\d+)$/.exec(entry) ?? [];
					const reason = `its entry in line ${index + 1}`;
					if (path === undefined) {
						unable.push(`${name}:${index + 1} is no fingerprint (COMMIT:PATH:RULE:LINE)`);
						return [];
					}
					const origin = commit ?? tools.at;
					if (origin === undefined) return [{ reason, permits: place => place.path === path && place.line === Number(line) && (0, kinds.B)(rule, place.rule) }];
					const values = tools.valuesAt(origin, path, Number(line))?.filter(one => (0, kinds.B)(rule, one.rule));
					if (values === undefined) unable.push(`${name}:${index + 1} names a commit or file that is not in this clone`);
					if (values?.length === 0) unable.push(`${name}:${index + 1} names a line where this lint finds nothing`);
					return [{ reason, permits: place => values?.some(({ value }) => value === place.value) === true }];
				});
				return { permits, unable };
			}
		};
		var located = __webpack_require__(956);
		var glob = __webpack_require__(183);
		// packages/lint/import/secretlint.ts
		const secretlint = {
			names: ['.secretlintrc', '.secretlintrc.json', '.secretlintrc.yml', '.secretlintrc.yaml'],
			async read(text, name, tools) {
				const { root, problems } = await (0, located.h)(text);
				const [problem] = problems;
				if (problem !== undefined) throw new errors.gY('LINT_IGNORES', `${name}:${problem.line}:${problem.column}: ${problem.says}`);
				const parsed = plainOf(root);
				if (!(0, json.Gv)(parsed)) throw new errors.gY('LINT_IGNORES', `${name}: it holds no rules`);
				const unable = [];
				return { permits: permitsOf(recordsOf(parsed['rules']), name, tools, unable), unable };
			}
		};
		function plainOf(located) {
			const value = located?.value;
			if (value instanceof Map) return Object.fromEntries([...value].map(([key, entry]) => [key, plainOf(entry.value)]));
			return Array.isArray(value) ? value.map(one => plainOf(one)) : value;
		}
		function permitsOf(rules, name, tools, unable) {
			return rules.flatMap(rule => {
				const id = String(rule['id'] ?? '');
				if (rule['disabled'] === true) unable.push(`${name} switches off '${id}'; rules here are switched off in daypass.yml, by their own ids`);
				if ('allowMessageIds' in rule) unable.push(`${name}: 'allowMessageIds' of '${id}' is not honoured`);
				const allows = textsOf((0, json.Gv)(rule['options']) ? rule['options']['allows'] : undefined);
				const texts = allows.filter(one => !isExpression(one));
				const tests = allows.filter(isExpression).flatMap(one => {
					const end = one.lastIndexOf('/');
					return compiled([one.slice(1, end)], tools, `${name}: what '${id}' allows`, unable, one.slice(end + 1));
				});
				const inner = permitsOf(recordsOf(rule['rules']), name, tools, unable);
				if (allows.length === 0) return inner;
				const permits = ({ rule: ours, value }) => (0, kinds.B)(id, ours) && (texts.some(text => text.includes(value)) || tests.some(test => test(value)));
				return [{ reason: `what '${id}' allows`, permits }, ...inner];
			});
		}
		const isExpression = text => /^\/.+\/[a-z]*$/.test(text);
		const secretlintProgram = {
			names: ['.secretlintrc.js', '.secretlintrc.cjs', '.secretlintrc.mjs'],
			read: (_, name) => ({ permits: [], unable: [`${name} is a program, which is not run here; write it as JSON`] })
		};
		const secretlintIgnore = {
			names: ['.secretlintignore'],
			read(text, name) {
				const unable = [];
				const permits = linesOf(text).flatMap(({ line, number }) => {
					const problem = (0, glob.A)(line);
					if (problem !== undefined) unable.push(`${name}:${number} ${problem}`);
					const fits = (0, glob.p)([line]);
					return problem === undefined ? [{ reason: `its line ${number}`, permits: ({ path }) => fits(path) }] : [];
				});
				return { permits, unable };
			}
		};
		const trufflehogPaths = {
			names: ['.trufflehogignore', '.trufflehog-exclude-paths', '.trufflehog-exclude-paths.txt'],
			read(text, name, tools) {
				const unable = [];
				const permits = linesOf(text).flatMap(({ line, number }) => {
					const [test] = compiled([line], tools, `${name}:${number}`, unable);
					return test === undefined ? [] : [{ reason: `its line ${number}`, permits: ({ path }) => test(path) }];
				});
				return { permits, unable };
			}
		};
		function linesOf(text) {
			return text
				.split(/\r?\n/)
				.map((line, index) => ({ line: line.trim(), number: index + 1 }))
				.filter(({ line }) => line !== '' && !line.startsWith('#'));
		}
		// packages/lint/import/index.ts
		const import_kinds = [gitleaksIgnore, gitleaksConfig, baseline, secretlint, secretlintProgram, secretlintIgnore, trufflehogPaths];
		async function readForeign(root, engine, git, at) {
			const tools = await toolsOf(engine, git, at);
			const parts = [];
			for (const kind of import_kinds)
				for (const name of kind.names) {
					const text = root.read(name);
					if (text !== undefined) parts.push({ name, ...(await kind.read(text, name, tools)) });
				}
			const permits = parts.flatMap(({ name, permits: own }) => own.map(one => ({ ...one, name })));
			const commits = new Map(parts.flatMap(({ name, commits: own = [] }) => own.map(commit => [commit, name])));
			return {
				permits(place) {
					const found = permits.find(one => one.permits(place));
					return found === undefined ? undefined : { by: found.name, reason: found.reason };
				},
				permitsCommit: commit => commits.get(commit),
				rules: parts.flatMap(({ rules = [] }) => rules),
				unable: parts.flatMap(({ unable }) => unable)
			};
		}
		async function toolsOf(engine, git, at) {
			const { RE2JS } = await __webpack_require__.e(856).then(__webpack_require__.bind(__webpack_require__, 856));
			const expressions = new Map();
			const contents = new Map();
			return {
				at,
				compile(regex, flags = '') {
					const key = `${flags}/${regex}`;
					if (!expressions.has(key)) expressions.set(key, compiledBy(RE2JS, regex, flags));
					const expression = expressions.get(key);
					return expression === undefined ? undefined : text => expression.test(text);
				},
				valuesAt(commit, path, line) {
					const key = `${commit}:${path}`;
					if (!contents.has(key)) contents.set(key, contentOf(git, key));
					const bytes = contents.get(key);
					return bytes === undefined ? undefined : engine.find(bytes, path).filter(({ at }) => lineAt(bytes, at) === line);
				}
			};
		}
		function compiledBy(library, regex, flags) {
			try {
				return library.compile(regex, flags.includes('i') ? library.CASE_INSENSITIVE : 0);
			} catch {
				return;
			}
		}
		function contentOf(git, name) {
			const text = git?.ask('cat-file', 'blob', name);
			return text === undefined ? undefined : Buffer.from(text);
		}
		function lineAt(bytes, at) {
			let line = 1;
			for (let next = bytes.indexOf(10); next >= 0 && next < at; next = bytes.indexOf(10, next + 1)) line++;
			return line;
		}
	}
};
