// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "sidepanel/annotationform.h"

#include "forms/choiceeditor.h"
#include "forms/texteditor.h"
#include "items/fieldlabels.h"
#include "project/tagset/tagnames.h"
#include "session/openproject.h"
#include "session/verbs/annotations.h"
#include "sidepanel/recordeditor.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr auto tagField = "annotation.tag"_L1;
constexpr auto recordField = "annotation.record"_L1;
constexpr auto stanceField = "annotation.stance"_L1;
constexpr auto statusField = "annotation.status"_L1;
constexpr auto noteField = "annotation.note"_L1;
constexpr auto attributePrefix = "attribute."_L1;

QList<Choice> tagsToChoose(const Project &project)
{
    QList<Choice> choices;
    for (const Layer *layer : project.layersInOrder()) {
        for (const Tag *tag : project.tagsInOrder(layer->id)) {
            choices.append({AnnotationForm::tr("%1 · %2", "tag and its layer")
                                .arg(shownTagName(tag->name), shownTagName(layer->name)),
                tag->id.number});
        }
    }
    return choices;
}

QList<Choice> valuesToChoose(const AttributeDefinition &attribute)
{
    QList<Choice> choices;
    for (const QString &value : attribute.values)
        choices.append({shownTagName(value), value});
    return choices;
}

QList<Choice> statusChoices()
{
    QList<Choice> choices;
    for (const Status status : {Status::Accepted, Status::Proposed, Status::Rejected})
        choices.append({wordLabel(statusField, status), int(status)});
    return choices;
}

QList<Choice> withNone(const QList<Choice> &choices)
{
    return QList<Choice>{{AnnotationForm::tr("none", "value of an attribute"), QString()}}
    + choices;
}

} // namespace

AnnotationForm::AnnotationForm(OpenProject &session, QWidget *parent)
    : Form(session, parent)
    , m_session(session)
{
    hide();
    connect(&session, &OpenProject::changed, this,
        [this](const ChangeSet &changes) { follow(changes); });
    connect(&session, &OpenProject::reloaded, this, [this] {
        m_builtFor = {};
        refresh();
    });
}

const Annotation *AnnotationForm::find() const
{
    const OpenArticle *article = m_session.project().openArticle(m_article);
    return article ? article->find(m_id) : nullptr;
}

void AnnotationForm::setAnnotation(ArticleId article, AnnotationId annotation)
{
    if (article == m_article && annotation == m_id)
        return;
    leave(m_id.number);
    m_article = article;
    m_id = annotation;
    refresh();
    arrive(m_id.number);
}

void AnnotationForm::follow(const ChangeSet &changes)
{
    if (!changes.of<Tag>().isEmpty() || !changes.of<Layer>().isEmpty()
        || !changes.of<Term>().isEmpty())
        m_builtFor = {};
    if (m_id)
        refresh();
}

void AnnotationForm::build(const Tag &tag)
{
    const bool focused = isAncestorOf(QApplication::focusWidget());
    removeFields();
    m_builtFor = tag.id;
    addTitle(
        tagField, fieldLabel(tagField), new ChoiceEditor(tagsToChoose(m_session.project()), this));
    const LayerKind kind = m_session.project().kindOf(tag.id);
    if (const auto registerKind = registerOf(kind)) {
        addField(
            recordField, fieldLabel(recordField), new RecordEditor(m_session, *registerKind, this));
    }
    if (kind == LayerKind::Claim) {
        addField(stanceField, fieldLabel(stanceField),
            new ChoiceEditor(
                withNone(choicesOf(stanceField, m_session.project().terms(stanceField))), this));
    }
    buildAttributes(tag);
    addField(statusField, fieldLabel(statusField), new ChoiceEditor(statusChoices(), this));
    addField(noteField, fieldLabel(noteField), new TextEditor(TextEditor::Form::Text, this));
    if (focused)
        field(tagField)->setFocus();
}

// Attributes are words of the tagset.
void AnnotationForm::buildAttributes(const Tag &tag)
{
    for (const AttributeDefinition &attribute : tag.attributes) {
        FieldEditor *editor = nullptr;
        if (attribute.values.isEmpty())
            editor = new TextEditor(TextEditor::Form::Line, this);
        else
            editor = new ChoiceEditor(withNone(valuesToChoose(attribute)), this);
        addField(attributePrefix + attribute.name, shownTagName(attribute.name), editor);
    }
}

void AnnotationForm::refresh()
{
    const Annotation *annotation = find();
    const Tag *tag = annotation ? m_session.project().find(annotation->tag) : nullptr;
    setVisible(tag != nullptr);
    if (!tag) {
        m_id = {};
        m_record = {};
        return;
    }
    if (tag->id != m_builtFor)
        build(*tag);
    field(tagField)->setValue(tag->id.number);
    field(statusField)->setValue(int(annotation->status));
    field(noteField)->setValue(annotation->note);
    if (FieldEditor *stance = field(stanceField))
        stance->setValue(annotation->stance);
    if (FieldEditor *record = field(recordField))
        record->setValue(annotation->record().number);
    for (const AttributeDefinition &attribute : tag->attributes) {
        field(attributePrefix + attribute.name)
            ->setValue(annotation->attributes.value(attribute.name, u""_s));
    }
    if (std::exchange(m_record, annotation->record()) != m_record)
        emit recordChanged(m_record);
}

Result<> AnnotationForm::put(const QString &name, const QVariant &value)
{
    if (!find())
        return {};
    if (name == tagField)
        return retag(m_session, m_article, m_id, TagId{value.toLongLong()});
    if (name == recordField)
        return link(value.toLongLong());
    if (name == stanceField)
        return setStance(m_session, m_article, m_id, value.toString());
    if (name == statusField)
        return setStatus(m_session, m_article, m_id, Status(value.toInt()));
    if (name == noteField)
        return setNote(m_session, m_article, m_id, value.toString());
    return setAttributeValue(
        m_session, m_article, m_id, name.sliced(attributePrefix.size()), value.toString());
}

Result<> AnnotationForm::link(qint64 record)
{
    if (record == 0)
        return unlinkRecord(m_session, m_article, m_id);
    const auto kind = registerOf(m_session.project().kindOf(find()->tag));
    Q_ASSERT(kind); // else there was no such field
    return withRecordType(*kind, [&]<typename Record> {
        return linkRecord(m_session, m_article, m_id, Id<Record>{record});
    });
}

} // namespace Standoff
