// A markdown block → elements of the page; the markup is read by marked, and HTML in it stays text.

import { lexer } from 'marked';
import type { Token, Tokens } from 'marked';
import { Fragment } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { emojiCharacter } from './emoji.js';
import { SafeLink } from './inline-text.js';

export function Markdown({ text }: { readonly text: string }): ReactElement {
  return <div className="markdown">{draw(lexer(text))}</div>;
}

function draw(tokens: readonly Token[] | undefined): ReactNode {
  return tokens?.map((token, index) => <Fragment key={index}>{drawOne(token)}</Fragment>);
}

function drawOne(token: Token): ReactNode {
  const inside = 'tokens' in token ? draw(token.tokens) : null;
  switch (token.type) {
    case 'heading':
      return <h4>{inside}</h4>;
    case 'paragraph':
      return <p>{inside}</p>;
    case 'strong':
      return <strong>{inside}</strong>;
    case 'em':
      return <em>{inside}</em>;
    case 'del':
      return <s>{inside}</s>;
    case 'codespan':
      return <code>{(token as Tokens.Codespan).text}</code>;
    case 'code':
      return (
        <pre>
          <code>{(token as Tokens.Code).text}</code>
        </pre>
      );
    case 'blockquote':
      return <blockquote>{inside}</blockquote>;
    case 'hr':
      return <hr />;
    case 'br':
      return <br />;
    case 'link':
      return <SafeLink url={(token as Tokens.Link).href}>{inside}</SafeLink>;
    // Nothing is fetched from elsewhere.
    case 'image':
      return <em>{(token as Tokens.Image).text}</em>;
    case 'list':
      return <List list={token as Tokens.List} />;
    case 'table':
      return <Table table={token as Tokens.Table} />;
    case 'space':
    case 'def':
      return null;
    default:
      return inside ?? withEmoji('text' in token ? String(token.text) : token.raw);
  }
}

function List({ list }: { readonly list: Tokens.List }): ReactElement {
  const items = list.items.map((item, index) => (
    <li key={index}>
      {item.task && <input type="checkbox" checked={item.checked === true} readOnly disabled />}
      {draw(item.tokens.filter(({ type }) => type !== 'checkbox'))}
    </li>
  ));
  return list.ordered ? <ol start={Number(list.start)}>{items}</ol> : <ul>{items}</ul>;
}

function Table({ table }: { readonly table: Tokens.Table }): ReactElement {
  return (
    <div className="table-around">
      <table>
        <thead>
          <tr>
            {table.header.map((cell, column) => (
              <th key={column} scope="col">
                {draw(cell.tokens)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column}>{draw(cell.tokens)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function withEmoji(text: string): string {
  return text.replace(/:([a-z0-9_+-]+):/gu, (_, name: string) => emojiCharacter(name));
}
