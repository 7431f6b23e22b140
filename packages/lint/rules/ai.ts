import type { Rule } from './rule.ts';
import { rule } from './rule.ts';

const models = 'models, at the account’s cost';

/** Models and what runs them. */
export const rules: readonly Rule[] = [
  rule(
    'openai-project-key',
    'OpenAI key',
    'sk-(proj|svcacct|admin)-{U58-74}T3BlbkFJ{U58-74}',
    'models and files, at the organization’s cost',
    'https://platform.openai.com/api-keys',
  ),
  rule(
    'openai-project-key-short',
    'OpenAI key',
    'sk-(proj|svcacct|admin)-{U20-50}T3BlbkFJ{U20-50}',
    'models and files, at the organization’s cost',
    'https://platform.openai.com/api-keys',
  ),
  rule(
    'openai-key',
    'OpenAI key',
    'sk-{B20}T3BlbkFJ{B20}',
    'models and files, at the organization’s cost',
    'https://platform.openai.com/api-keys',
  ),
  rule('anthropic-key', '', 'sk-ant-api03-{U93}AA', 'models, at the workspace’s cost', 'https://console.anthropic.com/settings/keys'),
  rule(
    'anthropic-admin-key',
    '',
    'sk-ant-admin01-{U93}AA',
    'members, workspaces and keys of the organization',
    'https://console.anthropic.com/settings/admin-keys',
  ),
  rule('anthropic-oauth-token', 'Anthropic OAuth token', 'sk-ant-oat01-{U80-110}', 'models, as its user', 'https://console.anthropic.com'),
  rule(
    'huggingface-token',
    'Hugging Face token',
    'hf_{B34}',
    'models and data sets of the account, to write with some',
    'https://huggingface.co/settings/tokens',
  ),
  rule(
    'huggingface-organization-token',
    'Hugging Face organization token',
    'api_org_{B34}',
    'models and data sets of the account, to write with some',
    'https://huggingface.co/settings/tokens',
  ),
  rule('replicate-token', '', 'r8_{U37-48}', models, 'https://replicate.com/account/api-tokens'),
  rule('groq-key', '', 'gsk_{B52}', models, 'https://console.groq.com/keys'),
  rule('perplexity-key', '', 'pplx-{B48}', models, 'Perplexity: Settings, API'),
  rule('xai-key', 'xAI key', 'xai-{B80}', models, 'https://console.x.ai'),
  rule('openrouter-key', 'OpenRouter key', 'sk-or-v1-{h64}', models, 'https://openrouter.ai/settings/keys'),
  rule('deepseek-key', 'DeepSeek key', 'sk-{L32}', models, 'https://platform.deepseek.com/api_keys', {
    near: ['deepseek'],
  }),
  rule('mistral-key', '', '{B32}', models, 'https://console.mistral.ai/api-keys', {
    near: ['mistral'],
    entropy: 3.5,
  }),
  rule('cohere-key', '', '{B40}', models, 'https://dashboard.cohere.com/api-keys', {
    near: ['cohere', 'co_api_key'],
    entropy: 3.6,
  }),
  rule('together-key', '', 'tgp_v1_{U43}', models, 'https://api.together.ai/settings/api-keys'),
  rule('cerebras-key', '', 'csk-{L48}', models, 'https://cloud.cerebras.ai'),
  rule('nvidia-key', 'NVIDIA key', 'nvapi-{U60-70}', models, 'https://build.nvidia.com'),
  rule(
    'stability-key',
    'Stability or Moonshot key',
    'sk-{B48}',
    models,
    'https://platform.stability.ai/account/keys, https://platform.moonshot.ai/console/api-keys',
    { near: ['stability', 'kimi', 'moonshot', 'dreamstudio'] },
  ),
  rule('elevenlabs-key', 'ElevenLabs key', 'sk_{h48}', 'voices and speech, at the account’s cost', 'ElevenLabs: Profile, API keys'),
  rule('elevenlabs-key-old', 'ElevenLabs key', '{h32}', 'voices and speech, at the account’s cost', 'ElevenLabs: Profile, API keys', {
    near: ['elevenlabs', 'xi-api-key'],
  }),
  rule('deepgram-key', '', '{h40}', 'transcripts, at the project’s cost', 'https://console.deepgram.com', {
    near: ['deepgram'],
  }),
  rule('assemblyai-key', 'AssemblyAI key', '{h32}', 'transcripts, at the account’s cost', 'https://www.assemblyai.com/app/account', {
    near: ['assemblyai', 'assembly_ai'],
  }),
  rule(
    'langsmith-key',
    'LangSmith key',
    'lsv2_(pt|sk)_{h32}_{h10}',
    'traces and prompts of the workspace',
    'LangSmith: Settings, API keys',
  ),
  rule('wandb-key', 'Weights & Biases key', 'wandb_v1_{U77}', 'runs and artifacts of the account', 'https://wandb.ai/authorize'),
  rule('wandb-key-old', 'Weights & Biases key', '{h40}', 'runs and artifacts of the account', 'https://wandb.ai/authorize', {
    near: ['wandb', 'weights_and_biases'],
  }),
  rule('cursor-key', '', 'key_{h64}', 'the team’s administration or agents', 'Cursor: Settings, API keys'),
  rule('runpod-key', 'RunPod key', 'rpa_{G40}{L6}', 'machines, at the account’s cost', 'RunPod: Settings, API keys'),
  rule('zhipu-key', '', '{h32}.{B16}', models, 'https://z.ai/manage-apikey/apikey-list', {
    near: ['zhipu', 'bigmodel', 'z.ai', 'glm'],
  }),
  rule('fireworks-key', '', 'fw_{B22-24}', models, 'Fireworks: API keys'),
  rule('voyage-key', '', 'pa-{U43}', models, 'Voyage: API keys', { entropy: 4 }),
  rule('friendli-token', '', 'flp_{B46}', models, 'Friendli: Tokens'),
  rule('tavily-key', '', 'tvly-{U32-45}', 'searches, at the account’s cost', 'Tavily: API keys'),
  rule('jina-key', '', 'jina_{h32}{U28}', 'embeddings and searches, at the account’s cost', 'Jina: API keys'),
];
