import { locale, locales, showLanguages } from '../../../assets/languages.js';
import { sayCodes } from '../../../assets/codes.js';
import { seeWhetherItStarts } from '../../../assets/started.js';

showLanguages();
sayCodes();
seeWhetherItStarts();
const inChinese = locale !== 'en';

export default {
  app: {
    name: 'Tasklist',
    vendor: 'EstateDesk'
  },
  locales,
  // Times as people here write them, in 24 hours.
  dateFormat: {
    normal: 'YYYY-MM-DD HH:mm',
    long: 'YYYY-MM-DD HH:mm:ss'
  },
  disableWelcomeMessage: true,
  shortcuts: {
    claimTask: {
      key: 'ctrl+alt+c',
      description: inChinese ? '认领当前选中的任务' : 'claims the currently selected task'
    },
    focusFilter: {
      key: 'ctrl+shift+f',
      description: inChinese ? '转到第一个列表' : 'set the focus to the first filter in the list'
    },
    focusList: {
      key: 'ctrl+alt+l',
      description: inChinese ? '转到列表中的第一个任务' : 'sets the focus to the first task in the list'
    },
    focusForm: {
      key: 'ctrl+alt+f',
      description: inChinese ? '转到任务表单的第一个输入框' : 'sets the focus to the first input field in a task form'
    },
    startProcess: {
      key: 'ctrl+alt+p',
      description: inChinese ? '打开“启动流程”对话框' : 'opens the start process modal dialog'
    }
  }
};
