// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "support/project/sampleproject.h"

namespace Standoff {

// The sample project, in which each text of a person begins with another one; what was the same is
// still the same, and what is no free text (dates, keys, colours, languages) stays as it is.
class Spoiler
{
public:
    explicit Spoiler(const QString &beginning)
        : m_beginning(beginning + u' ')
    {
    }

    ChangeSet spoiled(const ChangeSet &values) const
    {
        ChangeSet spoiled(values.verb);
        spoiled.texts = values.texts;
        spoiled.originals = values.originals;
        values.forEachList([&]<typename Value>(const QList<Change<Value>> &changes) {
            for (const Change<Value> &change : changes) {
                Value value = *change.after;
                spoil(value);
                spoiled.create(value);
            }
        });
        return spoiled;
    }

private:
    static bool isFree(QByteArrayView field)
    {
        static const QList<QByteArray> others{"sha256", "original_sha256", "media_type", "encoding",
            "color", "key", "field", "date", "published", "retrieved", "accessed", "language",
            "check", "problem"};
        return !others.contains(field);
    }

    template <typename Value>
    void spoil(Value &value) const
    {
        forEachField(value, [&](const char *name, auto &member) {
            if constexpr (requires { spoilText(member); }) {
                if (isFree(name))
                    spoilText(member);
            }
        });
    }
    void spoil(Setting &setting) const
    {
        if (setting.name == u"organisation")
            spoilText(setting.value);
    }
    void spoil(Tag &tag) const
    {
        spoilText(tag.name);
        spoilText(tag.guideline);
        for (AttributeDefinition &attribute : tag.attributes) {
            spoilText(attribute.name);
            spoilText(attribute.values);
        }
        for (QString &value : tag.recordDefaults)
            spoilText(value);
    }
    void spoilText(QString &text) const
    {
        if (!text.isEmpty())
            text.prepend(m_beginning);
    }
    void spoilText(QStringList &texts) const
    {
        for (QString &text : texts)
            spoilText(text);
    }
    void spoilText(QMap<QString, QString> &texts) const
    {
        QMap<QString, QString> spoiled;
        for (auto [name, value] : texts.asKeyValueRange())
            spoiled.insert(m_beginning + name, m_beginning + value);
        texts = spoiled;
    }

    QString m_beginning;
};

} // namespace Standoff
