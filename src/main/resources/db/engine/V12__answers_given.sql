-- Who was told which version of an approved answer (HOT-14); a row for each answer given, and none for anything else.
create index estatedesk_answers_given on act_hi_detail (text_) where name_ = 'answerVersion';
