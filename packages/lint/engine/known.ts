import { createHash } from 'node:crypto';

/** Keys that a vendor publishes for everybody, of emulators and tutorials, by their SHA-256. */
const published = new Set([
  // Azurite, the emulator of Azure storage.
  '0011cc25eb4320717494d2703e8cba85743e71b500283c21c8b88147992f9059',
  // The emulator of Azure Cosmos DB.
  'aa6547439583c3a275d4542a0df6c1ad6a863971be9f2a2220f027cc02aef615',
  // Firebase's API keys in its own published tests.
  '27a9a42931dff7eb2f8434e20a9bce976ea364e7bee49187f19d5cfeca9c7045',
  '49f777db995e8260da7ca9ffdf0c08d66f0453e97ec967018baf2cdfe3b582d0',
  '8731261cb72d86267a32a532ebd3df429e2144e5e4ced7e13568bc9e6c8fb1b1',
  '37f8f09bdf12c2f2eae4ead7273a62ddb0c23459cbf902892f282b57f7ed6619',
  'eb540d2b6ee2a0a47c5779bc8a0141784c6b753840d4c6f4e2428a6e86e9e0b1',
  '2037abcaffb2b77785da716cf7ccff4ff4d00c4ea930db0167b7d71f50af7eb4',
  // The hash in the settings that Node-RED writes for everybody.
  '0607c5d790239f9640b0a1d55753ff854c9cd60695034b37f5136e0439f53efc',
  // The password in the manual of Kubernetes, plain and in base64.
  '13fe7a38a57c46053ee3a4716358619ff37ebc5674976f1a09fc189be5a3e5dd',
  'a7b580d711ef2807c7f11d881a1e7ff8a68c7e7d4e7c14e217bc9c522e3678ba',
]);

/** Whether a value is public: the same on every machine. */
export function isPublished(value: string): boolean {
  return published.has(createHash('sha256').update(value).digest('hex'));
}
