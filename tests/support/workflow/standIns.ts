import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** Gives what lies at RELEASE_FILE, as if it came from the address. */
const curl = `#!/usr/bin/env bash
set -eu
while [ "$1" != --output ]; do shift; done
cp "$RELEASE_FILE" "$2"
`;

/**
 * The project's own commands on the folder it is called in; its tests end as TEST_STATUS says, and
 * leave a file behind that is to go no further.
 */
const npm = `#!/usr/bin/env bash
set -eu
case "$1" in
  ci) exit 0 ;;
  test)
    echo left > left-by-tests.txt
    git add left-by-tests.txt
    exit "\${TEST_STATUS:-0}"
    ;;
esac
shift
if [ "$1" = --silent ]; then shift; fi
command="$1"
shift
if [ "\${1:-}" = -- ]; then shift; fi
case "$command" in
  data:import) name=importData ;;
  data:check) name=checkData ;;
  data:release) name=releaseData ;;
esac
exec node ${JSON.stringify(resolve('src/publisher/run.mjs'))} "$name" "$@"
`;

/** Keeps a change's text below CHANGES, by the name of its branch with : for /. */
const gh = `#!/usr/bin/env bash
set -eu
what="$2"
while [ $# -gt 0 ]; do
  case "$1" in
    --head) branch="\${2//\\//:}" ;;
    --body-file) text="$2" ;;
  esac
  shift
done
if [ "$what" = list ]; then
  if [ -e "$CHANGES/$branch" ]; then echo 1; else echo 0; fi
else
  cp "$text" "$CHANGES/$branch"
fi
`;

/** A folder for the front of PATH, in which these stand for the programs a workflow calls. */
export async function standIns(folder: string): Promise<string> {
  const place = join(folder, 'programs');
  await mkdir(place, { recursive: true });
  for (const [name, text] of Object.entries({ curl, npm, gh })) {
    await writeFile(join(place, name), text);
    await chmod(join(place, name), 0o755);
  }
  return place;
}
