// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "sidepanel/recordform.h"

#include "forms/fieldeditor.h"
#include "forms/stepseditor.h"
#include "items/claimwords.h"
#include "items/fieldlabels.h"
#include "items/fieldvalues.h"
#include "session/openproject.h"
#include "session/verbs/naming.h"
#include "session/verbs/records.h"
#include "sidepanel/editorfor.h"
#include "sidepanel/recordsview.h"
#include "typesetting/articlestyle.h"
#include "widgets/foldbutton.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace Standoff {

RecordForm::RecordForm(OpenProject &session, Register kind, QWidget *parent)
    : Form(session, parent)
    , m_session(session)
    , m_kind(kind)
{
    begin();
}

RecordForm::RecordForm(OpenProject &session, QSettings &settings, const QStringList &fields,
    const QList<RecordFold> &folds, QWidget *parent)
    : Form(session, parent)
    , m_session(session)
    , m_kind(Register::Claims)
    , m_settings(&settings)
    , m_fields(fields)
    , m_folds(folds)
{
    begin();
}

void RecordForm::begin()
{
    build();
    hide();
    connect(&m_session, &OpenProject::changed, this,
        [this](const ChangeSet &changes) { follow(changes); });
    connect(&m_session, &OpenProject::reloaded, this, [this] {
        build();
        refresh();
    });
}

void RecordForm::build()
{
    removeFields();
    m_foldButtons.clear();
    if (m_settings)
        return buildSome();
    withRecordType(m_kind, [this]<typename Record> {
        Record record;
        const void *name = &(record.*RegisterFields<Record>::name); // it is the title
        for (const bool title : {true, false}) {
            forEachEdited(record, [&]<typename Member>(const QString &field, Member &member) {
                if (title == (static_cast<const void *>(&member) == name))
                    addEditor(field, title);
            });
        }
    });
}

void RecordForm::buildSome()
{
    for (const QString &field : std::as_const(m_fields))
        addEditor(field, field == m_fields.constFirst());
    for (const RecordFold &fold : std::as_const(m_folds)) {
        auto *button = new FoldButton(fold.title, this);
        button->setObjectName(u"fold."_s + fold.name);
        button->rememberIn(*m_settings, u"window/folds/"_s + fold.name);
        m_foldButtons.append(button);
        addFold(button);
        for (const QString &field : fold.fields)
            addEditor(field, false);
    }
    setReduced(false);
}

void RecordForm::addEditor(const QString &field, bool isTitle)
{
    withRecordType(m_kind, [&]<typename Record> {
        Record record;
        forEachEdited(record, [&]<typename Member>(const QString &name, Member &) {
            if (name != field)
                return;
            FieldEditor *editor = editorFor<Member>(m_session, field, this);
            if (!isTitle)
                addField(field, fieldLabel(field), editor);
            else if (m_settings)
                addWide(field, fieldLabel(field), editor);
            else
                addTitle(field, fieldLabel(field), editor);
        });
    });
}

void RecordForm::setRecord(qint64 number)
{
    if (number == m_record)
        return;
    leave(m_record);
    m_record = number;
    refresh();
    arrive(m_record);
}

void RecordForm::refresh()
{
    withRecordType(m_kind, [this]<typename Record> {
        const Record *record = m_session.project().find(Id<Record>{m_record});
        if (!record)
            m_record = 0;
        setVisible(record != nullptr);
        if (!record)
            return;
        forEachEdited(*record, [&](const QString &name, const auto &member) {
            if (FieldEditor *editor = field(name))
                editor->setValue(toVariant(member));
        });
        if constexpr (std::is_same_v<Record, Claim>) {
            if (m_settings)
                refreshClaim(*record);
        }
        if constexpr (std::is_same_v<Record, Source>) {
            const bool lacks = record->identification == "unnamed"_L1 && record->reason.isEmpty();
            field(u"source.reason"_s)
                ->setRemark(
                    lacks ? tr("No reason is given for not naming the source.") : QString(), lacks);
        }
    });
}

// Its text is read as in the article, and a verdict proposes where it goes next.
void RecordForm::refreshClaim(const Claim &claim)
{
    for (qsizetype at = 0; at < m_folds.size(); ++at)
        m_foldButtons[at]->setSummary(inShort(claim, m_folds[at].fields));
    if (FieldEditor *text = field(u"claim.text"_s)) {
        Typography typography;
        typography.textFamily = m_settings->value("window/readingFont").toString();
        QFont font = ArticleStyle(typography).of(ParagraphRole::Body).font;
        font.setPixelSize(int(fontInfo().pixelSize() * 1.2));
        text->setFont(font);
    }
    if (auto *state = qobject_cast<StepsEditor *>(field(u"claim.state"_s)))
        state->setProposed(proposedState(m_session.project(), claim));
}

// Names of other records are shown too, so any change of a register may concern it.
void RecordForm::follow(const ChangeSet &changes)
{
    if (!changes.of<Term>().isEmpty())
        build();
    if (m_record != 0
        && (!changes.of<Entity>().isEmpty() || !changes.of<Claim>().isEmpty()
            || !changes.of<Source>().isEmpty() || !changes.of<Term>().isEmpty()
            || (m_settings && !changes.of<Verdict>().isEmpty())))
        refresh();
}

Result<> RecordForm::put(const QString &name, const QVariant &value)
{
    return withRecordType(m_kind, [&]<typename Record> -> Result<> {
        const Record *stored = m_session.project().find(Id<Record>{m_record});
        if (!stored)
            return {};
        Record record = *stored;
        setFieldValue(record, name, value);
        if constexpr (std::is_same_v<Record, Entity>) {
            if (record.name != stored->name)
                return renameEntity(
                    m_session, record.id, record.name, stored->name != RecordsView::newName());
        }
        return Standoff::put(m_session, record).transform([](auto) { });
    });
}

} // namespace Standoff
