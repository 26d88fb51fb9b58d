// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "items/hangingmodel.h"
#include "sidepanel/form.h"

#include <variant>

class QLabel;
class QPushButton;

namespace Standoff {

// One value that hangs on a record, edited in place: a grade, evidence, a link to another claim. A
// new one is made with the first field that is filled in. A verdict is kept here until it is
// recorded, and supersedes the one before; so is a link as long as it leads nowhere. What is not
// made yet stays while another record is shown.
class HangingForm : public Form
{
    Q_OBJECT

public:
    // Grades, Verdicts, Evidence or Links.
    HangingForm(Session &session, Hanging what, QWidget *parent = nullptr);

    void setRecord(qint64 record);
    // The annotation that is selected in the article: evidence may refer to it.
    void setSelected(AnnotationId annotation);
    // A new one.
    void begin();
    // One that is there; a new verdict begins with what the old one says.
    void edit(qint64 number);
    void end();
    // The number of the value's id; 0 for a new one.
    qint64 number() const;

signals:
    void made(qint64 number);
    // It is shown, and what it needs of room is known; it is gone, and had the focus.
    void opened();
    void left();

protected:
    Result<> put(const QString &name, const QVariant &value) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    using Value = std::variant<Grade, Verdict, Evidence, ClaimLink>;

    void build();
    void open(const Value &value);
    void refresh();
    void follow(const ChangeSet &changes);
    Value blank() const;
    bool isDraft() const { return isVisibleTo(parentWidget()) && number() == 0; }
    void record();

    Session &m_session;
    Hanging m_what;
    qint64 m_record = 0;
    AnnotationId m_selected;
    Value m_value;
    QHash<qint64, Value> m_drafts; // by record
    QLabel *m_signature = nullptr;
    QPushButton *m_done = nullptr;
};

} // namespace Standoff
