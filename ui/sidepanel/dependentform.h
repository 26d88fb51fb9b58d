// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "check/drafts.h"
#include "forms/form.h"
#include "items/dependentmodel.h"

#include <optional>
#include <variant>

class QLabel;
class QPushButton;

namespace Standoff {

// One value that depends on a record, edited in place: a grade, evidence, a link to another claim.
// A new one is made with the first field that is filled in. A verdict is a draft until it is
// recorded, and supersedes the one before; so is a link as long as it leads nowhere. A draft is
// kept with the settings until it is made or discarded, and is shown with its record. One that was
// discarded can be taken back until another is begun or the form is left. The rarer fields are
// folded away. Of a verdict only the conclusions are seen until one is chosen.
class DependentForm : public Form
{
    Q_OBJECT

public:
    // Grades, Verdicts, Evidence or Links.
    DependentForm(
        OpenProject &session, QSettings &settings, Dependent what, QWidget *parent = nullptr);

    void setRecord(qint64 record);
    // The annotation that is selected in the article: evidence may refer to it.
    void setSelected(AnnotationId annotation);
    // A new one; where there is a draft, that.
    void begin();
    // The same, but the focus stays where it is.
    void offer();
    // One that is there. Of a verdict a new one that begins with what the old one says; where there
    // is a draft, that.
    void edit(qint64 number);
    void end();
    // Of this record.
    bool hasDraft() const;
    // The number of the value's id; 0 for a new one.
    qint64 number() const;
    // The field in which the value begins.
    FieldEditor *firstField() const;

signals:
    void made(qint64 number);
    void draftChanged();
    // It was opened by a person, and what it needs of room is known; it is gone, and had the focus.
    void opened();
    void left();

protected:
    Result<> put(const QString &name, const QVariant &value) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    using Value = std::variant<Grade, Verdict, Evidence, ClaimLink>;

    void build();
    void addFields(bool areRare);
    bool isReduced() const;
    QWidget *makeFoot();
    void leaveValue();
    void open(const Value &value);
    void takeFocus();
    void refresh();
    void refreshFoot();
    QString draftSignature() const;
    void follow(const ChangeSet &changes);
    Value blank() const;
    QUuid recordUuid() const;
    std::optional<Value> draft() const;
    void showDraft();
    void keepDraft();
    void discardOrTakeBack();
    void record();

    OpenProject &m_session;
    QSettings &m_settings;
    Dependent m_what;
    bool m_isFolded = false; // a draft of a verdict that is kept while one looks elsewhere
    qint64 m_record = 0;
    AnnotationId m_selected;
    Value m_value;
    std::optional<Value> m_discarded; // just now
    Drafts m_drafts;
    QLabel *m_signature = nullptr;
    QPushButton *m_discard = nullptr;
    QPushButton *m_done = nullptr;
};

} // namespace Standoff
