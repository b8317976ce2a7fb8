import * as migration_20261124_081355_website from './20261124_081355_website';

export const migrations = [
  {
    up: migration_20261124_081355_website.up,
    down: migration_20261124_081355_website.down,
    name: '20261124_081355_website'
  },
];
