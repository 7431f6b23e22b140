import { createHash } from 'node:crypto';

/** Keys that a vendor publishes for everybody, of emulators, documentation and tutorials, by their SHA-256. */
const published = new Set([
  // Azurite, the emulator of Azure storage.
  '0011cc25eb4320717494d2703e8cba85743e71b500283c21c8b88147992f9059',
  // The emulator of Azure Cosmos DB.
  'aa6547439583c3a275d4542a0df6c1ad6a863971be9f2a2220f027cc02aef615',
  // The hash in the settings that Node-RED writes for everybody.
  '0607c5d790239f9640b0a1d55753ff854c9cd60695034b37f5136e0439f53efc',
  // The password in the manual of Kubernetes, plain and in base64.
  '13fe7a38a57c46053ee3a4716358619ff37ebc5674976f1a09fc189be5a3e5dd',
  'a7b580d711ef2807c7f11d881a1e7ff8a68c7e7d4e7c14e217bc9c522e3678ba',
  // The documentation of Stripe: the sample keys of old and new pages.
  'f2d6ca16515033e5dce14eba840b979d27b5cbae24bb3e5bf484339667f86397',
  '2cafc0970149a84f3b9e62eaf169f36f59907a3b3e31f7b82e68c69cd27f7326',
  // The tutorial of Telegram bots.
  '0b5dd075ccdd03c42f4edda8e299e6838e2a75d3486a2a8d86940ed1541e9178',
  // The reference of Slack's oauth.v2.access.
  '2ddc147f3a3b5a1722b8ed6be3c45c49a7156b17fca5d11410137a6d04def6eb',
]);

/** Whether a value is public: the same on every machine. */
export function isPublished(value: string): boolean {
  return published.has(createHash('sha256').update(value).digest('hex'));
}
