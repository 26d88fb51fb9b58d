// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/formatinfo.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

QStringList ContentSet::words() const
{
    QStringList words;
    for (size_t i = 0; i < EnumWords<Content>::words.size(); ++i) {
        const std::string_view word = EnumWords<Content>::words[i];
        if (has(Content(i)))
            words.append(QString::fromLatin1(word.data(), qsizetype(word.size())));
    }
    return words;
}

QStringList FormatOption::values() const
{
    if (isFlag())
        return {u"yes"_s, u"no"_s};
    QStringList values;
    for (const Choice &choice : choices)
        values.append(choice.value);
    return values;
}

QString FormatInfo::ending() const
{
    switch (package) {
    case Package::File:
    case Package::Archive:
        return u'.' + suffixes.first();
    case Package::Folder:
        return {};
    }
    Q_UNREACHABLE_RETURN({});
}

QString FormatInfo::valueOf(const FormatOptions &chosen, const QString &option) const
{
    const auto found = std::ranges::find(options, option, &FormatOption::name);
    Q_ASSERT(found != options.end());
    return chosen.value(option, found->initial);
}

bool FormatInfo::isOn(const FormatOptions &chosen, const QString &option) const
{
    return valueOf(chosen, option) == "yes"_L1;
}

Result<> FormatInfo::choose(const QString &assignment, FormatOptions &chosen) const
{
    const qsizetype sign = assignment.indexOf(u'=');
    const QString option = assignment.first(std::max<qsizetype>(0, sign));
    const auto found = std::ranges::find(options, option, &FormatOption::name);
    if (options.isEmpty())
        return failure(tr("The format “%1” has no options").arg(id));
    if (sign < 0 || found == options.end()) {
        QStringList known;
        for (const FormatOption &each : options)
            known.append(each.name + u'=' + each.values().join(u'|'));
        return failure(tr("The format “%1” has no option “%2”; choose one of: %3")
                .arg(id, assignment, QLocale().createSeparatedList(known)));
    }
    const QString value = assignment.sliced(sign + 1);
    if (!found->values().contains(value)) {
        return failure(tr("“%1” cannot be “%2”; choose one of: %3", "an option, its value")
                .arg(option, value, QLocale().createSeparatedList(found->values())));
    }
    chosen[option] = value;
    return {};
}

} // namespace Standoff
