/** Which name was meant. A name that is not near may be somebody else's, and is left alone. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endpointProblem } from '../../src/comments/endpoint.js';
import { names } from '../../src/ui/names.js';
import { nearest } from '../../src/ui/nearest.js';

const attributes = ['topic', 'pack-src', 'lang', 'region', 'heading-level', 'theme', 'set', 'claims', 'rows', 'all'];

test('names that are nearly right', () => {
  const tags = {
    'pain-check': 'pain-check-quiz',
    'paincheck-quiz': 'pain-check-quiz',
    'comment-form': 'comments-form',
  };
  for (const [written, meant] of Object.entries({
    ...tags,
    'warning-sings': 'warning-signs',
    'faqs-list': 'faq-list',
  })) {
    assert.equal(nearest(written, names), meant, written);
  }
  const written = { 'data-region': 'region', 'region-code': 'region', regoin: 'region', headinglevel: 'heading-level' };
  for (const [name, meant] of Object.entries({ ...written, sett: 'set', packSrc: 'pack-src', thema: 'theme' })) {
    assert.equal(nearest(name, attributes), meant, name);
  }
  assert.equal(nearest('drak', ['auto', 'light', 'dark']), 'dark');
  assert.equal(nearest('planc', ['planA', 'planC']), 'planC');
  assert.equal(nearest('region', ['data-region']), 'data-region');
});

test('names that are other people’s', () => {
  const other = [
    'class',
    'id',
    'style',
    'slot',
    'part',
    'title',
    'hidden',
    'role',
    'tabindex',
    'dir',
    'is',
    'ref',
    'key',
  ];
  const frameworks = [
    'data-v-7ba5bd90',
    'data-testid',
    'aria-label',
    'v-if',
    ':set',
    '@click',
    'x-data',
    'hx-get',
    'v-show',
  ];
  for (const name of [...other, ...frameworks]) assert.equal(nearest(name, attributes), undefined, name);
  for (const tag of [
    'mat-icon',
    'app-root',
    'pain-chart',
    'tag-list',
    'fast-form',
    'sl-button',
    'order-list',
    'walk-timer',
  ]) {
    assert.equal(nearest(tag, names), undefined, tag);
  }
  assert.equal(nearest('EN', ['EU', 'IE']), undefined, 'two letters are near to everything');
});

test('an address of comments without its https://', () => {
  for (const endpoint of ['comments.example.org', 'example.org/comments', 'example.org:8443', 'localhost:3000']) {
    assert.match(endpointProblem(endpoint), new RegExp(`Write endpoint="https://${endpoint}"`));
  }
  const right = [
    'https://comments.example.org',
    'http://localhost:1',
    '//example.org',
    '/comments',
    'comments',
    './a.json',
  ];
  for (const endpoint of [...right, '../x.org', 'thread.json', ''])
    assert.equal(endpointProblem(endpoint), '', endpoint);
});
