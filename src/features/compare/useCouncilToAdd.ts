import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { NationalCouncil } from '#domain/nationalData.ts';
import { councilNamesQuery } from '#shared/api/councilNamesQuery.ts';
import { chooserWords } from './chooserWords.ts';
import { mostCouncils, type Chosen } from './compareState.ts';

interface Offered {
  id: string;
  name: string;
}

interface CouncilToAdd {
  /** What the reader is told. */
  message: string;
  /** Councils that fit what was typed, where it is not one beyond doubt. */
  offered: readonly Offered[];
  /** Takes what was typed. Resolves to whether a council was added. */
  submit: (typed: string) => Promise<boolean>;
  /** Adds one of those offered; false: it could not be. */
  add: (council: Offered) => boolean;
  say: (message: string) => void;
}

function tidy(name: string): string {
  return name.trim().toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ');
}

/**
 * Adds councils by what is typed: a name as it is offered, at once; any other name, district or code
 * by the search, whose script and names are fetched for it.
 */
export function useCouncilToAdd(
  councils: readonly NationalCouncil[],
  chosen: Chosen,
  onAdd: (councilId: string) => void,
): CouncilToAdd {
  const client = useQueryClient();
  const [message, setMessage] = useState('');
  const [offered, setOffered] = useState<readonly Offered[]>([]);
  const asked = useRef(0);

  const say = (next: string, offer: readonly Offered[] = []) => {
    setMessage(next);
    setOffered(offer);
  };
  const add = ({ id, name }: Offered): boolean => {
    if (chosen.councils.includes(id)) {
      say(chooserWords.already(name));
      return false;
    }
    if (chosen.councils.length >= mostCouncils) {
      say(chooserWords.full);
      return false;
    }
    onAdd(id);
    say(chooserWords.added(name, chosen));
    return true;
  };

  const submit = async (typed: string): Promise<boolean> => {
    asked.current += 1;
    const turn = asked.current;
    const text = typed.trim();
    if (text === '') {
      say(chooserWords.empty);
      return false;
    }
    const named = councils.find(({ name }) => tidy(name) === tidy(text));
    if (named !== undefined) return add(named);
    say(chooserWords.looking);
    try {
      const [{ findByName }, names] = await Promise.all([
        import('./findByName.ts'),
        client.query(councilNamesQuery()),
      ]);
      // Something else was asked meanwhile: its answer stands.
      if (turn !== asked.current) return false;
      const { meant, offered: found, more } = findByName(names, text);
      if (meant !== null) return add(meant);
      say(
        found.length === 0
          ? chooserWords.nothing(text)
          : chooserWords.several(found.length + more, text),
        found,
      );
    } catch {
      if (turn === asked.current) say(chooserWords.failed);
    }
    return false;
  };
  return { message, offered, submit, add, say };
}
