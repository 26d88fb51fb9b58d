// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "dialogs/tagform.h"

#include "forms/choiceeditor.h"
#include "forms/coloreditor.h"
#include "forms/texteditor.h"
#include "items/fieldlabels.h"
#include "session/openproject.h"
#include "session/verbs/tagset.h"

#include <QKeyEvent>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr auto nextField = "nextField"; // where Enter leads, as a property of a line

// An attribute is edited as a line of its own: "form: name | nominal | pronoun".
QStringList toLines(const QList<AttributeDefinition> &attributes)
{
    QStringList lines;
    for (const AttributeDefinition &attribute : attributes) {
        lines.append(attribute.values.isEmpty()
                ? attribute.name
                : u"%1: %2"_s.arg(attribute.name, attribute.values.join(u" | "_s)));
    }
    return lines;
}

QList<AttributeDefinition> fromLines(const QStringList &lines)
{
    QList<AttributeDefinition> attributes;
    for (const QString &line : lines) {
        AttributeDefinition attribute;
        attribute.name = line.section(u':', 0, 0).trimmed();
        for (const QString &value : line.section(u':', 1).split(u'|', Qt::SkipEmptyParts)) {
            if (!value.trimmed().isEmpty())
                attribute.values.append(value.trimmed());
        }
        if (!attribute.name.isEmpty())
            attributes.append(attribute);
    }
    return attributes;
}

QList<Choice> kindChoices()
{
    QList<Choice> choices;
    for (size_t kind = 0; kind < EnumWords<LayerKind>::words.size(); ++kind)
        choices.append({wordLabel(u"layer.kind"_s, LayerKind(kind)), int(kind)});
    return choices;
}

} // namespace

TagForm::TagForm(OpenProject &session, QWidget *parent)
    : Form(session, parent)
    , m_session(session)
{
    connect(&session, &OpenProject::changed, this, [this](const ChangeSet &changes) {
        if (!changes.of<Tag>().isEmpty() || !changes.of<Layer>().isEmpty())
            refresh();
    });
    connect(&session, &OpenProject::reloaded, this, [this] { refresh(); });
}

void TagForm::setTag(TagId tag)
{
    if (tag == m_tag && !m_layer)
        return;
    commit();
    m_tag = tag;
    m_layer = {};
    build();
}

void TagForm::setLayer(LayerId layer)
{
    if (layer == m_layer && !m_tag)
        return;
    commit();
    m_layer = layer;
    m_tag = {};
    build();
}

QString TagForm::subject() const
{
    const Project &project = m_session.project();
    const Tag *tag = project.find(m_tag);
    const Layer *layer = project.find(m_layer);
    return tag ? tag->name : layer ? layer->name : QString();
}

void TagForm::focusName()
{
    if (FieldEditor *name = field(m_tag ? u"tag.name"_s : u"layer.name"_s)) {
        name->setFocus();
        static_cast<TextEditor *>(name)->selectAll();
    }
}

void TagForm::build()
{
    removeFields();
    if (m_tag)
        buildTag();
    else if (m_layer)
        buildLayer();
    refresh();
}

void TagForm::addLine(const QString &name, const QString &next)
{
    auto *editor = new TextEditor(TextEditor::Form::Line, this);
    addField(name, fieldLabel(name), editor);
    for (QPlainTextEdit *line : editor->findChildren<QPlainTextEdit *>()) {
        line->setProperty(nextField, next);
        line->installEventFilter(this);
    }
}

bool TagForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto &key = static_cast<const QKeyEvent &>(*event);
        const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
        const QString name = watched->property(nextField).toString();
        FieldEditor *next = name.isEmpty() ? nullptr : field(name);
        if (isEnter && next && !(key.modifiers() & ~Qt::KeypadModifier)) {
            next->setFocus(); // what was typed is taken over by that
            return true;
        }
    }
    return Form::eventFilter(watched, event);
}

void TagForm::buildTag()
{
    const auto add = [this](const QString &name, FieldEditor *editor) {
        addField(name, fieldLabel(name), editor);
    };
    addLine(u"tag.name"_s, u"tag.key"_s);
    addLine(u"tag.key"_s, u"tag.color"_s);
    add(u"tag.color"_s, new ColorEditor(this));
    add(u"tag.parent"_s, new ChoiceEditor({}, this));
    add(u"tag.guideline"_s, new TextEditor(TextEditor::Form::Text, this));
    auto *attributes = new TextEditor(TextEditor::Form::Lines, this);
    attributes->setPlaceholder(tr("form: name | nominal | pronoun"));
    attributes->setToolTip(tr("One attribute per line: its name, a colon, and the values that it "
                              "may have, with | between them. Without values any text will do."));
    add(u"tag.attributes"_s, attributes);
}

void TagForm::buildLayer()
{
    addLine(u"layer.name"_s, u"layer.kind"_s);
    addField(u"layer.kind"_s, fieldLabel(u"layer.kind"_s), new ChoiceEditor(kindChoices(), this));
}

void TagForm::refresh()
{
    const Project &project = m_session.project();
    if (const Tag *tag = project.find(m_tag)) {
        QList<Choice> parents{{tr("none", "parent of a tag"), qint64(0)}};
        for (const Tag *other : project.tagsInOrder(tag->layer)) {
            if (other->id != m_tag)
                parents.append({other->name, other->id.number});
        }
        static_cast<ChoiceEditor *>(field(u"tag.parent"_s))->setChoices(parents);
        field(u"tag.name"_s)->setValue(tag->name);
        field(u"tag.key"_s)->setValue(tag->key);
        field(u"tag.color"_s)->setValue(tag->color);
        field(u"tag.parent"_s)->setValue(tag->parent.number);
        field(u"tag.guideline"_s)->setValue(tag->guideline);
        field(u"tag.attributes"_s)->setValue(toLines(tag->attributes));
    } else if (const Layer *layer = project.find(m_layer)) {
        field(u"layer.name"_s)->setValue(layer->name);
        field(u"layer.kind"_s)->setValue(int(layer->kind));
    } else {
        m_tag = {};
        m_layer = {};
        removeFields();
    }
}

Result<> TagForm::put(const QString &name, const QVariant &value)
{
    if (const Tag *tag = m_session.project().find(m_tag))
        return putTag(*tag, name, value);
    const Layer *stored = m_session.project().find(m_layer);
    if (!stored)
        return {};
    Layer layer = *stored;
    if (name == "layer.name"_L1)
        layer.name = value.toString();
    else
        layer.kind = LayerKind(value.toInt());
    return putLayer(m_session, layer).transform([](LayerId) { });
}

Result<> TagForm::putTag(Tag tag, const QString &name, const QVariant &value)
{
    if (name == "tag.name"_L1)
        tag.name = value.toString();
    else if (name == "tag.key"_L1)
        tag.key = value.toString();
    else if (name == "tag.color"_L1)
        tag.color = value.toString();
    else if (name == "tag.parent"_L1)
        tag.parent = TagId{value.toLongLong()};
    else if (name == "tag.guideline"_L1)
        tag.guideline = value.toString();
    else
        tag.attributes = fromLines(value.toStringList());
    return Standoff::putTag(m_session, tag).transform([](TagId) { });
}

} // namespace Standoff
