// Plans and their tasks → a list with the state of each in words.

import type { ReactElement } from 'react';
import { Icon } from '../controls/icon.js';
import { usePage } from '../reach/page-context.js';
import { SafeLink } from './inline-text.js';
import { RichText } from './rich-text.js';
import type { TaskShape } from './shapes.js';

export function Task({ task }: { readonly task: TaskShape }): ReactElement {
  const { texts } = usePage();
  return (
    <div className={`task task-${task.status}`}>
      <Icon
        name={task.status === 'complete' ? 'check' : task.status === 'error' ? 'warning' : 'clock'}
      />
      <div>
        <p>
          {task.title} <small>{texts.taskStates[task.status] ?? task.status}</small>
        </p>
        {task.details && <RichText parts={task.details.elements} />}
        {task.output && <RichText parts={task.output.elements} />}
        {task.sources && (
          <p>
            {task.sources.map(({ url, text }) => (
              <SafeLink key={url} url={url} className="task-source">
                {text}
              </SafeLink>
            ))}
          </p>
        )}
      </div>
    </div>
  );
}

export function Plan({
  title,
  tasks,
}: {
  readonly title: string;
  readonly tasks: readonly TaskShape[];
}): ReactElement {
  return (
    <div className="plan">
      <p className="card-title">{title}</p>
      {tasks.map((task) => (
        <Task key={task.task_id} task={task} />
      ))}
    </div>
  );
}
