/** The plan that the page asks for. It is one and the same state for as long as the reader has not touched it. */
import { newPlan, type PlanState } from './recovery-plan.model.js';

export class Asked {
  #state: PlanState | undefined;

  from(plan: string, start: string): PlanState {
    if (this.#state?.plan !== plan || this.#state.start !== start) this.#state = newPlan(plan, start);
    return this.#state;
  }

  is(state: PlanState): boolean {
    return state === this.#state;
  }
}
