package org.estatedesk.residents;

import org.estatedesk.platform.files.ListFile;

/** What is known of somebody, by the columns of the file. */
enum ResidentColumn implements ListFile.Column {
    UNIT(true, "单元"),
    NAME(true, "姓名"),
    ROLE(true, "身份"),
    PHONES(false, "电话"),
    COMPANY(false, "公司名称"),
    NOTES(false, "备注"),
    SINCE(false, "入住日期"),
    UNTIL(false, "迁出日期");

    private final boolean required;
    private final String chinese;

    ResidentColumn(boolean required, String chinese) {
        this.required = required;
        this.chinese = chinese;
    }

    @Override
    public boolean isRequired() {
        return required;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
