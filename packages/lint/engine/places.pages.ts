import type { Literal } from './prefilter.ts';
import { classesAt, placeSigns } from './prefilter.ts';
import { sleepers } from './sleepers.ts';

/** How rare each class of bytes is before each other one: bits and a half, in base 36. Measured on the trees of `npm run bench:lint` by scripts/bench-lint/neighbours.ts. */
const rarities =
  '3bdbbdcffbigdcccchcaaedefhibfdbc' +
  'ejedelifofoicccpeocdbfijhfkgilil' +
  'hgkkkflkphgrenmgnqihngppririkojn' +
  'felhkdlndgoffjncjreidglqqirhhmil' +
  'cekkgbklldmljjhfkqhhielmmkrhflfi' +
  '9eidcgeglhplcebiggabclfgehnhdhcf' +
  'cemllhhlrdsrilldmofkignpqjtijlem' +
  'ehllndmkhgtrjkijjsfgkgnprornhmgj' +
  'fellocprqfriomoemqjkgkonskpnimim' +
  'fgfddfdfpnpleebcenfcdlgrhqhninjn' +
  'jlqsshtttnssrtrkrrthrlssssppntlo' +
  'glonnflmohtqmmlmmtngmknisntmhnim' +
  'dekkgbdmmcqoelmdksmeeekjqfrlgjhl' +
  'edhmkcokqfsmjgldeqoflholplrmgmhn' +
  'bcledcfdmfnjjjhdhqmccghomjomgkek' +
  'eiggdkfhpgliedageqbfeeggjmnoimio' +
  'ednliclljgtnelldgrehegkpngslglhm' +
  'iosrprrssqusmrroqmlpqfutstsnotmq' +
  'bckggahencsgifedjofedfglogrlgkfk' +
  'agnejbkifdrhijjfejidbelingqjfjch' +
  'ackhjbjlbbrqgjkdgrcefelhkdojdjej' +
  'hhghiekisgsndfelfudedmotosqhnqlo' +
  'hdqlldqpqftrljnjltllopotqnrhjomq' +
  'hfqpnhqphfsrnpjgptkjmrpjqssoioko' +
  'fjpipjorphprolqmhsmngppqkkrkjljm' +
  'dklmnjooqksrkhjidqkgjpnnroomglgl' +
  'jksqshsqomupsppkrusqrlsrrpmpprop' +
  'biiihgioppnppnoonqonnqoqmqp9jidk' +
  'hfifghgiifjjggfgfmgefggjmnmigxor' +
  'dkmjkllmnkqpklllkqljknmmnsogvdsq' +
  '9ghfhhggjgklighifnhghiijlklegpfo' +
  'clnlimjonnpknljnjqlkjompoqqhqoof';
const shares = [...rarities].map((sign) => 2 ** (parseInt(sign, 36) / -1.5));
const alone = Array.from({ length: 32 }, (_, one) => shares.slice(32 * one, 32 * one + 32).reduce((sum, share) => sum + share, 0));

/** Where each literal is looked for, as the prefilter reads it: the rarest four bytes at even places, and at odd ones. */
export const pages: Readonly<Record<string, () => string>> = {
  'packages/lint/engine/places.gen.ts': () => {
    const signs = sleepers().literals.map((literal) => `${rarest(literal, 0)}${rarest(literal, 1)}`);
    const lines = (signs.join('').match(/.{1,120}/g) ?? []).map((line) => `  '${line}'`);
    return `/** Where the prefilter looks for each literal. Generated from the rules by \`npm run generate\`. */\nexport const places =\n${lines.join(' +\n')};\n`;
  },
};

function rarest(literal: Literal, parity: number): string {
  const offsets = [...placeSigns].map((_, index) => 2 * index - parity).filter((offset) => offset < Math.max(1, literal.text.length - 1));
  const shareOf = offsets.map((offset) => expected(literal, offset));
  return placeSigns[shareOf.indexOf(Math.min(...shareOf))]!;
}

/** The share of all places at which four bytes can be this part of a literal. */
function expected(literal: Literal, offset: number): number {
  const [first, ...others] = [0, 1, 2, 3].map((index) => classesAt(literal, offset + index));
  let reached = new Map(first!.map((one) => [one, alone[one]!]));
  for (const next of others)
    reached = new Map(
      next.map((one) => [
        one,
        [...reached].reduce((sum, [before, share]) => sum + (share * shares[32 * before + one]!) / alone[before]!, 0),
      ]),
    );
  return [...reached.values()].reduce((sum, share) => sum + share, 0);
}
