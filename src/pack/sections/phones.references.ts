/** The references within the phone numbers. */
import { unique, type Tools } from '../reference-tools.js';

export function checkPhones({ topic, text, add, say, claim }: Tools): void {
  topic.phones?.forEach(({ regions: [region = ''], sources = [], verified, listen = [], eating = [] }, n) => {
    const path = `phones[${n}]`;
    say('phones', region, text.phones);
    claim(path, { sources, verified });
    unique([...listen, ...eating], `${path}.listen`, add);
    for (const [list, lines] of Object.entries({ listen, eating })) {
      lines.forEach((line, at) => {
        claim(`${path}.${list}[${at}]`, line);
        say(`phones.${region}.lines`, line.id, text.phones?.[region]?.lines);
      });
    }
  });
}
