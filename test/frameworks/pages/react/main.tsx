import 'carelets';
import type {} from 'carelets/react';
import { useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { PainCheckQuizElement } from 'carelets';

function App() {
  const [heard, hear] = useState('');
  const quiz = useRef<PainCheckQuizElement>(null);
  return (
    <>
      <fact-stat fact="us-adults-2019" theme="dark" />
      <pain-check-quiz ref={quiz} region="GB" heading-level={2} oncarelets-quiz-start={({ type }) => hear(type)} />
      <output>{heard}</output>
    </>
  );
}

// @ts-expect-error there is no such colour scheme
export const wrong = <fact-stat theme="pink" />;

createRoot(document.getElementById('app') as HTMLElement).render(<App />);
