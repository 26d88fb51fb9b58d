// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "exporting/commandline.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// As a POSIX shell takes it for one word.
QString quoted(QString word)
{
    static const QRegularExpression plain(u"\\A[\\w./:=,@%+-]+\\z"_s);
    if (plain.match(word).hasMatch())
        return word;
    return u'\'' + word.replace(u'\'', "'\\''"_L1) + u'\'';
}

template <typename Enum>
QString wordFor(Enum value)
{
    const std::string_view word = wordOf(value);
    return QString::fromLatin1(word.data(), qsizetype(word.size()));
}

class CommandWords
{
public:
    void add(const QString &option, const QString &value)
    {
        m_words.append(u"--"_s + option);
        m_words.append(quoted(value));
    }
    void addAll(const QString &option, QStringList values)
    {
        values.sort();
        for (const QString &value : values)
            add(option, value);
    }
    void append(const QString &word) { m_words.append(word); }
    QString line() const { return m_words.join(u' '); }

private:
    QStringList m_words;
};

// By layers where these are whole, else by tags.
void addTags(CommandWords &words, const QSet<TagId> &tags, const Project &project)
{
    if (tags.isEmpty())
        return;
    QStringList layers;
    QStringList names;
    bool isWhole = true;
    for (const Layer *layer : project.layersInOrder()) {
        qsizetype meant = 0;
        const auto ofLayer = project.tagsInOrder(layer->id);
        for (const Tag *tag : ofLayer) {
            if (!tags.contains(tag->id))
                continue;
            names.append(tag->name);
            ++meant;
        }
        if (meant > 0)
            layers.append(layer->name);
        isWhole = isWhole && (meant == 0 || meant == ofLayer.size());
    }
    words.addAll(u"layer"_s, layers);
    if (!isWhole)
        words.addAll(u"tag"_s, names);
}

void addScope(CommandWords &words, const ExportScope &scope, const Project &project)
{
    addTags(words, scope.tags, project);
    QStringList statuses;
    for (const Status status : scope.statuses)
        statuses.append(wordFor(status));
    words.addAll(u"status"_s, statuses);
    QStringList annotators;
    for (const AnnotatorId id : scope.annotators)
        annotators.append(project.annotatorName(id));
    words.addAll(u"by"_s, annotators);
    QStringList redactions;
    for (size_t i = 0; i < EnumWords<Redaction>::words.size(); ++i) {
        if (scope.redactions.testFlag(Redaction(1 << i)))
            redactions.append(QString::fromLatin1(EnumWords<Redaction>::words[i].data(),
                qsizetype(EnumWords<Redaction>::words[i].size())));
    }
    if (!redactions.isEmpty())
        words.add(u"redact"_s, redactions.join(u','));
}

void addPlan(CommandWords &words, const ExportPlan &plan, const Project &project)
{
    words.add(u"format"_s, plan.format);
    for (const auto &[name, value] : plan.options.asKeyValueRange())
        words.add(u"option"_s, name + u'=' + value);
    addScope(words, plan.scope, project);
    QStringList shares;
    for (const ExportSplit &split : plan.splits)
        shares.append(split.name + u'=' + QString::number(split.share));
    if (!shares.isEmpty()) {
        words.add(u"split"_s, shares.join(u','));
        words.add(u"split-by"_s, wordFor(plan.splitBy));
        words.add(u"seed"_s, QString::number(plan.seed));
    }
    if (plan.hasManifest)
        words.append(u"--manifest"_s);
}

} // namespace

QString commandLineOf(const ExportPlan &plan, const Project &project, const CommandParts &parts)
{
    CommandWords words;
    words.append(u"standoff export"_s);
    words.append(quoted(parts.project));
    if (parts.preset.isEmpty())
        addPlan(words, plan, project);
    else
        words.add(u"preset"_s, parts.preset);
    if (!parts.query.isEmpty())
        words.add(u"query"_s, parts.query);
    if (parts.article)
        words.add(u"article"_s, QString::number(parts.article.number));
    words.add(u"to"_s, parts.target);
    return words.line();
}

} // namespace Standoff
