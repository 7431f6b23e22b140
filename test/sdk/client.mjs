// The official AWS SDK as a step of a job uses it: clients with no configuration but what the environment gives.
// argv[2]: JSON of calls [service, command, input]; prints one JSON line for each, the answer or the error.
import { Buffer } from 'node:buffer';

const clients = { sts: 'STSClient', 'secrets-manager': 'SecretsManagerClient', ssm: 'SSMClient', kms: 'KMSClient' };

async function answerOf([service, command, input]) {
  const sdk = await import(`@aws-sdk/client-${service}`);
  const blob = input.CiphertextBlob === undefined ? {} : { CiphertextBlob: Buffer.from(input.CiphertextBlob, 'base64') };
  try {
    const answer = await new sdk[clients[service]]({ maxAttempts: 1 }).send(new sdk[`${command}Command`]({ ...input, ...blob }));
    return { ...answer, ...(answer.Plaintext === undefined ? {} : { Plaintext: Buffer.from(answer.Plaintext).toString() }) };
  } catch (error) {
    return { error: error.name, message: error.message };
  }
}

for (const call of JSON.parse(process.argv[2])) process.stdout.write(`${JSON.stringify(await answerOf(call))}\n`);
