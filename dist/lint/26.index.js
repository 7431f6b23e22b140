export const id = 26;
export const ids = [26];
export const modules = {
	26(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		// ESM COMPAT FLAG
		__webpack_require__.r(__webpack_exports__);
		// EXPORTS
		__webpack_require__.d(__webpack_exports__, { contentInArchive: () => contentInArchive, seenInArchives: () => seenInArchives });
		var external_node_fs_ = __webpack_require__(24);
		var errors = __webpack_require__(425);
		var external_node_zlib_ = __webpack_require__(522);
		// packages/lint/sources/archives/problem.ts
		class Sealed extends Error {}
		function problemOf(error) {
			if (error instanceof Sealed) return error.message;
			const { code } = error;
			return typeof code === 'string' && /^(?:Z_|ERR_BUFFER|ZSTD_)/.test(code) ? `damaged (${code})` : undefined;
		}
		// packages/lint/sources/archives/bzip2.ts
		function* bunzip2(bytes) {
			const bits = bitsOf(bytes);
			do {
				const level = bits.read(24) === headMagic ? bits.read(8) - 0x30 : 0;
				if (level < 1 || level > 9) throw new Sealed('damaged');
				let combined = 0;
				for (;;) {
					const magic = bits.read(24) * 0x1000000 + bits.read(24);
					const checksum = (bits.read(16) * 0x10000 + bits.read(16)) >>> 0;
					if (magic === endMagic && checksum === combined) break;
					if (magic !== blockMagic) throw new Sealed('damaged');
					const block = blockOf(bits, level * 100_000);
					if (checksumOf(block) !== checksum) throw new Sealed('damaged');
					combined = (((combined << 1) | (combined >>> 31)) ^ checksum) >>> 0;
					yield block;
				}
				bits.align();
			} while (bits.left() > 4);
		}
		const headMagic = 0x425a68;
		const blockMagic = 0x314159265359;
		const endMagic = 0x177245385090;
		const symbolsOfSelector = 50;
		function bitsOf(bytes) {
			let [at, held, count] = [0, 0, 0];
			return {
				read(wanted) {
					while (count < wanted) {
						if (at >= bytes.length) throw new Sealed('cut short');
						held = ((held & 0xffffff) << 8) | bytes[at++];
						count += 8;
					}
					count -= wanted;
					return (held >>> count) & ((1 << wanted) - 1);
				},
				align: () => void (count = 0),
				left: () => bytes.length - at
			};
		}
		function blockOf(bits, most) {
			if (bits.read(1) === 1) throw new Sealed('of a kind that bzip2 has not written since 1997');
			const origin = bits.read(24);
			const { symbols, counts } = symbolsIn(bits, most);
			if (origin >= symbols.length) throw new Sealed('damaged');
			return withRuns(untransformed(symbols, counts, origin));
		}
		function symbolsIn(bits, most) {
			const front = usedBytes(bits);
			const alphabet = front.length + 2;
			const groups = bits.read(3);
			const selectors = selectorsIn(bits, groups);
			const tables = Array.from({ length: groups }, () => tableIn(bits, alphabet));
			const symbols = new Uint8Array(most);
			const counts = new Uint32Array(256);
			let [length, run, weight] = [0, 0, 1];
			const put = (byte, times) => {
				if (length + times > most) throw new Sealed('damaged');
				symbols.fill(byte, length, length + times);
				length += times;
				counts[byte] += times;
			};
			for (let read = 0; ; read++) {
				const table = tables[selectors[Math.floor(read / symbolsOfSelector)]];
				if (table === undefined) throw new Sealed('damaged');
				const symbol = symbolIn(bits, table);
				if (symbol <= 1) {
					run += weight * (symbol + 1);
					weight *= 2;
					if (run > most) throw new Sealed('damaged');
					continue;
				}
				if (run > 0) put(front[0], run);
				[run, weight] = [0, 1];
				if (symbol === alphabet - 1) return { symbols: symbols.subarray(0, length), counts };
				const [byte] = front.splice(symbol - 1, 1);
				front.unshift(byte);
				put(byte, 1);
			}
		}
		function usedBytes(bits) {
			const rows = bits.read(16);
			const used = [];
			for (let row = 0; row < 16; row++) {
				const columns = (rows >> (15 - row)) & 1 ? bits.read(16) : 0;
				for (let column = 0; column < 16; column++) if ((columns >> (15 - column)) & 1) used.push(row * 16 + column);
			}
			if (used.length === 0) throw new Sealed('damaged');
			return used;
		}
		function selectorsIn(bits, groups) {
			if (groups < 2 || groups > 6) throw new Sealed('damaged');
			const selectors = new Uint8Array(bits.read(15));
			const front = Array.from({ length: groups }, (_, index) => index);
			for (let index = 0; index < selectors.length; index++) {
				let place = 0;
				while (bits.read(1) === 1) if (++place >= groups) throw new Sealed('damaged');
				const [group] = front.splice(place, 1);
				front.unshift(group);
				selectors[index] = group;
			}
			return selectors;
		}
		const longestCode = 20;
		function tableIn(bits, alphabet) {
			const lengths = [];
			let length = bits.read(5);
			for (let symbol = 0; symbol < alphabet; symbol++) {
				while (bits.read(1) === 1) length += bits.read(1) === 1 ? -1 : 1;
				if (length < 1 || length > longestCode) throw new Sealed('damaged');
				lengths.push(length);
			}
			const symbols = lengths.map((_, symbol) => symbol).sort((a, b) => lengths[a] - lengths[b] || a - b);
			const [last, shift] = [new Int32Array(longestCode + 1), new Int32Array(longestCode + 1)];
			let [code, place] = [0, 0];
			for (let size = 1; size <= longestCode; size++) {
				shift[size] = code - place;
				const count = lengths.filter(one => one === size).length;
				code += count;
				place += count;
				last[size] = code - 1;
				code *= 2;
			}
			return { shortest: Math.min(...lengths), longest: Math.max(...lengths), last, shift, symbols };
		}
		function symbolIn(bits, { shortest, longest, last, shift, symbols }) {
			let size = shortest;
			let code = bits.read(size);
			while (code > last[size]) {
				if (++size > longest) throw new Sealed('damaged');
				code = code * 2 + bits.read(1);
			}
			return symbols[code - shift[size]];
		}
		function untransformed(symbols, counts, origin) {
			const next = new Uint32Array(256);
			for (let byte = 1; byte < 256; byte++) next[byte] = next[byte - 1] + counts[byte - 1];
			const places = new Uint32Array(symbols.length);
			for (let at = 0; at < symbols.length; at++) places[next[symbols[at]]++] = at;
			const text = Buffer.allocUnsafe(symbols.length);
			for (let at = 0, place = places[origin]; at < text.length; at++) {
				text[at] = symbols[place];
				place = places[place];
			}
			return text;
		}
		function withRuns(text) {
			const parts = [];
			let [from, equal] = [0, 0];
			for (let at = 0; at < text.length; at++)
				if (equal === 4) {
					parts.push(text.subarray(from, at), Buffer.alloc(text[at], text[at - 1]));
					[from, equal] = [at + 1, 0];
				} else equal = equal > 0 && text[at] === text[at - 1] ? equal + 1 : 1;
			return Buffer.concat([...parts, text.subarray(from)]);
		}
		const polynomial = 0x04c11db7;
		const checksums = Uint32Array.from({ length: 256 }, (_, byte) => {
			let value = byte << 24;
			for (let bit = 0; bit < 8; bit++) value = value & 0x80000000 ? (value << 1) ^ polynomial : value << 1;
			return value >>> 0;
		});
		function checksumOf(block) {
			let value = 0xffffffff;
			for (const byte of block) value = ((value << 8) ^ checksums[(value >>> 24) ^ byte]) >>> 0;
			return ~value >>> 0;
		}
		var external_node_stream_ = __webpack_require__(75);
		// packages/lint/sources/archives/inflate.ts
		async function* through(chunks, transform) {
			const source = external_node_stream_.Readable.from(chunks);
			source.once('error', error => transform.destroy(error));
			source.pipe(transform);
			try {
				for await (const chunk of transform) yield chunk;
			} finally {
				source.destroy();
				transform.destroy();
			}
		}
		// packages/lint/sources/archives/pieces.ts
		function piecesOf(source) {
			const iterator = source[Symbol.asyncIterator]();
			let held = [];
			let size = 0;
			let count = 0;
			let isOver = false;
			const more = async () => {
				if (isOver) return false;
				const next = await iterator.next();
				isOver = next.done === true;
				if (next.done === true) return false;
				held.push(next.value);
				size += next.value.length;
				return true;
			};
			const joined = () => {
				if (held.length !== 1) held = [Buffer.concat(held)];
				return held[0];
			};
			const cut = length => {
				const all = joined();
				const taken = all.subarray(0, length);
				held = [all.subarray(taken.length)];
				size -= taken.length;
				count += taken.length;
				return taken;
			};
			const fill = async length => {
				while (size < length && (await more()));
			};
			return {
				async peek(length) {
					await fill(length);
					return joined().subarray(0, length);
				},
				async take(length) {
					await fill(length);
					return cut(length);
				},
				async *through(length = 1 / 0) {
					for (let left = length; left > 0;) {
						if (size === 0 && !(await more())) return;
						const taken = cut(Math.min(size, left));
						left -= taken.length;
						if (taken.length > 0) yield taken;
					}
				},
				taken: () => count
			};
		}
		// packages/lint/sources/archives/tar.ts
		const block = 512;
		const longest = 1024 * 1024;
		function isTarHeader(head) {
			if (head.length < block || head[0] === 0) return false;
			const told = octal(head.subarray(148, 156));
			let sum = 8 * 0x20;
			for (let at = 0; at < block; at++) if (at < 148 || at >= 156) sum += head[at];
			return told === sum;
		}
		async function* tarEntries(pieces) {
			let named;
			let told;
			for (let head = await headerIn(pieces); head !== undefined; head = await headerIn(pieces)) {
				const kind = String.fromCharCode(head[156]);
				const size = (isFile(kind) ? told : undefined) ?? sizeIn(head);
				const padding = (block - (size % block)) % block;
				if (kind === 'L' || kind === 'x') {
					if (size > longest) throw new Sealed('damaged');
					const text = (await pieces.take(size)).toString();
					named = kind === 'L' ? text.replace(/\0.*$/s, '') : (paxOf(text, 'path') ?? named);
					told = kind === 'L' ? told : sizeToldIn(text);
					await pieces.take(padding);
					continue;
				}
				for (let goesOn = kind === 'S' && head[482] === 1; goesOn;) goesOn = (await pieces.take(block))[504] === 1;
				const from = pieces.taken();
				const chunks = pieces.through(size);
				if (isFile(kind)) yield { name: named ?? nameIn(head), chunks };
				while ((await chunks.next()).done !== true);
				if (pieces.taken() - from < size) throw new Sealed('cut short');
				await pieces.take(padding);
				if (kind !== 'g' && kind !== 'K') [named, told] = [undefined, undefined];
			}
		}
		async function headerIn(pieces) {
			for (let isAtEnd = false; ;) {
				const head = await pieces.take(block);
				if (isTarHeader(head)) return head;
				const isEnd = head.every(byte => byte === 0);
				if (head.length === 0 || (isAtEnd && !isEnd)) return;
				if (!isEnd) throw new Sealed('damaged');
				isAtEnd = true;
			}
		}
		function isFile(kind) {
			return !/[1-6gxXKLNVD]/.test(kind);
		}
		function nameIn(head) {
			const prefix = head.toString('latin1', 257, 263) === 'ustar\0' ? tar_text(head.subarray(345, 500)) : '';
			return prefix === '' ? tar_text(head.subarray(0, 100)) : `${prefix}/${tar_text(head.subarray(0, 100))}`;
		}
		function sizeIn(head) {
			const field = head.subarray(124, 136);
			return checkedSize(field[0] & 0x80 ? Number(field.readBigUInt64BE(4)) : octal(field));
		}
		function checkedSize(size) {
			if (!Number.isSafeInteger(size) || size < 0) throw new Sealed('damaged');
			return size;
		}
		function octal(field) {
			return parseInt(tar_text(field).trim() || '0', 8);
		}
		function tar_text(field) {
			const end = field.indexOf(0);
			return field.toString('utf8', 0, end < 0 ? field.length : end);
		}
		function paxOf(records, key) {
			return new RegExp(`^\\d+ ${key}=(.*)$`, 'm').exec(records)?.[1];
		}
		function sizeToldIn(records) {
			const size = paxOf(records, 'size');
			return size === undefined ? undefined : checkedSize(Number(size));
		}
		// packages/lint/sources/archives/zip.ts
		const end = { signature: 0x06054b50, length: 22, comment: 65_535 };
		const end64 = { signature: 0x06064b50, locator: 0x07064b50 };
		const central = { signature: 0x02014b50, length: 46 };
		const local = { signature: 0x04034b50, length: 30 };
		const small = 1024 * 1024;
		const least = 1024;
		const piece = 64 * 1024;
		const most = 0xffffffff;
		function* zipEntries(zip) {
			for (const entry of entriesOf(zip)) if (entry.packed > 0 || !entry.name.endsWith('/')) yield { name: entry.name, chunks: () => contentOf(zip, entry) };
		}
		function isZip(bytes) {
			return directoryOf(bytes) !== undefined;
		}
		async function* contentOf(zip, { isEncrypted, method, packed, size, at }) {
			if (isEncrypted) throw new Sealed('encrypted');
			const head = zip.read(at, local.length);
			if (head.length < local.length || head.readUInt32LE(0) !== local.signature) throw new Sealed('damaged');
			const from = at + local.length + head.readUInt16LE(26) + head.readUInt16LE(28);
			if (from + packed > zip.size) throw new Sealed('cut short');
			if (method === 0) yield* chunksOf(zip, from, packed);
			else if (method === 8 && packed <= small && size <= small) {
				const chunkSize = Math.max(least, Math.min(small, size + 1));
				yield (0, external_node_zlib_.inflateRawSync)(zip.read(from, packed), { maxOutputLength: small, chunkSize });
			} else if (method === 8) yield* through(chunksOf(zip, from, packed), (0, external_node_zlib_.createInflateRaw)());
			else if (method === 12) yield* bunzip2(zip.read(from, packed));
			else throw new Sealed(`packed by a method that is not read here (${method})`);
		}
		async function* chunksOf(zip, from, length) {
			for (let at = 0; at < length; at += piece) {
				await Promise.resolve();
				yield zip.read(from + at, Math.min(piece, length - at));
			}
		}
		function* entriesOf(zip) {
			const directory = directoryOf(zip);
			if (directory === undefined) throw new Sealed('damaged');
			const { at: start, length, shift } = directory;
			for (let at = start; at < start + length;) {
				const head = zip.read(at, central.length);
				if (head.length < central.length || head.readUInt32LE(0) !== central.signature) throw new Sealed('damaged');
				const [nameLength, extraLength, commentLength] = [head.readUInt16LE(28), head.readUInt16LE(30), head.readUInt16LE(32)];
				const rest = zip.read(at + central.length, nameLength + extraLength);
				const wide = wideNumbers(rest.subarray(nameLength), [head.readUInt32LE(24), head.readUInt32LE(20), head.readUInt32LE(42)]);
				const [size = 0, packed = 0, offset = 0] = wide;
				yield { name: rest.toString('utf8', 0, nameLength), method: head.readUInt16LE(10), isEncrypted: (head.readUInt16LE(8) & 1) === 1, packed, size, at: offset + shift };
				at += central.length + nameLength + extraLength + commentLength;
			}
		}
		function directoryOf(zip) {
			let empty;
			for (const found of directoriesOf(zip)) {
				if (found.length > 0 && zip.read(found.at, 4).equals(Buffer.from('PK'))) return found;
				if (found.length === 0) empty ??= found;
			}
			return empty;
		}
		function* directoriesOf(zip) {
			const from = Math.max(0, zip.size - end.length - end.comment);
			const tail = zip.read(from, zip.size - from);
			for (let at = tail.length - end.length; at >= 0; at--) {
				if (tail[at] !== 0x50 || tail.readUInt32LE(at) !== end.signature) continue;
				const [length, offset] = [tail.readUInt32LE(at + 12), tail.readUInt32LE(at + 16)];
				const wide = offset === most || length === most || tail.readUInt16LE(at + 10) === 0xffff ? wideDirectory(zip, from + at) : undefined;
				const shift = from + at - length - offset;
				if (wide !== undefined) yield wide;
				else if (shift >= 0) yield { at: offset + shift, length, shift };
			}
		}
		function wideDirectory(zip, endAt) {
			const locator = zip.read(Math.max(0, endAt - 20), 20);
			if (locator.length < 20 || locator.readUInt32LE(0) !== end64.locator) return;
			const head = zip.read(Number(locator.readBigUInt64LE(8)), 56);
			if (head.length < 56 || head.readUInt32LE(0) !== end64.signature) throw new Sealed('damaged');
			return { at: Number(head.readBigUInt64LE(48)), length: Number(head.readBigUInt64LE(40)), shift: 0 };
		}
		function wideNumbers(extra, numbers) {
			let wide = Buffer.alloc(0);
			for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) if (extra.readUInt16LE(at) === 1) wide = extra.subarray(at + 4, at + 4 + extra.readUInt16LE(at + 2));
			let at = 0;
			return numbers.map(number => {
				if (number !== most || at + 8 > wide.length) return number;
				at += 8;
				return Number(wide.readBigUInt64LE(at - 8));
			});
		}
		// packages/lint/sources/archives/office.ts
		function isOfficeText(path) {
			return /!(?:word\/[^/]*|xl\/(?:sharedStrings|comments[^/]*|worksheets\/[^/]*)|ppt\/(?:slides|notesSlides)\/[^/]*|content)\.xml$/.test(path);
		}
		function officeText(xml) {
			const text = xml
				.toString()
				.replace(/<\/(?:w:p|a:p|text:p|text:h|si|row|comment)>|<(?:w:br|w:tab|text:line-break)\/>/g, '\n')
				.replace(/<[^>]*>/g, '')
				.replace(/&(?:lt|gt|quot|apos|amp);/g, entity => entities[entity]);
			return Buffer.from(text);
		}
		const entities = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' };
		// packages/lint/sources/archives/zstd.ts
		const { createZstdDecompress } = external_node_zlib_;
		const hasZstd = createZstdDecompress !== undefined;
		const frameMagic = 0xfd2fb528;
		const skippableMagic = 0x184d2a50;
		function isZstd(head) {
			return head.length >= 4 && (head.readUInt32LE(0) === frameMagic || isSkippable(head));
		}
		async function* unzstd(pieces) {
			for (let head = await pieces.peek(8); head.length > 0; head = await pieces.peek(8)) {
				if (!isZstd(head)) throw new Sealed('damaged');
				if (!isSkippable(head)) {
					yield* through(frameIn(pieces), createZstdDecompress());
					continue;
				}
				if (head.length < 8) throw new Sealed('cut short');
				const skipped = exactly(pieces, 8 + head.readUInt32LE(4));
				while ((await skipped.next()).done !== true);
			}
		}
		function isSkippable(head) {
			return (head.readUInt32LE(0) & ~15) === skippableMagic;
		}
		async function* frameIn(pieces) {
			const flags = (await pieces.peek(5))[4] ?? 0;
			const isSingle = (flags & 0x20) !== 0;
			const dictionary = [0, 1, 2, 4][flags & 3];
			const size = [isSingle ? 1 : 0, 2, 4, 8][flags >> 6];
			yield* exactly(pieces, 5 + (isSingle ? 0 : 1) + dictionary + size);
			for (let isLast = false; !isLast;) {
				const head = await pieces.peek(3);
				if (head.length < 3) throw new Sealed('cut short');
				const block = head.readUIntLE(0, 3);
				isLast = (block & 1) === 1;
				const isRun = ((block >> 1) & 3) === 1;
				yield* exactly(pieces, 3 + (isRun ? 1 : block >> 3));
			}
			if ((flags & 4) !== 0) yield* exactly(pieces, 4);
		}
		async function* exactly(pieces, length) {
			const from = pieces.taken();
			yield* pieces.through(length);
			if (pieces.taken() - from < length) throw new Sealed('cut short');
		}
		// packages/lint/sources/archives/index.ts
		const maxLayers = 8;
		const maxRatio = 100;
		const minBytes = 64 * 1024 * 1024;
		const maxHeld = 64 * 1024 * 1024;
		async function unpack(path, { size, chunks, random }, sink) {
			const budget = { left: Math.max(minBytes, size * maxRatio) };
			await attempt(path, sink, 0, () => archives_open(path, piecesOf(chunks), { sink, budget, layer: 0, random }));
		}
		class Bomb extends Sealed {}
		async function attempt(path, sink, layer, action) {
			try {
				await action();
			} catch (error) {
				const problem = problemOf(error);
				if (problem === undefined || (error instanceof Bomb && layer > 0)) throw error;
				sink.skip(path, problem);
			}
		}
		async function archives_open(path, pieces, context) {
			const { sink, budget, layer } = context;
			const kind = kindOf(await pieces.peek(headLength)) ?? (context.random !== undefined && isZip(context.random) ? 'zip' : undefined);
			if (kind === undefined) return handOver(path, pieces, sink);
			if (layer >= maxLayers) throw new Sealed(`more than ${maxLayers} archives in one another`);
			const inner = { sink, budget, layer: layer + 1 };
			const unfold = chunks => archives_open(path, piecesOf(counted(chunks, budget)), inner);
			const enter = (name, chunks) => {
				const within = `${path}!${name}`;
				return attempt(within, sink, inner.layer, () => archives_open(within, piecesOf(counted(chunks(), budget)), inner));
			};
			if (kind === 'gzip') return unfold(atOnce(context.random) ?? through(pieces.through(), (0, external_node_zlib_.createGunzip)({ chunkSize })));
			if (kind === 'bzip2') return unfold(bunzip2(await whole(pieces)));
			if (kind === 'zstd' && hasZstd) return unfold(unzstd(pieces));
			if (kind === 'tar') for await (const { name, chunks } of tarEntries(pieces)) await enter(name, () => chunks);
			else if (kind === 'zip') for (const { name, chunks } of zipEntries(context.random ?? randomOf(await whole(pieces)))) await enter(name, chunks);
			else throw new Sealed(`${kind} is not unpacked here`);
		}
		function atOnce(random) {
			if (random === undefined || random.size > archives_small) return;
			try {
				const bytes = random.read(0, random.size);
				const told = bytes.length < 4 ? 0 : bytes.readUInt32LE(bytes.length - 4) + 1;
				const size = Math.min(4 * archives_small, Math.max(chunkSize, told));
				return [(0, external_node_zlib_.gunzipSync)(bytes, { maxOutputLength: 4 * archives_small, chunkSize: size })];
			} catch {
				return;
			}
		}
		const headLength = 512;
		const archives_small = 1024 * 1024;
		const chunkSize = 64 * 1024;
		async function handOver(path, pieces, sink) {
			sink.begin(path);
			try {
				if (isOfficeText(path)) sink.push(officeText(await whole(pieces)));
				else for await (const chunk of pieces.through()) sink.push(chunk);
			} finally {
				sink.end();
			}
		}
		async function* counted(chunks, budget) {
			for await (const chunk of chunks) {
				budget.left -= chunk.length;
				if (budget.left < 0) throw new Bomb(`it unpacks to more than ${maxRatio} times its size (a bomb), and was left there`);
				yield chunk;
			}
		}
		async function whole(pieces) {
			const bytes = await pieces.take(maxHeld + 1);
			if (bytes.length > maxHeld) throw new Sealed(`more than ${maxHeld / 1024 / 1024} MiB, and can only be unpacked from memory`);
			return bytes;
		}
		function randomOf(bytes) {
			return { size: bytes.length, read: (at, length) => bytes.subarray(at, at + length) };
		}
		function kindOf(head) {
			const begins = hex => head.toString('hex', 0, hex.length / 2) === hex;
			if (begins('504b0304') || begins('504b0506')) return 'zip';
			if (begins('1f8b08')) return 'gzip';
			if (begins('425a68') && head.toString('hex', 4, 10) === '314159265359') return 'bzip2';
			if (isZstd(head)) return 'zstd';
			if (begins('fd377a585a00')) return 'xz';
			if (begins('377abcaf271c')) return '7z';
			if (begins('526172211a07')) return 'rar';
			return isTarHeader(head) ? 'tar' : undefined;
		}
		var sources_read = __webpack_require__(423);
		// packages/lint/archived.ts
		async function seenInArchives(sources, look, git) {
			let [contents, bytes] = [0, 0];
			const found = [];
			const skipped = [];
			for (const source of sources) {
				const end = () => {
					const seen = look.end();
					contents++;
					bytes += seen.bytes;
					for (const finding of seen.findings) found.push({ source, finding });
				};
				let problem;
				const before = contents;
				const skip = (path, why) => {
					skipped.push(`${path}: ${why}`);
					if (path === source.path) problem = why;
				};
				await withInput(source, git, input => unpack(source.path, input, { begin: look.begin, push: look.push, end, skip }));
				if (contents === before) contents++;
				if (problem === undefined) continue;
				if (source.isNamed === true) throw new errors.gY('LINT_UNREADABLE', `'${source.path}' cannot be looked into: ${problem}`);
				await withInput(source, git, async ({ chunks }) => {
					look.begin(source.path);
					for await (const chunk of chunks) look.push(chunk);
					end();
				});
			}
			return { contents, bytes, found, skipped };
		}
		async function contentInArchive(archive, path, git) {
			const parts = [];
			let isThere = false;
			const sink = {
				begin: at => void (isThere = at === path),
				push(bytes) {
					if (isThere) parts.push(Buffer.from(bytes));
				},
				end: () => void (isThere = false),
				skip: () => {}
			};
			await withInput(archive, git, input => unpack(archive.path, input, sink));
			return Buffer.concat(parts);
		}
		async function withInput(source, git, use) {
			const { file, bytes, blob } = source;
			if (bytes !== undefined) return use(inMemory(bytes));
			if (file === undefined) return use({ size: Number(git.ask('cat-file', '-s', blob) ?? 0), chunks: git.stream(blob) });
			const descriptor = (0, sources_read.hF)(file, () => (0, external_node_fs_.openSync)(file, external_node_fs_.constants.O_RDONLY));
			try {
				await use(onDisk(file, descriptor));
			} finally {
				(0, external_node_fs_.closeSync)(descriptor);
			}
		}
		function inMemory(bytes) {
			return { size: bytes.length, chunks: archived_chunksOf([bytes]), random: { size: bytes.length, read: (at, length) => bytes.subarray(at, at + length) } };
		}
		function onDisk(file, descriptor) {
			const read = (at, length) => {
				const into = Buffer.allocUnsafe(length);
				return into.subarray(
					0,
					(0, sources_read.hF)(file, () => (0, external_node_fs_.readSync)(descriptor, into, 0, length, at))
				);
			};
			const { size } = (0, external_node_fs_.fstatSync)(descriptor);
			return { size, chunks: archived_chunksOf(archived_piecesOf(read)), random: { size, read } };
		}
		const archived_piece = 64 * 1024;
		function* archived_piecesOf(read) {
			for (let at = 0; ;) {
				const bytes = read(at, archived_piece);
				if (bytes.length === 0) return;
				at += bytes.length;
				yield bytes;
			}
		}
		async function* archived_chunksOf(chunks) {
			for (const chunk of chunks) {
				await Promise.resolve();
				yield chunk;
			}
		}
	}
};
