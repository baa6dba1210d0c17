package org.estatedesk.tickets.timetable;

import org.estatedesk.platform.files.ListFile;

/** The columns of a timetable's file. */
enum Heading implements ListFile.Column {
    NUMBER(true, "航班／车次"),
    FROM(true, "出发地"),
    TO(true, "到达地"),
    DEPARTS(true, "出发时间"),
    ARRIVES(true, "到达时间"),
    DAYS(false, "星期"),
    VALID_FROM(false, "有效期起"),
    VALID_UNTIL(false, "有效期止"),
    EQUIPMENT(false, "机型／车型");

    private final boolean required;
    private final String chinese;

    Heading(boolean required, String chinese) {
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
