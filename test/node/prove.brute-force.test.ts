/** The prover against trying every set of answers, on random quizzes small enough for it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Logic } from '../../src/prove/logic.js';
import { prove } from '../../src/prove/prove.js';
import { Readers } from '../../src/prove/readers.js';
import { Results } from '../../src/prove/results.js';
import { Space } from '../../src/prove/space.js';
import { hear } from '../../src/widgets/pain-check-quiz/pain-check-quiz.model.js';
import { allAnswers, bruteForce, distance } from '../support/brute-force.js';
import { smallQuizzes } from '../support/small-quizzes.js';

const compared = ['outcome', 'worse', 'gaps', 'asked', 'reasons'];

test('the prover refutes what trying every set refutes, by readers as simple', (t) => {
  let refuted = 0;
  let proved = 0;
  fc.assert(
    fc.property(smallQuizzes, (quiz) => {
      const { sets, broken } = bruteForce(quiz);
      const proof = prove(quiz);
      assert.equal(proof.sets, BigInt(sets));
      const findings = proof.properties
        .filter(({ id }) => compared.includes(id))
        .flatMap(({ findings }) => findings)
        .filter(({ what }) => !what.startsWith('rule '));
      const readers = new Readers(new Results(quiz, new Logic(new Space(quiz))));
      const space = readers.results.logic.space;
      const well = space.answers(readers.well);
      for (const [what, all] of broken) {
        const own = findings.filter((finding) => finding.what.startsWith(what));
        assert.equal(own.length, 1, `${what} is refuted once`);
        const [before] = own[0]!.readers;
        const heard = (answers: Parameters<typeof hear>[1]) => JSON.stringify([...hear(quiz, answers).answers]);
        assert.ok(
          all.some((answers) => heard(answers) === heard(before!)),
          `${what}: the reader shown is one`,
        );
        const least = Math.min(...all.map((answers) => distance(quiz, answers, well)));
        const same = all.filter((answers) => heard(answers) === heard(before!));
        assert.equal(Math.min(...same.map((answers) => distance(quiz, answers, well))), least, `${what}: the simplest`);
      }
      const words = [...broken.keys()];
      for (const { what } of findings)
        assert.ok(
          words.some((one) => what.startsWith(one)),
          `${what} is not so`,
        );
      refuted += broken.size;
      proved += Number(!broken.size);
    }),
    { numRuns: 250, seed: 12, includeErrorInReport: true },
  );
  t.diagnostic(`${refuted} promises refuted alike; ${proved} quizzes without one`);
  assert.ok(refuted > 500 && proved > 10);
});

test('answers and assignments are two ways to write the same', () => {
  fc.assert(
    fc.property(smallQuizzes, (quiz) => {
      const space = new Space(quiz);
      const said = (answers: object) => JSON.stringify(answers);
      for (const answers of allAnswers(quiz))
        assert.equal(said(space.answers(space.assignment(answers))), said(answers));
    }),
    { numRuns: 20, seed: 12 },
  );
});
