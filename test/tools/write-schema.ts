/** Writes the JSON Schema files of the packs: `npm run schema`. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { format } from 'prettier';
import { languageSchema } from '../../src/pack/language.schema.js';
import { conditionSchema } from '../../src/pack/sections/quiz.js';
import { topicSchema } from '../../src/pack/topic.schema.js';

/** The two files, as they should stand in `src/content`. */
export async function schemaFiles(): Promise<Record<string, string>> {
  const options = { target: 'draft-2020-12', definitions: { condition: conditionSchema }, typeMode: 'input' } as const;
  const write = (schema: object) => format(JSON.stringify(schema), { parser: 'json', printWidth: 120 });
  return {
    'topic.schema.json': await write(toJsonSchema(topicSchema, options)),
    'language.schema.json': await write(toJsonSchema(languageSchema, { target: 'draft-2020-12', typeMode: 'input' })),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [name, text] of Object.entries(await schemaFiles())) {
    writeFileSync(new URL(`../../src/content/${name}`, import.meta.url), text);
    console.log(`wrote src/content/${name}`);
  }
}
