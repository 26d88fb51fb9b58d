// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/valuejson.h"
#include "support/formats/importing.h"
#include "support/project/memoryproject.h"

#include <QStringList>
#include <algorithm>

namespace Standoff {

// What formats with annotations, links and properties carry of a project, as lines: the same for
// two projects of which these are the same, whatever their ids are.
class FlatDump
{
public:
    explicit FlatDump(const MemoryProject &reader, const QString &instead = {})
        : m_project(reader.project())
        , m_instead(instead)
    {
        addTagset();
        QMap<QString, ArticleId> articles;
        for (const Article &article : m_project.all<Article>())
            articles.insert(article.title, article.id);
        for (const ArticleId id : std::as_const(articles))
            addArticle(*m_project.find(id), *reader.readArticle(id));
    }

    QString text() const { return m_lines.join(u'\n'); }

private:
    // In XML, U+FFFD stands for some characters.
    QString plain(const QString &text) const
    {
        QString plain = text;
        if (!m_instead.isEmpty()) {
            for (QChar &c : plain) {
                if (m_instead.contains(c))
                    c = QChar::ReplacementCharacter;
            }
        }
        return plain;
    }
    QString shown(const QString &text) const
    {
        return plain(text)
            .replace(u'\\', QStringLiteral("\\\\"))
            .replace(u'\n', QStringLiteral("\\n"));
    }
    QString shown(const QList<Fragment> &fragments) const
    {
        QStringList shown;
        for (const Fragment &each : fragments) {
            shown.append(QStringLiteral("%1-%2 %3")
                    .arg(each.range.begin)
                    .arg(each.range.end)
                    .arg(this->shown(each.text)));
        }
        return shown.join(u'+');
    }
    template <typename Value>
    static QString json(const Value &value)
    {
        return QString::fromStdString(toJson(value).dump());
    }
    static QString hex(QUuid uuid) { return uuid.toString(QUuid::WithoutBraces); }
    void add(const QStringList &cells) { m_lines.append(plain(cells.join(QStringLiteral(" | ")))); }

    void addTagset()
    {
        for (const Layer *layer : m_project.layersInOrder()) {
            add({QStringLiteral("layer"), layer->name, QString::number(int(layer->kind))});
            for (const Tag *tag : m_project.tagsInOrder(layer->id)) {
                const Tag *parent = m_project.find(tag->parent);
                QStringList attributes;
                for (const AttributeDefinition &each : tag->attributes)
                    attributes.append(each.name + u'=' + json(each.values));
                attributes.sort();
                add({QStringLiteral("tag"), tag->name, tag->code, tag->color, tag->key,
                    parent ? parent->name : QString(), attributes.join(u',')});
            }
        }
    }

    void addArticle(const Article &header, const OpenArticle &article)
    {
        add({header.title, header.byline, header.publisher, header.published, header.updated,
            header.retrieved, header.section, json(header.labels), header.url, header.language,
            QString::number(int(header.direction)), QString::number(int(header.state)), header.note,
            json(article.version().pages)});
        add({shown(article.text().string())});
        for (const RoleMark &mark : article.roleMarks())
            add({QStringLiteral("role"), QString::number(mark.paragraph),
                QString::number(int(mark.role))});
        QList<const Annotation *> annotations = article.annotationsInOrder();
        std::ranges::sort(annotations, {}, [](const Annotation *annotation) {
            return std::pair(annotation->place().begin, annotation->uuid);
        });
        for (const Annotation *annotation : std::as_const(annotations))
            addAnnotation(*annotation);
        addLinks(article);
    }

    void addAnnotation(const Annotation &annotation)
    {
        const Tag &tag = *m_project.find(annotation.tag);
        QString record;
        if (const Entity *entity = m_project.find(annotation.entity))
            record = hex(entity->uuid) + entity->name + entity->wikidata;
        else if (const Claim *claim = m_project.find(annotation.claim))
            record = hex(claim->uuid) + claim->text;
        else if (const Source *source = m_project.find(annotation.source))
            record = hex(source->uuid) + source->label;
        add({hex(annotation.uuid), m_project.layerOf(tag)->name, tag.name,
            shown(annotation.fragments), json(annotation.attributes), shown(annotation.note),
            annotation.stance, QString::number(int(annotation.status)),
            m_project.annotatorName(annotation.annotator),
            annotation.created.toString(Qt::ISODateWithMs), record});
    }

    void addLinks(const OpenArticle &article)
    {
        const auto name = [&article](AnnotationId id) {
            return id ? hex(article.find(id)->uuid).last(4) : QString();
        };
        QStringList lines;
        for (const Relation &relation : article.relations()) {
            lines.append(QStringList{relation.type, name(relation.fromAnnotation),
                name(relation.toAnnotation), relation.note,
                m_project.annotatorName(relation.annotator)}
                    .join(u'|'));
        }
        for (const Attribution &attribution : article.attributions()) {
            QStringList parts;
            for (const AnnotationId id : attribution.parts())
                parts.append(name(id));
            for (const SourceId id : attribution.records)
                parts.append(hex(m_project.find(id)->uuid) + m_project.find(id)->label);
            const auto parent = article.attributions().constFind(attribution.parent);
            if (parent != article.attributions().cend())
                parts.append(QStringLiteral("in ") + name(parent->parts().value(0)));
            lines.append(parts.join(u',') + u'|'
                + QStringList{attribution.type, attribution.form, attribution.attitude,
                    attribution.polarity, attribution.determinacy, attribution.channel,
                    shown(attribution.note), m_project.annotatorName(attribution.annotator)}
                    .join(u'|'));
        }
        lines.sort();
        for (const QString &line : std::as_const(lines))
            add({line});
    }

    const Project &m_project;
    QString m_instead;
    QStringList m_lines;
};

inline QString flatDump(const ImportBatch &batch, const QString &instead = {})
{
    return FlatDump(MemoryProject(batch.values, batch.annotators), instead).text();
}

// Where two texts differ, in a few words; "" where they are equal.
inline QString differenceOf(const QString &one, const QString &other)
{
    const QStringList left = one.split(u'\n');
    const QStringList right = other.split(u'\n');
    for (qsizetype i = 0; i < std::max(left.size(), right.size()); ++i) {
        if (left.value(i) != right.value(i))
            return QStringLiteral("\n-%1\n+%2").arg(left.value(i), right.value(i));
    }
    return {};
}

} // namespace Standoff
