// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "sidepanel/attributionform.h"

#include "forms/choiceeditor.h"
#include "forms/texteditor.h"
#include "items/fieldlabels.h"
#include "session/openproject.h"
#include "session/verbs/records.h"
#include "text/boundaries.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int shownWords = 40; // characters of each part

struct WordField
{
    const char *name;
    QString Attribution::*member;
};

constexpr WordField wordFields[] = {
    {"attribution.form", &Attribution::form},
    {"attribution.attitude", &Attribution::attitude},
    {"attribution.polarity", &Attribution::polarity},
    {"attribution.determinacy", &Attribution::determinacy},
    {"attribution.channel", &Attribution::channel},
};
constexpr auto parentField = "attribution.parent"_L1;
constexpr auto noteField = "attribution.note"_L1;

QString nameOf(const WordField &field)
{
    return QString::fromLatin1(field.name);
}

} // namespace

AttributionForm::AttributionForm(OpenProject &session, QWidget *parent)
    : Form(session, parent)
    , m_session(session)
    , m_words(new QLabel(this))
{
    setObjectName(u"attributionForm"_s);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    addWidget(m_words);
    for (const WordField &field : wordFields) {
        const QString name = nameOf(field);
        const QList<Choice> none{{tr("unknown"), QString()}};
        addField(name, fieldLabel(name),
            new ChoiceEditor(none + choicesOf(name, session.project().terms(name)), this));
    }
    addField(parentField, fieldLabel(parentField), new ChoiceEditor({}, this));
    addField(noteField, fieldLabel(noteField), new TextEditor(TextEditor::Form::Text, this));
    hide();
    connect(&session, &OpenProject::changed, this, &AttributionForm::refresh);
    connect(&session, &OpenProject::reloaded, this, &AttributionForm::refresh);
}

const OpenArticle *AttributionForm::article() const
{
    return m_session.project().openArticle(m_article);
}

// Who – by which words – what.
QString AttributionForm::wordsOf(const Attribution &attribution) const
{
    QStringList words;
    for (const SourceId record : attribution.records) {
        if (const Source *source = m_session.project().find(record))
            words.append(shortened(source->label, shownWords));
    }
    for (const AnnotationId part : attribution.parts())
        words.append(shortened(article()->find(part)->text(), shownWords));
    return words.join(u" – "_s);
}

void AttributionForm::setAnnotation(ArticleId article, AnnotationId annotation)
{
    if (article == m_article && annotation == m_annotation)
        return;
    leave(m_id.number);
    m_article = article;
    m_annotation = annotation;
    refresh();
    arrive(m_id.number);
}

void AttributionForm::refresh()
{
    const OpenArticle *open = article();
    m_id = open ? open->attributionWith(m_annotation) : AttributionId();
    setVisible(bool(m_id));
    if (!m_id)
        return;
    QList<Choice> parents{{tr("none"), QVariant::fromValue<qint64>(0)}};
    for (const Attribution &attribution : open->attributions()) {
        if (attribution.id != m_id)
            parents.append({wordsOf(attribution), attribution.id.number});
    }
    const Attribution attribution = article()->attributions().value(m_id);
    m_words->setText(tr("Attribution: %1").arg(wordsOf(attribution)));
    for (const WordField &each : wordFields)
        field(nameOf(each))->setValue(attribution.*each.member);
    static_cast<ChoiceEditor *>(field(parentField))->setChoices(parents);
    field(parentField)->setValue(attribution.parent.number);
    field(noteField)->setValue(attribution.note);
}

Result<> AttributionForm::put(const QString &name, const QVariant &value)
{
    if (!article() || !m_id)
        return {};
    Attribution attribution = article()->attributions().value(m_id);
    if (name == parentField)
        attribution.parent = AttributionId{value.toLongLong()};
    else if (name == noteField)
        attribution.note = value.toString();
    for (const WordField &each : wordFields) {
        if (name == nameOf(each))
            attribution.*each.member = value.toString();
    }
    return Standoff::put(m_session, attribution).transform([](AttributionId) { });
}

} // namespace Standoff
