// How a question was understood → its steps in order, and the whole answer as data.

import type { ReactElement } from 'react';
import type { PageTrail } from '../../page-api.js';
import { usePage } from '../reach/page-context.js';
import { JsonView } from './json-view.js';

export function TrailSteps({ trail }: { readonly trail: PageTrail }): ReactElement {
  const { texts } = usePage();
  return (
    <>
      <h3 className="details-label">{texts.question}</h3>
      <p className="details-question">{trail.question}</p>
      <h3 className="details-label">{texts.understanding}</h3>
      {trail.steps.length === 0 ? (
        <p className="quiet">{texts.nothingUnderstood}</p>
      ) : (
        <ol className="steps">
          {trail.steps.map(({ name, text, how }, index) => (
            <li key={index}>
              <span className="step-name">{texts.recognisers[name] ?? name}</span>
              <span className="step-text">{text}</span>
              {how !== null && <span className={`how how-${how}`}>{texts[how]}</span>}
            </li>
          ))}
        </ol>
      )}
      <details className="raw">
        <summary>{texts.rawAnswer}</summary>
        <JsonView value={trail.json} what="data" />
      </details>
    </>
  );
}
