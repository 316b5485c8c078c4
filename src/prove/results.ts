/** All that a reader can be told, as diagrams: where each level, outcome, reason, line, limit and contact is shown. */
import type { Level, Quiz, Rule, Run } from '../pack/sections/quiz.js';
import { levels, runs } from '../widgets/pain-check-quiz/pain-check-quiz.model.js';
import { always, never, type Diagram } from './diagram.js';
import type { Logic } from './logic.js';

export class Results {
  /** A result is shown: the first question is answered. */
  readonly shown: Diagram;
  /** A question that is asked is open. */
  readonly gap: Diagram;
  /** Each set of answers once: what is asked is answered, and nothing else is. */
  readonly complete: Diagram;
  /** Where each rule is hit, and where each plan is taken, by id. */
  readonly hit = new Map<string, Diagram>();
  /** Where the level is at least this one, by level. */
  readonly atLeast = new Map<Level, Diagram>();
  readonly #level = new Map<Level, Diagram>();
  readonly outcome = new Map<string, Diagram>();
  /** Where no plan fits a reader who hit no rule and left nothing open. */
  readonly noPlan: Diagram;
  /** Where the reason of a rule or plan is told. */
  readonly reason = new Map<string, Diagram>();
  readonly line = new Map<string, Diagram>();
  /** Where running is limited at least so far. */
  readonly run = new Map<Run, Diagram>();
  /** Where the first contact is this one or one before it: of each level its own contacts, then those of its outcomes. */
  readonly contact = new Map<Level, { name: string; upTo: Diagram }[]>();

  constructor(
    readonly quiz: Quiz,
    readonly logic: Logic,
  ) {
    const { diagrams } = logic.space;
    const [first] = quiz.questions;
    this.shown = first ? logic.heard(first.id) : never;
    this.gap = diagrams.and(this.shown, diagrams.or(...quiz.questions.map(({ id }) => logic.open(id))));
    const heard = quiz.questions.map(({ id }) => {
      const [asked, answered] = [logic.asked.get(id) ?? never, logic.space.answered(id)];
      return diagrams.or(diagrams.and(asked, answered), diagrams.not(diagrams.or(asked, answered)));
    });
    this.complete = diagrams.and(this.shown, logic.space.valid, ...heard);
    this.noPlan = this.#hits();
    this.#levels();
    this.#outcomes();
    this.#reasons();
    this.#lines();
    this.#runs();
    for (const level of levels) this.contact.set(level, this.#contacts(level));
  }

  get diagrams() {
    return this.logic.space.diagrams;
  }

  /** Where the level is exactly this one. */
  level = (level: Level): Diagram => this.#level.get(level) ?? never;

  /** Level, outcome, lines, limit and contact, each as where it is shown. */
  told(): Diagram[] {
    return [
      ...[this.atLeast, this.outcome, this.line, this.run].flatMap((all) => [...all.values()]),
      ...[...this.contact.values()].flatMap((ladder) => ladder.map(({ upTo }) => upTo)),
    ];
  }

  levelOf(rule: Rule): Level {
    return this.quiz.outcomes.find(({ id }) => id === rule.outcome)?.level ?? 'self-care';
  }

  #hit = (id: string): Diagram => this.hit.get(id) ?? never;

  /** Returns where neither a rule is hit nor a plan fits. */
  #hits(): Diagram {
    const { diagrams, quiz, shown } = this;
    for (const { id, when } of quiz.rules) this.hit.set(id, diagrams.and(shown, this.logic.holds(when)));
    let free = diagrams.and(shown, diagrams.not(diagrams.or(this.gap, ...this.hit.values())));
    for (const { id, when } of quiz.plans) {
      const fits = this.logic.holds(when);
      this.hit.set(id, diagrams.and(free, fits));
      free = diagrams.and(free, diagrams.not(fits));
    }
    return free;
  }

  #levels(): void {
    const { diagrams, quiz } = this;
    const unsure = quiz.outcomes.find(({ id }) => id === quiz.unanswered)?.level ?? 'self-care';
    const reaches = (one: Level, level: Level) => levels.indexOf(one) >= levels.indexOf(level);
    for (const level of levels) {
      const rules = [...quiz.rules, ...quiz.plans].filter((rule) => reaches(this.levelOf(rule), level));
      const open = reaches(unsure, level) ? diagrams.or(this.gap, this.noPlan) : never;
      this.atLeast.set(level, diagrams.or(open, ...rules.map(({ id }) => this.#hit(id))));
    }
    levels.forEach((level, n) => {
      const above = this.atLeast.get(levels[n + 1] ?? level) ?? never;
      const here = this.atLeast.get(level) ?? never;
      this.#level.set(level, n + 1 < levels.length ? diagrams.and(here, diagrams.not(above)) : here);
    });
  }

  /** Of several outcomes of the level the one of the earliest rule; the one for open questions comes last. */
  #outcomes(): void {
    const { diagrams, quiz } = this;
    const taken = new Map<Level, Diagram>();
    const take = (outcome: string, where: Diagram): void => {
      const level = quiz.outcomes.find(({ id }) => id === outcome)?.level ?? 'self-care';
      const before = taken.get(level) ?? never;
      const own = diagrams.and(where, this.level(level), diagrams.not(before));
      this.outcome.set(outcome, diagrams.or(this.outcome.get(outcome) ?? never, own));
      taken.set(level, diagrams.or(before, own));
    };
    for (const { id } of quiz.outcomes) this.outcome.set(id, never);
    for (const { id, outcome } of [...quiz.rules, ...quiz.plans]) take(outcome, this.#hit(id));
    take(quiz.unanswered, diagrams.or(this.gap, this.noPlan));
  }

  /** At the rule's own level, and where nothing it rests on is open. */
  #reasons(): void {
    const { diagrams, quiz, logic } = this;
    for (const rule of [...quiz.rules, ...quiz.plans]) {
      const { yes } = logic.known(rule.when, 'open');
      this.reason.set(rule.id, diagrams.and(this.#hit(rule.id), yes, this.level(this.levelOf(rule))));
    }
  }

  #lines(): void {
    const { diagrams, quiz, logic } = this;
    for (const { id, levels: at = [], rules = [], when } of quiz.lines ?? []) {
      const where = [
        ...at.map((level) => this.level(level)),
        ...rules.map(this.#hit),
        when ? logic.holds(when) : never,
      ];
      this.line.set(id, diagrams.and(this.shown, diagrams.or(...where)));
    }
  }

  #runs(): void {
    const { diagrams, quiz } = this;
    for (const run of runs) {
      const strict = (own: Run) => runs.indexOf(own) >= runs.indexOf(run);
      this.run.set(
        run,
        diagrams.or(
          run === 'gate' ? this.shown : never,
          this.gap,
          this.noPlan,
          ...quiz.rules.filter((rule) => strict(rule.run ?? 'stop')).map(({ id }) => this.#hit(id)),
          ...quiz.plans.filter((plan) => strict(plan.run ?? 'gate')).map(({ id }) => this.#hit(id)),
          ...(quiz.lines ?? [])
            .filter((line) => strict(line.run ?? 'gate'))
            .map(({ id }) => this.line.get(id) ?? never),
        ),
      );
    }
  }

  #contacts(level: Level): { name: string; upTo: Diagram }[] {
    const { diagrams, quiz, logic } = this;
    const here = this.level(level);
    let upTo: Diagram = never;
    const own = (quiz.contacts ?? []).filter((one) => one.level === level);
    const ladder = own.map(({ contact, when }) => {
      upTo = diagrams.or(upTo, diagrams.and(here, logic.holds(when)));
      return { name: contact, upTo };
    });
    const outcomes = quiz.outcomes.filter((outcome) => outcome.level === level);
    const asks = (contact: string) =>
      diagrams.or(
        ...[...quiz.rules, ...quiz.plans].filter((rule) => rule.contact === contact).map(({ id }) => this.#hit(id)),
      );
    for (const name of new Set(outcomes.flatMap(({ contacts }) => contacts))) {
      const where = outcomes.map(({ id, contacts }) => {
        const at = contacts.indexOf(name);
        if (at < 0) return never;
        const stronger = diagrams.or(...contacts.slice(0, at).map(asks));
        const chosen = at === contacts.length - 1 ? always : asks(name);
        return diagrams.and(this.outcome.get(id) ?? never, chosen, diagrams.not(stronger));
      });
      upTo = diagrams.or(upTo, ...where);
      ladder.push({ name, upTo });
    }
    return ladder;
  }
}
