// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "words/lookups.h"

#include "text/webaddress.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr qsizetype longest = 300; // of words in an address

QString settingOf(Lookups::Site site)
{
    return site == Lookups::Web ? u"lookup/web"_s : u"lookup/wikidata"_s;
}

QUrl pageFor(const QString &pattern, const QString &words)
{
    const QByteArray encoded = QUrl::toPercentEncoding(words.simplified());
    return webAddress(QString(pattern).replace(u"%1"_s, QString::fromLatin1(encoded)));
}

} // namespace

QString Lookups::defaultPattern(Site site)
{
    return site == Web ? u"https://duckduckgo.com/?q=%1"_s
                       : u"https://www.wikidata.org/w/index.php?search=%1"_s;
}

bool Lookups::isPattern(const QString &pattern)
{
    return pattern.contains(u"%1") && pageFor(pattern, u"a b"_s).scheme().startsWith(u"http");
}

QString Lookups::pattern(Site site) const
{
    const QString kept = m_settings.value(settingOf(site)).toString();
    return isPattern(kept) ? kept : defaultPattern(site);
}

void Lookups::setPattern(Site site, const QString &pattern)
{
    if (isPattern(pattern) && pattern != defaultPattern(site))
        m_settings.setValue(settingOf(site), pattern);
    else
        m_settings.remove(settingOf(site));
}

QUrl Lookups::address(Site site, const QString &words) const
{
    return pageFor(pattern(site), words.simplified().left(longest));
}

} // namespace Standoff
