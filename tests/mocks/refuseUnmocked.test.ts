import { expect, it } from 'vitest';
import { refuseUnmocked } from '#mocks/refuseUnmocked.ts';

const refuse = refuseUnmocked('/a-folder/api/');

function ask(path: string, method = 'GET'): () => void {
  return () => {
    refuse(new Request(`https://tracker.example${path}`, { method }));
  };
}

it('refuses requests to the API that no mock answers', () => {
  expect(ask('/a-folder/api/v2/councils.json')).toThrow('No mock answers GET');
  expect(ask('/a-folder/api/v1/councils.json', 'POST')).toThrow('No mock answers POST');
});

it("lets the app's own files through", () => {
  expect(ask('/a-folder/src/app/start.tsx')).not.toThrow();
  expect(ask('/a-folder/src/shared/api/askApi.ts')).not.toThrow();
});
