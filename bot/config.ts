import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { z } from 'zod';
import { type Instant, instantOfLondon } from '../services/clock.ts';
import {
  redisAddressAllowed,
  redisAddressSchema,
  withoutPassword,
} from '../services/coordination/redisAddress.ts';
import { HeardError } from '../services/errors.ts';
import {
  type MailConfig,
  mailConfigOf,
  mailShapes,
  mailVariables,
  mailWarnings,
  missingMailSettings,
} from './mailSettings.ts';

/** What the environment says, read once and passed on (style: nothing else reads the environment). */
export interface Config {
  environment: 'production' | 'development' | 'test';
  /** Shorthand: the environment is production, where nothing unsafe has a default. */
  production: boolean;
  host: string;
  /** 0 asks the system for a free port. */
  port: number;
  /** Absolute. Holds the embedded store, the data key, the spool and the lock. */
  dataDir: string;
  /** `HEARD_NOW` as an instant. Null: the machine's own clock. */
  startAt: Instant | null;
  /** 32 bytes in base64. Null: made and kept in the data folder. */
  dataKey: string | null;
  databaseUrl: string | null;
  redisUrl: string | null;
  /** What residents' browsers call us, without a slash at the end. Null: outside production, the address listened on. */
  publicBaseUrl: string | null;
  directLineSecret: string | null;
  logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
  /** Null keeps `/api/messages` closed: without an app id Bot Framework would believe anybody. */
  microsoftApp: MicrosoftApp | null;
  /** The language model that is asked about messages that could be dissatisfied. Null: none is. */
  secondOpinion: SecondOpinionAddress | null;
  /** What e-mail goes out and comes in by. */
  mail: MailConfig;
  /** Absolute. Landlords besides those that come with Heard, or in the place of one of them. Null: none. */
  landlordsDir: string | null;
  /** How many proxies of our own stand in front: so many of the last X-Forwarded-For entries are believed. */
  trustedProxies: number;
  /** What is allowed but probably not meant; said at start. */
  warnings: string[];
}

/** The bot's registration with Microsoft. */
export interface MicrosoftApp {
  id: string;
  type: 'MultiTenant' | 'SingleTenant' | 'UserAssignedMSI';
  tenantId: string | null;
  /** Null only for UserAssignedMSI. */
  password: string | null;
}

/** Where a second opinion on messages is had: an OpenAI-compatible endpoint. */
export interface SecondOpinionAddress {
  /** Up to and without `/chat/completions`, no slash at the end. */
  baseUrl: string;
  /** Null: the endpoint asks for none. */
  apiKey: string | null;
  model: string;
}

interface Variable {
  allowed: string;
  example: string;
  /** A secret is never printed, not even a wrong one. */
  secret?: true;
  /** How a secret may be printed after all. Null: not this value. */
  shown?: (this: void, value: string) => string | null;
}

/** An address without what may be secret in it. Null: it is none. */
function hostAndPath(value: string): string | null {
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  const signedIn = url.username !== '' || url.password !== '';
  return `${url.protocol}//${signedIn ? '***@' : ''}${url.host}${url.pathname}${/[?#]/.test(value) ? '?***' : ''}`;
}

/** Every variable, with the words for its mistakes. `.env.example` has the same names: a test compares them. */
export const variables = {
  NODE_ENV: { allowed: 'production, development or test', example: 'production' },
  HOST: { allowed: 'an address or host name to listen on', example: '127.0.0.1' },
  PORT: { allowed: 'a whole number from 0 to 65535', example: '3978' },
  HEARD_DATA_DIR: { allowed: 'a folder on a local disk', example: './data' },
  HEARD_NOW: {
    allowed: 'a London date and time; never with NODE_ENV=production',
    example: '2026-03-17T10:05',
  },
  HEARD_DATA_KEY: {
    allowed: '32 random bytes in base64 (44 characters)',
    example: '$(openssl rand -base64 32)',
    secret: true,
  },
  HEARD_LANDLORDS_DIR: {
    allowed: 'a folder with a .json file for each of your landlords',
    example: './landlords',
  },
  DATABASE_URL: {
    allowed: 'the address of a PostgreSQL database',
    example: 'postgresql://heard:password@127.0.0.1:5432/heard',
    secret: true,
  },
  REDIS_URL: {
    allowed: redisAddressAllowed,
    example: 'redis-sentinel://127.0.0.1:26379/mymaster',
    secret: true,
    shown: withoutPassword,
  },
  PUBLIC_BASE_URL: {
    allowed:
      "the address that residents' browsers use: https (http on loopback only), no query; needed with NODE_ENV=production",
    example: 'https://heard.example.org',
  },
  DIRECT_LINE_SECRET: {
    allowed: 'at least 32 characters that nobody can guess; needed with NODE_ENV=production',
    example: '$(openssl rand -base64 32)',
    secret: true,
  },
  TRUST_PROXY: {
    allowed: 'how many proxies of yours stand in front, a whole number from 0 to 10',
    example: '1',
  },
  LOG_LEVEL: { allowed: 'fatal, error, warn, info, debug, trace or silent', example: 'info' },
  MicrosoftAppId: {
    allowed: 'the application (client) id of the bot registration',
    example: '00000000-0000-4000-8000-000000000000',
  },
  MicrosoftAppType: { allowed: 'MultiTenant, SingleTenant or UserAssignedMSI', example: 'SingleTenant' },
  MicrosoftAppTenantId: {
    allowed: 'the directory (tenant) id; needed for SingleTenant and UserAssignedMSI',
    example: '00000000-0000-4000-8000-000000000000',
  },
  MicrosoftAppPassword: {
    allowed: 'the client secret of the bot registration; needed unless the type is UserAssignedMSI',
    example: '(from the Azure portal)',
    secret: true,
  },
  LLM_BASE_URL: {
    allowed:
      'an OpenAI-compatible address up to and without /chat/completions: https (http on loopback only), no password, no query',
    example: 'https://llm.example.org/v1',
    secret: true,
    shown: hostAndPath,
  },
  LLM_API_KEY: {
    allowed: 'the key of that address, if it asks for one: printable characters without spaces',
    example: '(from the provider)',
    secret: true,
  },
  LLM_MODEL: {
    allowed: 'the name of the model to ask; needed with LLM_BASE_URL',
    example: 'llama3.1:8b',
  },
  ...mailVariables,
} satisfies Record<string, Variable>;

type Name = keyof typeof variables;

const wholeNumber = (from: number, to: number) =>
  z
    .string()
    .regex(/^\d{1,6}$/)
    .transform(Number)
    .pipe(z.number().min(from).max(to));

const londonWallClock = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/)
  .pipe(z.iso.datetime({ local: true }))
  .transform((wallClock) => instantOfLondon(wallClock.length === 16 ? `${wallClock}:00` : wallClock));

const loopback = /^(localhost|127\.\d+\.\d+\.\d+|\[?::1\]?)$/;

/** An address that people's words may travel to: nobody on the way can read them. */
const safeAddress = z
  .url({ protocol: /^https?$/ })
  .refine((text) => {
    // Also asked about what was just found to be no address.
    if (!URL.canParse(text)) return false;
    const url = new URL(text);
    const bare = !/[?#]/.test(text) && url.username === '' && url.password === '';
    return bare && (url.protocol === 'https:' || loopback.test(url.hostname));
  })
  .transform((text) => text.replace(/\/+$/, ''));

/** @param serving whether residents will reach this process: a command needs no public address to do its work. */
const schemaFor = (production: boolean, serving: boolean) => {
  const needed = <T extends z.ZodType>(schema: T) => (production && serving ? schema : schema.optional());
  return z.object({
    NODE_ENV: z.enum(['production', 'development', 'test']).default('development'),
    HOST: z
      .string()
      .regex(/^[A-Za-z0-9.:[\]_-]+$/)
      .default(production ? '0.0.0.0' : '127.0.0.1'),
    PORT: wholeNumber(0, 65_535).default(3978),
    HEARD_DATA_DIR: z.string().default('./data'),
    HEARD_NOW: production ? z.undefined().optional() : londonWallClock.optional(),
    HEARD_DATA_KEY: z
      .string()
      .regex(/^[A-Za-z0-9+/]{43}=$/)
      .optional(),
    HEARD_LANDLORDS_DIR: z.string().optional(),
    DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
    REDIS_URL: z
      .string()
      .refine((text) => redisAddressSchema.safeParse(text).success)
      .optional(),
    PUBLIC_BASE_URL: needed(safeAddress),
    DIRECT_LINE_SECRET: needed(z.string().min(32)),
    TRUST_PROXY: wholeNumber(0, 10).default(0),
    LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
    MicrosoftAppId: z.guid().optional(),
    MicrosoftAppType: z.enum(['MultiTenant', 'SingleTenant', 'UserAssignedMSI']).default('MultiTenant'),
    MicrosoftAppTenantId: z.guid().optional(),
    MicrosoftAppPassword: z.string().min(1).optional(),
    LLM_BASE_URL: safeAddress.refine((text) => !text.endsWith('/chat/completions')).optional(),
    LLM_API_KEY: z
      .string()
      .regex(/^[\x21-\x7e]+$/)
      .optional(),
    LLM_MODEL: z
      .string()
      .regex(/^[\x21-\x7e]{1,200}$/)
      .optional(),
    ...mailShapes,
  } satisfies Record<Name, z.ZodType>);
};

type Values = z.output<ReturnType<typeof schemaFor>>;
type Environment = Record<string, string | undefined>;

/** What else the registration needs, given what is there. Runs even when other variables are wrong, so that all is told at once. */
function missingAppSettings(given: Environment): Name[] {
  if (given.MicrosoftAppId === undefined) return [];
  const type = given.MicrosoftAppType ?? 'MultiTenant';
  const missing: Name[] = [];
  if (type !== 'MultiTenant' && given.MicrosoftAppTenantId === undefined)
    missing.push('MicrosoftAppTenantId');
  if (type !== 'UserAssignedMSI' && given.MicrosoftAppPassword === undefined)
    missing.push('MicrosoftAppPassword');
  return missing;
}

/** A model must be named: what an endpoint would take by itself is nobody's choice. */
function missingModel(given: Environment): Name[] {
  return given.LLM_BASE_URL !== undefined && given.LLM_MODEL === undefined ? ['LLM_MODEL'] : [];
}

/** An empty value is the same as none: Compose and systemd hand over `NAME=` for what was left out. */
function withoutEmpty(environment: Environment): Environment {
  const trimmed = Object.entries(environment).map(([name, value]) => [name, value?.trim() || undefined]);
  return Object.fromEntries(trimmed) as Environment;
}

function problem(name: Name, value: string | undefined): string {
  const { allowed, example, secret, shown: printable }: Variable = variables[name];
  const open = secret && value !== undefined ? (printable?.(value) ?? null) : (value ?? '');
  const shown = open === null ? `hidden, ${value?.length} characters` : JSON.stringify(open.slice(0, 80));
  const found = value === undefined ? 'is not set' : `is wrong (${shown})`;
  return `${name} ${found}. Allowed: ${allowed}. Example: ${name}=${example}`;
}

function warningsOf(values: Values, given: Environment): string[] {
  const unknown = Object.keys(given).filter((name) => name.startsWith('HEARD_') && !(name in variables));
  const warnings = unknown.map((name) => `${name} is set, but Heard has no such variable; is it misspelt?`);
  if (values.NODE_ENV !== 'production' && !loopback.test(values.HOST)) {
    warnings.push(
      `HOST=${values.HOST} without NODE_ENV=production: others can reach this unprotected server.`,
    );
  }
  if (values.LLM_BASE_URL === undefined && (values.LLM_API_KEY ?? values.LLM_MODEL) !== undefined) {
    warnings.push('LLM_API_KEY or LLM_MODEL is set without LLM_BASE_URL: no model is asked.');
  }
  return [...warnings, ...mailWarnings(values)];
}

function microsoftApp(values: Values): MicrosoftApp | null {
  if (values.MicrosoftAppId === undefined) return null;
  return {
    id: values.MicrosoftAppId,
    type: values.MicrosoftAppType,
    tenantId: values.MicrosoftAppTenantId ?? null,
    password: values.MicrosoftAppPassword ?? null,
  };
}

function secondOpinion({ LLM_BASE_URL, LLM_API_KEY, LLM_MODEL }: Values): SecondOpinionAddress | null {
  if (LLM_BASE_URL === undefined || LLM_MODEL === undefined) return null;
  return { baseUrl: LLM_BASE_URL, apiKey: LLM_API_KEY ?? null, model: LLM_MODEL };
}

function configOf(values: Values, given: Environment): Config {
  return {
    environment: values.NODE_ENV,
    production: values.NODE_ENV === 'production',
    host: values.HOST,
    port: values.PORT,
    dataDir: resolve(values.HEARD_DATA_DIR),
    startAt: values.HEARD_NOW ?? null,
    dataKey: values.HEARD_DATA_KEY ?? null,
    databaseUrl: values.DATABASE_URL ?? null,
    redisUrl: values.REDIS_URL ?? null,
    publicBaseUrl: values.PUBLIC_BASE_URL ?? null,
    directLineSecret: values.DIRECT_LINE_SECRET ?? null,
    logLevel: values.LOG_LEVEL,
    microsoftApp: microsoftApp(values),
    secondOpinion: secondOpinion(values),
    mail: mailConfigOf(values),
    landlordsDir: values.HEARD_LANDLORDS_DIR ? resolve(values.HEARD_LANDLORDS_DIR) : null,
    trustedProxies: values.TRUST_PROXY,
    warnings: warningsOf(values, given),
  };
}

/**
 * Reads the configuration from an environment. Throws CONFIG with every problem at once, each with the variable's name, its
 * value (secrets hidden), what is allowed and an example: fixing a server one restart per mistake is no way to spend an evening.
 */
export function readConfig(environment: Environment, purpose: 'server' | 'command' = 'server'): Config {
  const given = withoutEmpty(environment);
  const parsed = schemaFor(given.NODE_ENV === 'production', purpose === 'server').safeParse(given);
  const wrong = new Set(parsed.error?.issues.map((issue) => issue.path[0] as Name));
  for (const name of [...missingAppSettings(given), ...missingModel(given), ...missingMailSettings(given)])
    wrong.add(name);
  if (wrong.size > 0 || !parsed.success) {
    const lines = [...wrong].map((name) => `  ${problem(name, given[name])}`);
    throw new HeardError('CONFIG', `Heard cannot start with these settings:\n${lines.join('\n')}`);
  }
  return configOf(parsed.data, given);
}

/**
 * The process's environment, completed from a `.env` file in `folder` where there is one.
 * What the process was given wins, so that a single run can differ from the file.
 */
export function loadEnvironment(folder: string = process.cwd()): Environment {
  const file = resolve(folder, '.env');
  return { ...(existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {}), ...process.env };
}
