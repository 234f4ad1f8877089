import { useCallback, useEffect, useState } from 'react';
import type { MethodName } from '#shared/api/method-names.ts';
import type { Api, Input, Output } from '#shared/api/methods.ts';
import type { Failure } from '#shared/api/reply.ts';

/** Where a question to the backend stands. */
export type Request<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly failure: Failure }
  | { readonly state: 'done'; readonly value: T };

/** Asks once per input, and again on `reload`; while asking again for the same input the old answer stays. */
export function useRequest<N extends MethodName>(
  api: Api,
  method: N,
  input: Input<N>,
): readonly [request: Request<Output<N>>, reload: () => void] {
  const key = JSON.stringify([method, input]);
  const [version, setVersion] = useState(0);
  const [answer, setAnswer] = useState<{ readonly key: string; readonly request: Request<Output<N>> } | null>(
    null,
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for method and input.
  useEffect(() => {
    let wanted = true;
    void api.call(method, input).then((reply) => {
      if (!wanted) return;
      setAnswer({
        key,
        request: reply.ok
          ? { state: 'done', value: reply.value }
          : { state: 'failed', failure: reply.failure },
      });
    });
    return () => {
      wanted = false;
    };
  }, [api, key, version]);

  const reload = useCallback(() => setVersion((before) => before + 1), []);
  return [answer !== null && answer.key === key ? answer.request : { state: 'loading' }, reload];
}
